package counterclaim.sources;

import counterclaim.sources.NotText.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Text out of a file, so that passages of it can be quoted and found again: plain text and Markdown to the letter but
 * for the ends of lines, HTML as a browser would show its words.
 */
public final class Reduction {

    /** In bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private Reduction() {}

    /**
     * @param name of the file: its ending says what it is
     * @throws NotText if it cannot be kept
     */
    public static String of(String name, byte[] bytes) {
        if (bytes.length > LARGEST) throw new NotText(Reason.TOO_LARGE);
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt", "md" -> kept(decoded(bytes));
            case "html", "htm" -> kept(html(bytes));
            default -> throw new NotText(Reason.UNKNOWN_KIND);
        };
    }

    /** What was pasted. */
    public static String of(String pasted) {
        if (pasted.getBytes(StandardCharsets.UTF_8).length > LARGEST) throw new NotText(Reason.TOO_LARGE);
        return kept(pasted);
    }

    // The database keeps no NUL; other controls come from files that are no text.
    private static String kept(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        if (lines.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) throw new NotText(Reason.UNREADABLE);
        if (lines.isBlank()) throw new NotText(Reason.EMPTY);
        return lines;
    }

    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new NotText(Reason.UNREADABLE);
        }
    }

    private static String html(byte[] bytes) {
        try {
            // The page says its characters itself; where it does not, they are UTF-8, and nothing is guessed.
            var page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            if (!saysItsCharacters(bytes, page)) page = Jsoup.parse(decoded(bytes));
            page.select("script, style, noscript, template, head, [hidden]").remove();
            var words = new HtmlWords();
            NodeTraversor.traverse(words, page.body());
            return words.text();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean saysItsCharacters(byte[] bytes, Document page) {
        var mark = bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
        return mark
                || !page.select("meta[charset], meta[http-equiv=content-type i]")
                        .isEmpty();
    }

    /** Blocks on lines of their own, rows with a tab between cells, white space as a browser collapses it. */
    private static final class HtmlWords implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int preformatted;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) add(words.getWholeText());
            else if (node instanceof Element element) begin(element);
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            if (element.normalName().equals("pre")) preformatted--;
            if (isCell(element)) text.append('\t');
            else if (element.isBlock()) line();
        }

        private void begin(Element element) {
            if (element.normalName().equals("pre")) preformatted++;
            if (element.normalName().equals("br")) text.append('\n');
            else if (isParagraph(element)) paragraph();
            else if (element.isBlock() && !isCell(element)) line();
        }

        private static boolean isCell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        private static boolean isParagraph(Element element) {
            return element.normalName().matches("p|h[1-6]|blockquote|pre|table|ul|ol|dl");
        }

        private void add(String words) {
            if (preformatted > 0) {
                text.append(words);
                return;
            }
            for (int i = 0; i < words.length(); i++) {
                var c = words.charAt(i);
                // Not the no-break space: it was meant.
                var blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
                if (!blank) text.append(c);
                else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) text.append(' ');
            }
        }

        private void line() {
            while (!text.isEmpty() && (last() == ' ' || last() == '\t')) text.setLength(text.length() - 1);
            if (!text.isEmpty() && last() != '\n') text.append('\n');
        }

        private void paragraph() {
            line();
            if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') text.append('\n');
        }

        private char last() {
            return text.charAt(text.length() - 1);
        }

        String text() {
            return text.toString().strip();
        }
    }
}
