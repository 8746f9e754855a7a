package counterclaim.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

/** How people's text gets onto a page: {@code {claim.text.shown}}. */
@TemplateExtension
class Text {

    private Text() {}

    /** Escaped, with the characters a reader cannot see made visible and harmless. */
    static RawString shown(String text) {
        return new RawString(Shown.html(text));
    }
}
