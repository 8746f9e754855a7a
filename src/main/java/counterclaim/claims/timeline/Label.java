package counterclaim.claims.timeline;

/**
 * What stands under the axis for a column, in the language of the reader.
 *
 * @param tick the day, month or year
 * @param under what it is part of: "January 2020"; equal ones side by side are written once; null if nothing
 * @param shorter the same where there is little room: "Jan 2020"; null if it is no such thing but a second line
 * @param gap the length of the empty time before it, in words; empty: it stands apart, and no time is between; or null
 */
public record Label(String tick, String under, String shorter, String gap) {

    /** The tick of what is known only to the month or the year, beside columns for its days or months. */
    public static final String ROUGHLY = "?";

    boolean isUnderTheSameAs(Label other) {
        return shorter != null && shorter.equals(other.shorter) && under.equals(other.under);
    }

    boolean apart() {
        return gap != null;
    }
}
