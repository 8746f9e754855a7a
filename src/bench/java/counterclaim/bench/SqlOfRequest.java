package counterclaim.bench;

import counterclaim.bench.limit.Limit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** All that is said to the database while a request is answered, in order. */
record SqlOfRequest(List<Limit.Query> all) {

    private static final Set<String> HOUSEKEEPING = Set.of("begin", "start", "commit", "rollback", "set", "show");

    /** Without what only begins, ends and sets up a transaction. */
    List<Limit.Query> queries() {
        return all.stream().filter(query -> !keepsHouse(query)).toList();
    }

    int housekeeping() {
        return all.size() - queries().size();
    }

    /** For who wants to read it. */
    String text() {
        return all.stream()
                .map(query -> query.sql() + ";\n-- " + query.parameters() + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static boolean keepsHouse(Limit.Query query) {
        var first = query.sql().strip().split("\\W", 2)[0];
        return first.isEmpty() || HOUSEKEEPING.contains(first.toLowerCase(Locale.ROOT));
    }
}
