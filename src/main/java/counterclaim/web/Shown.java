package counterclaim.web;

/**
 * Anybody's text as HTML on which nothing hides: markup is escaped, and every {@link Unseen} character, which a reader
 * cannot see but which changes what is read (UAX #9 overrides and isolates, zero width, tags, controls), gets a mark.
 *
 * <p>A mark is {@code <bdi class="unseen" title="U+202E" data-code="U+202E">} around the character itself: the text
 * content of the HTML stays equal to the text, code point for code point, so quotes can still be copied and anchored;
 * and the reach of an override ends with its {@code bdi}. Three kinds of character stand in no HTML page and get an
 * empty mark: NUL, CR and half a surrogate pair. The importer refuses those.
 *
 * <p>For the content of an element, never for an attribute.
 */
public final class Shown {

    private Shown() {}

    /** The text escaped and marked. Line feeds and tabs stay as they are. */
    public static String html(String text) {
        if (isPlain(text)) return text;
        var html = new StringBuilder(text.length() + 16);
        Unseen.read(text, (character, unseen) -> {
            if (unseen) mark(character, html);
            else escape(character, html);
            return true;
        });
        return html.toString();
    }

    /** Whether {@link #html} would mark anything: the text holds something a reader cannot see. */
    public static boolean hides(String text) {
        return !Unseen.read(text, (character, unseen) -> !unseen);
    }

    // Most texts: letters, digits and blanks of ASCII, in which nothing is escaped and nothing hides.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '&' || c == '<' || c == '>' || c == '"' || c == '\'') return false;
        }
        return true;
    }

    private static void mark(int character, StringBuilder html) {
        var code = String.format("U+%04X", character);
        html.append("<bdi class=\"unseen\" title=\"")
                .append(code)
                .append("\" data-code=\"")
                .append(code)
                .append("\">");
        if (canStandInHtml(character)) html.appendCodePoint(character);
        html.append("</bdi>");
    }

    private static boolean canStandInHtml(int character) {
        return character != 0 && character != '\r' && Character.getType(character) != Character.SURROGATE;
    }

    private static void escape(int character, StringBuilder html) {
        switch (character) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.appendCodePoint(character);
        }
    }
}
