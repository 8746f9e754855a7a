package counterclaim.annotations.exports;

import java.util.regex.Pattern;

/**
 * A field of a table that programs for tables do not take for a formula (OWASP, CSV Injection): what would begin one
 * gets an apostrophe before it, blanks and controls before it or not, and in wide letters too. What looks like it has
 * been given one before gets another, so that taking one away always gives back what was written.
 */
final class Cell {

    private static final Pattern FORMULA = Pattern.compile(
            "'*(?:[\\t\\r\\n\\x00]|[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}])");

    private Cell() {}

    /** Null stays null: nothing is there. */
    static String of(Object value) {
        if (value == null) return null;
        var text = value.toString();
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
