package counterclaim.web;

import java.util.regex.Pattern;

/**
 * What somebody typed into a field or an address: never null, without blanks around it, and without controls, which no
 * page shows and a bundle refuses; where a page of print or a line ended, a line ends.
 */
public final class Typed {

    private static final Pattern BREAKS = Pattern.compile("[\\x0B\\x0C]");
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0D-\\x1F]");

    private Typed() {}

    public static String text(String given) {
        if (given == null) return "";
        var lines = BREAKS.matcher(given).replaceAll("\n");
        return CONTROLS.matcher(lines).replaceAll("").strip();
    }

    /** @param longest in UTF-16 code units; what is longer is cut, not through the middle of a character */
    public static String text(String given, int longest) {
        var text = text(given);
        if (text.length() <= longest) return text;
        var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip();
    }
}
