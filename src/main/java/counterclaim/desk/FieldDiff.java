package counterclaim.desk;

import counterclaim.passages.WordDiff;
import counterclaim.passages.WordDiff.Kind;
import counterclaim.passages.WordDiff.Piece;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What became of one field between two revisions. */
record FieldDiff(String name, List<Piece> pieces) {

    /** Of the fields that differ, in the order of the state. */
    static List<FieldDiff> between(Map<String, String> before, Map<String, String> after) {
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        var diffs = new ArrayList<FieldDiff>();
        for (var name : names) {
            var was = before.getOrDefault(name, "");
            var is = after.getOrDefault(name, "");
            if (!was.equals(is)) diffs.add(new FieldDiff(name, WordDiff.between(was, is)));
        }
        return diffs;
    }

    /** As it was, with what went marked. */
    public List<Piece> before() {
        return without(Kind.ADDED);
    }

    /** As it is, with what came marked. */
    public List<Piece> after() {
        return without(Kind.REMOVED);
    }

    private List<Piece> without(Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() != kind).toList();
    }
}
