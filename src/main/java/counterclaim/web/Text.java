package counterclaim.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

/** How people's text gets onto a page: {@code {claim.text.shown}}. */
@TemplateExtension
class Text {

    private Text() {}

    /** For XML, which the engine escapes: without the characters that XML 1.0 §2.2 has no way to write. */
    static String plain(String text) {
        return text.codePoints()
                .map(c -> standsInXml(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean standsInXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c > 0xFFFF;
    }

    /** Escaped, with the characters a reader cannot see made visible and harmless. */
    static RawString shown(String text) {
        return new RawString(Shown.html(text));
    }
}
