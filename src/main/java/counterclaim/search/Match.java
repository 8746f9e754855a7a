package counterclaim.search;

import counterclaim.arguments.standing.Word;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of an entry before anything of it is shown.
 *
 * @param number in its dossier; 0 for a speaker
 * @param question it belongs to; null for sources and speakers
 * @param standing the one word on its claim, or null
 */
record Match(
        UUID id, Kind kind, int number, UUID dossier, UUID question, double rank, Word standing, Set<UUID> speakers) {

    /** The better match first; then as people would put them. The same on every page of a list. */
    private static final Comparator<Match> ORDER = Comparator.comparingDouble(Match::rank)
            .reversed()
            .thenComparing(Match::kind)
            .thenComparing(Match::dossier)
            .thenComparing(Match::number)
            .thenComparing(Match::id);

    /** Of a query with these columns, in this order. */
    static List<Match> inOrder(Query query) {
        Stream<?> rows = query.getResultStream();
        return rows.map(row -> of((Object[]) row)).sorted(ORDER).toList();
    }

    /** Of a query for the ids of claims. */
    static List<UUID> claims(Query query) {
        Stream<?> rows = query.getResultStream();
        return rows.map(Match::uuid).toList();
    }

    private static Match of(Object[] row) {
        return new Match(
                uuid(row[0]),
                Kind.valueOf((String) row[1]),
                row[2] == null ? 0 : ((Number) row[2]).intValue(),
                uuid(row[3]),
                uuid(row[4]),
                ((Number) row[5]).doubleValue(),
                row[6] == null ? null : Word.valueOf((String) row[6]),
                row[7] == null
                        ? Set.of()
                        : Arrays.stream(((String) row[7]).split(" "))
                                .map(UUID::fromString)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    private static UUID uuid(Object text) {
        return text == null ? null : UUID.fromString((String) text);
    }
}
