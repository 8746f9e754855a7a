package counterclaim.search;

import counterclaim.accounts.Viewer;
import counterclaim.claims.ClaimKind;
import counterclaim.dossiers.Readable;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who may read, and the filters of a search, as SQL over {@code search_entry e} and its {@code dossier d}. Whatever
 * anybody typed is bound, never written into the SQL.
 */
final class Conditions {

    /** The one word on the claim of an entry; none where only what stands on each side is said. */
    static final String STANDING = "(select s.word from claim_standing s join claim c on c.id = s.claim_id"
            + " where s.claim_id = e.claim_id and (s.word = 'NOT_ARGUED' or c.kind in (" + rated() + ")))";

    /** Whose words or reasons an entry holds, their ids between blanks. */
    static final String SPEAKERS =
            "(select string_agg(cast(p.party_id as varchar), ' ') from search_entry_party p where p.entry_id = e.id)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** All but the kind and the standing, which the databases ask for in different places. */
    static Conditions of(Viewer viewer, Inquiry inquiry) {
        var conditions = visibleTo(viewer);
        inquiry.dossier().ifPresent(slug -> conditions.add("d.slug = :dossier", "dossier", slug));
        inquiry.question()
                .ifPresent(number -> conditions.add(
                        "e.question_id = (select q.id from question q where q.dossier_id = d.id and q.number = :question)",
                        "question",
                        number));
        inquiry.speaker()
                .ifPresent(party -> conditions.add(
                        "exists (select 1 from search_entry_party b where b.entry_id = e.id and b.party_id = :speaker)",
                        "speaker",
                        party));
        inquiry.from().ifPresent(day -> conditions.add("e.latest >= :from", "from", day));
        inquiry.to().ifPresent(day -> conditions.add("e.earliest <= :to", "to", day));
        return conditions;
    }

    /** The same rule as for the dossier itself. */
    static Conditions visibleTo(Viewer viewer) {
        var conditions = new Conditions();
        conditions.conditions.add(Readable.sql(viewer, "d", ":viewer"));
        if (viewer.signedIn()) conditions.values.put("viewer", viewer.account());
        return conditions;
    }

    void add(String sql, String name, Object value) {
        conditions.add(sql);
        values.put(name, value);
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Query bindTo(Query query) {
        values.forEach(query::setParameter);
        return query;
    }

    private static String rated() {
        return Arrays.stream(ClaimKind.values())
                .filter(ClaimKind::rated)
                .map(kind -> "'" + kind + "'")
                .collect(Collectors.joining(", "));
    }
}
