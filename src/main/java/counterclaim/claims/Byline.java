package counterclaim.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Who took one stance on a claim: the first few, each once with the earliest date, and how many more.
 *
 * @param first their earliest statements, in the order of time
 */
public record Byline(Stance stance, List<Statement> first, int more) {

    private static final int NAMED = 3;

    /** A line for each stance that anybody took, in the order asserts, qualifies, questions, denies, withdraws. */
    public static List<Byline> of(List<Statement> statements) {
        var lines = new ArrayList<Byline>();
        for (var stance :
                List.of(Stance.ASSERTS, Stance.QUALIFIES, Stance.QUESTIONS, Stance.DENIES, Stance.WITHDRAWS)) {
            var earliest = new LinkedHashMap<Object, Statement>();
            for (var statement : statements)
                if (statement.stance == stance) earliest.putIfAbsent(statement.party.id, statement);
            if (earliest.isEmpty()) continue;
            var all = List.copyOf(earliest.values());
            var named = all.subList(0, Math.min(NAMED, all.size()));
            lines.add(new Byline(stance, named, all.size() - named.size()));
        }
        return lines;
    }

    /** Everybody in it. */
    public int count() {
        return first.size() + more;
    }
}
