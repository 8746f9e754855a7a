package counterclaim.passages;

import java.util.List;

/**
 * Some words of a text and where they stand: a Text Quote Selector and a Text Position Selector in one (W3C Web
 * Annotation Data Model §4.2.4 and §4.2.5). Positions and lengths count Unicode code points in logical order, so they
 * mean the same in every script, and no surrogate pair is ever cut.
 *
 * <p>One that was made here has the surroundings as they stand in the text, cut at {@value Surroundings#AROUND} code
 * points or, better, between characters as people read them. What comes from outside with other surroundings becomes
 * one of ours by {@link #find(String, String, String, String)}.
 *
 * @param exact as it stands in the text, whatever a person or a program wrote to find it
 * @param start of the first code point
 * @param end behind the last
 */
public record TextSelector(String exact, String prefix, String suffix, int start, int end) {

    /** Places of one quote that are told apart; whoever has more of them asks for words that say more. */
    static final int MOST_PLACES = 1_000;

    /** So many code points before and behind the words are kept at most. */
    public static final int AROUND = Surroundings.AROUND;

    /** @throws IndexOutOfBoundsException when the text has no such stretch */
    public static TextSelector of(String text, int start, int end) {
        var begin = text.offsetByCodePoints(0, start);
        return of(text, begin, text.offsetByCodePoints(begin, end - start), start);
    }

    /** Every place of a text that has these words, in reading order. */
    public static List<TextSelector> find(String text, String exact) {
        return find(text, exact, "", "");
    }

    /**
     * Every place of a text that has these words between these. What gets lost or added when text is copied from a page
     * makes no difference: blanks and line ends, composed or decomposed letters, marks of direction.
     *
     * @param prefix empty when nothing is known of it, as {@code suffix}
     * @return at most {@value #MOST_PLACES}
     */
    public static List<TextSelector> find(String text, String exact, String prefix, String suffix) {
        return new Folded(text).places(exact, prefix, suffix, MOST_PLACES);
    }

    /** Whether a text has exactly this at its position: the words and what stands around them. */
    public boolean isAtItsPlaceIn(String text) {
        return start < end
                && end <= text.codePointCount(0, text.length())
                && of(text, start, end).equals(this);
    }

    /** @param begin as {@code past}, an offset in the {@code char}s of the text */
    static TextSelector of(String text, int begin, int past, int start) {
        var exact = text.substring(begin, past);
        return new TextSelector(
                exact,
                Surroundings.before(text, begin),
                Surroundings.after(text, past),
                start,
                start + exact.codePointCount(0, exact.length()));
    }
}
