package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import counterclaim.dossiers.Readable;
import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What waits for a decision, as far as one moderator may take it: in dossiers they may read, and by others. */
final class Queue {

    /** The last decision on a note, as {@code e}, where one was taken and not undone. */
    static final String LAST = " left join Decision e on e.annotation = a and e.latest = true";

    private static final String SELECT =
            "select a, (select coalesce(max(n.number), 0) from Decision n where n.annotation = a), l, e"
                    + " from Annotation a join fetch a.dossier d"
                    + " left join Lease l on l.annotationId = a.id and l.endsAt > :now" + LAST + " where ";

    /** Nobody decides on their own note. */
    static final String OTHERS = others("a", "d");

    static final String PENDING = pending("a", "d");

    static final String PASSED_ON = OTHERS + " and e.decision = ESCALATED and e.version = a.version"
            + " and e.decidedBy <> :me and a.approval <> WITHDRAWN";

    // The oldest that nobody has in hand, and all that somebody has.
    private static final String OLDEST_AND_HELD = "a.id in (select h.annotationId from Lease h"
            + " where h.workspaceId = :workspace and h.endsAt > :now union"
            + " (select f.id from Annotation f join f.dossier fd where " + pending("f", "fd")
            + " and not exists (select 1 from Lease t where t.annotationId = f.id and t.endsAt > :now)"
            + " order by f.changedAt, f.id limit " + Lease.MOST + "))";

    static final String OLDEST_FIRST = " order by a.changedAt, a.id";

    /** So many of a lane are looked up at most: some may be in dossiers that the viewer does not read. */
    private static final int MOST = 200;

    private final Workspace workspace;
    private final UUID me;
    private final Instant now;

    Queue(Workspace workspace, UUID me, Instant now) {
        this.workspace = workspace;
        this.me = me;
        this.now = now;
    }

    /** Those that wait: what somebody has in hand, and the oldest of what nobody has; the oldest first. */
    List<Queued> pending() {
        return rows(query(PENDING + " and " + OLDEST_AND_HELD + OLDEST_FIRST));
    }

    /** What others passed on, the oldest first. */
    List<Queued> passedOn() {
        return rows(query(PASSED_ON + " order by e.decidedAt, a.id").setMaxResults(Lease.MOST));
    }

    /** The oldest of those that wait and that nobody else has in hand. */
    List<Queued> oldest(int most) {
        return rows(query(PENDING + " and (l.annotationId is null or l.holderId = :me)" + OLDEST_FIRST)
                .setMaxResults(most));
    }

    /** Some that wait, in this order; at most so many. */
    List<Queued> of(List<UUID> notes, int most) {
        if (notes.isEmpty()) return List.of();
        var order = notes.subList(0, Math.min(notes.size(), MOST));
        return rows(query(OTHERS + " and a.id in :notes").setParameter("notes", order)).stream()
                .sorted(Comparator.comparingInt(item -> order.indexOf(item.note().id)))
                .limit(most)
                .toList();
    }

    Optional<Queued> one(UUID note) {
        return of(List.of(note), 1).stream().findFirst();
    }

    /** Those that a condition takes; what it names besides has to be bound. */
    TypedQuery<Object[]> query(String condition) {
        return Panache.getEntityManager()
                .createQuery(SELECT + condition, Object[].class)
                .setParameter("workspace", workspace.id)
                .setParameter("me", me)
                .setParameter("now", now);
    }

    static List<Queued> rows(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new Queued(
                        (Annotation) row[0], ((Number) row[1]).intValue(), (Lease) row[2], (Decision) row[3]))
                .toList();
    }

    private static String others(String note, String dossier) {
        return note + ".workspaceId = :workspace and " + note + ".authorId <> :me and " + Readable.hql(dossier, ":me");
    }

    // What was passed on waits for another, in a lane of its own.
    private static String pending(String note, String dossier) {
        return others(note, dossier) + " and " + note + ".approval = PENDING and not exists (select 1 from Decision p"
                + " where p.annotation = " + note + " and p.latest = true and p.decision = ESCALATED and p.version = "
                + note + ".version)";
    }
}
