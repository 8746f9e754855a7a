package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Objects;

/**
 * What waits of that which was said against a note, or against what was decided on it.
 *
 * @param flags so many that a page has room for them
 * @param appeal null if there is none
 */
record Objections(List<Flag> flags, Appeal appeal) {

    private static final String ROWS = "select f, p from Annotation a left join Flag f on f.annotation = a and "
            + Flag.open("f", "a") + " left join Appeal p on p.annotation = a and p.outcome is null and exists"
            + " (select 1 from Decision e where e = p.decision and e.undoneAt is null)"
            // All flags beside the first appeal come first.
            + " where a = :note order by p.madeAt, p.id, f.madeAt, f.id";

    static Objections to(Annotation note) {
        var rows = Panache.getEntityManager()
                .createQuery(ROWS, Object[].class)
                .setParameter("note", note)
                .setMaxResults(Flag.SHOWN)
                .getResultList();
        var flags = rows.stream()
                .map(row -> (Flag) row[0])
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Objections(flags, (Appeal) rows.get(0)[1]);
    }

    boolean isEmpty() {
        return flags.isEmpty() && appeal == null;
    }
}
