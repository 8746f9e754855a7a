package counterclaim.dossiers;

import counterclaim.passages.WordDiff;
import java.util.List;

/** A field in which what somebody wrote and what was saved meanwhile part ways, word by word from where both began. */
public record Difference(
        String name, String label, String yours, List<WordDiff.Piece> yourChange, List<WordDiff.Piece> theirChange) {

    static Difference of(String name, String label, String base, String theirs, String yours) {
        return new Difference(name, label, yours, WordDiff.between(base, yours), WordDiff.between(base, theirs));
    }
}
