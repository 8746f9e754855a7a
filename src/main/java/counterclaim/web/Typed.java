package counterclaim.web;

/**
 * What somebody typed into a field or an address: never null, without blanks around it, and without NUL, which
 * PostgreSQL refuses.
 */
public final class Typed {

    private Typed() {}

    public static String text(String given) {
        return given == null ? "" : given.replace("\0", "").strip();
    }

    /** @param longest in UTF-16 code units; what is longer is cut, not through the middle of a character */
    public static String text(String given, int longest) {
        var text = text(given);
        if (text.length() <= longest) return text;
        var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip();
    }
}
