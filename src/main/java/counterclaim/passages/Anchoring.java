package counterclaim.passages;

import counterclaim.passages.Candidates.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds a passage again after its text was edited.
 *
 * <p>Exact is only what cannot be anything else: the quoted words in the surroundings that the selector keeps (W3C Web
 * Annotation Data Model §4.2.4), up to the beginning and end of the text, at one place alone, and nothing of them
 * {@linkplain Copied copied}. All else is a person's to confirm. In a text that did not change the position holds.
 */
public final class Anchoring {

    /** From here on a place is worth a person's look. */
    static final double ENOUGH = 0.55;

    private final TextSelector selector;
    private final Known known;
    private final String text;
    private final int[] points;

    private Anchoring(TextSelector selector, Known known, String text) {
        this.selector = selector;
        this.known = known;
        this.text = text;
        points = text.codePoints().toArray();
    }

    /** Where a passage stands now, when nothing is known of its text but what the selector keeps. */
    public static Anchor of(TextSelector selector, String textNow) {
        if (selector.exact().isEmpty()) return new Anchor.Orphaned();
        return new Anchoring(selector, Known.from(selector), textNow).anchor();
    }

    /** Where a passage of one revision stands in the text of another. */
    public static Anchor of(TextSelector selector, String textThen, String textNow) {
        if (!selector.isAtItsPlaceIn(textThen)) return of(selector, textNow);
        if (textThen.equals(textNow)) return new Anchor.Exact(selector.start(), selector.end());
        return new Anchoring(selector, Known.from(selector, textThen, textNow), textNow).anchor();
    }

    private Anchor anchor() {
        var same = samePlaces();
        var copied = Copied.anything(selector, known, text);
        if (same.size() == 1 && !copied)
            return new Anchor.Exact(same.get(0), same.get(0) + selector.end() - selector.start());
        // The fewest edits explain best what happened; nearness decides between places that are alike.
        var likely = Comparator.comparingInt(Candidate::edits).thenComparingInt(this::distance);
        return Candidates.of(selector, known, points).stream()
                .filter(candidate -> candidate.likeness() >= ENOUGH)
                .min(copied ? likely : Comparator.comparing(this::lacksTheWords).thenComparing(likely))
                .<Anchor>map(this::suggested)
                .orElseGet(Anchor.Orphaned::new);
    }

    // Two of them are as good as many.
    private List<Integer> samePlaces() {
        var places = new ArrayList<Integer>();
        var words = selector.prefix() + selector.exact() + selector.suffix();
        int counted = 0;
        int codePoints = 0;
        for (int at = text.indexOf(words); at >= 0 && places.size() < 2; at = text.indexOf(words, at + 1)) {
            int begin = at + selector.prefix().length();
            int past = begin + selector.exact().length();
            codePoints += text.codePointCount(counted, begin);
            counted = begin;
            // The surroundings end where they ended: with the text, or where we cut them.
            if (Surroundings.before(text, begin).equals(selector.prefix())
                    && Surroundings.after(text, past).equals(selector.suffix())) places.add(codePoints);
        }
        return places;
    }

    // Where nothing was copied, so many words have moved, whatever looks like them in their first place.
    private boolean lacksTheWords(Candidate candidate) {
        return candidate.words() < 1 || selector.exact().length() < Copied.PIECE;
    }

    private int distance(Candidate candidate) {
        return Math.abs(candidate.start() - selector.start());
    }

    private Anchor suggested(Candidate candidate) {
        int start = candidate.start();
        int end = candidate.end();
        if (candidate.words() < 1) {
            if (!isInsideWord(selector.prefix(), selector.exact())) while (isInsideWord(start)) start--;
            if (!isInsideWord(selector.exact(), selector.suffix())) while (isInsideWord(end)) end++;
        }
        return new Anchor.Suggested(start, end, new String(points, start, end - start), candidate.words());
    }

    private boolean isInsideWord(int at) {
        return at > 0 && at < points.length && areOfOneWord(points[at - 1], points[at]);
    }

    private static boolean isInsideWord(String before, String behind) {
        return !before.isEmpty()
                && !behind.isEmpty()
                && areOfOneWord(before.codePointBefore(before.length()), behind.codePointAt(0));
    }

    private static boolean areOfOneWord(int before, int behind) {
        return isOfWord(before) && isOfWord(behind);
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point)
                || switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
                    default -> false;
                };
    }
}
