package counterclaim.passages;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

import static counterclaim.passages.WordDiff.Kind.ADDED;
import static counterclaim.passages.WordDiff.Kind.REMOVED;
import static counterclaim.passages.WordDiff.Kind.SAME;

/**
 * What changed from one wording to the next, word by word: for "who said what over time" and for revisions.
 *
 * <p>The shortest edit script of E. W. Myers, <i>An O(ND) Difference Algorithm and Its Variations</i> (1986), over the
 * {@link Words} of both texts. Nothing is lost: SAME and REMOVED pieces joined are the text before, SAME and ADDED
 * pieces joined are the text after, character for character.
 */
public final class WordDiff {

    /**
     * Words taken out and put in, together, up to which we look for what stayed. Beyond it nobody reads a diff any
     * more, and Myers needs memory in the square of this number; such a text counts as replaced from end to end.
     */
    static final int MOST_CHANGED_WORDS = 1_000;

    private WordDiff() {}

    /** Whether a piece stands in both texts, only in the one after, or only in the one before. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** A stretch of text, never empty, and what became of it. It begins and ends between whole characters as read. */
    public record Piece(Kind kind, String text) {}

    /**
     * The pieces in reading order. Two neighbours are never of one kind; where words were replaced, REMOVED comes
     * before ADDED. A single blank between two changes belongs to them, so that people read phrases.
     *
     * @return one SAME piece for identical texts, no piece for two empty ones
     */
    public static List<Piece> between(String before, String after) {
        if (before.equals(after)) return before.isEmpty() ? List.of() : List.of(new Piece(SAME, before));

        var was = Words.of(before);
        var is = Words.of(after);
        var pieces = new Pieces();
        try {
            int read = 0;
            for (var change : DiffUtils.diff(was, is, new MyersDiff<String>(), new Patience())
                    .getDeltas()) {
                pieces.same(String.join("", was.subList(read, change.getSource().getPosition())));
                pieces.changed(removedBy(change), addedBy(change));
                read = change.getSource().getPosition() + change.getSource().size();
            }
            pieces.same(String.join("", was.subList(read, was.size())));
        } catch (TooDifferent e) {
            pieces = new Pieces();
            pieces.changed(before, after);
        }
        return pieces.all();
    }

    private static String removedBy(AbstractDelta<String> change) {
        return String.join("", change.getSource().getLines());
    }

    private static String addedBy(AbstractDelta<String> change) {
        return String.join("", change.getTarget().getLines());
    }

    /** Collects pieces and joins what people read together. */
    private static final class Pieces {

        private final List<Piece> all = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String blank = "";

        void same(String text) {
            if (text.equals(" ") && changing()) {
                blank = text; // what follows tells whether it stands inside a change
            } else if (!text.isEmpty()) {
                endChange();
                all.add(new Piece(SAME, text));
            }
        }

        void changed(String gone, String come) {
            removed.append(blank).append(gone);
            added.append(blank).append(come);
            blank = "";
        }

        List<Piece> all() {
            endChange();
            return List.copyOf(all);
        }

        private boolean changing() {
            return !removed.isEmpty() || !added.isEmpty();
        }

        private void endChange() {
            if (!removed.isEmpty()) all.add(new Piece(REMOVED, removed.toString()));
            if (!added.isEmpty()) all.add(new Piece(ADDED, added.toString()));
            if (!blank.isEmpty()) all.add(new Piece(SAME, blank));
            removed.setLength(0);
            added.setLength(0);
            blank = "";
        }
    }

    /** Ends a search that has become too long: the step Myers has reached is the number of words changed so far. */
    private static final class Patience implements DiffAlgorithmListener {

        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int changedWords, int most) {
            if (changedWords > MOST_CHANGED_WORDS) throw new TooDifferent();
        }

        @Override
        public void diffEnd() {}
    }

    private static final class TooDifferent extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooDifferent() {
            super("more than " + MOST_CHANGED_WORDS + " words differ", null, false, false);
        }
    }
}
