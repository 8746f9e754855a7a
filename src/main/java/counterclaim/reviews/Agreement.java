package counterclaim.reviews;

import counterclaim.arguments.standing.Word;
import counterclaim.claims.VerdictWord;
import java.util.Map;
import java.util.Set;

/** Which verdicts and which standings say the same (design §4). */
final class Agreement {

    private static final Map<VerdictWord, Set<Word>> SAME = Map.of(
            VerdictWord.SUPPORTED, Set.of(Word.FOR),
            VerdictWord.REFUTED, Set.of(Word.AGAINST),
            VerdictWord.CONFLICTING, Set.of(Word.CONTESTED),
            VerdictWord.NOT_ENOUGH_EVIDENCE, Set.of(Word.OPEN, Word.NOT_ARGUED));

    private Agreement() {}

    /** A conclusion in words is compared with nothing. */
    static boolean differ(VerdictWord verdict, Word standing) {
        return verdict != null && !SAME.get(verdict).contains(standing);
    }
}
