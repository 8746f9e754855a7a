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

    private static final String COLUMNS =
            "select a, (select coalesce(max(n.number), 0) from Decision n where n.annotation = a)";

    private static final String SELECT = COLUMNS + " from Annotation a join fetch a.dossier d where ";

    private static final String HELD = COLUMNS + ", l from Annotation a join fetch a.dossier d"
            + " join Lease l on l.annotationId = a.id and l.endsAt > :now where ";

    /** Nobody decides on their own note. */
    static final String OTHERS = "a.workspaceId = :workspace and a.authorId <> :me and " + Readable.hql("d", ":me");

    static final String PENDING = OTHERS + " and a.approval = PENDING and not exists (select 1 from Decision p"
            + " where p.annotation = a and p.latest = true and p.decision = ESCALATED and p.version = a.version)";

    private static final String FREE = " and not exists (select 1 from Lease l where l.annotationId = a.id"
            + " and l.endsAt > :now and l.holderId <> :me)";

    static final String OLDEST_FIRST = " order by a.changedAt, a.id";

    private static final int MOST_PASSED_ON = 200;

    private final Workspace workspace;
    private final UUID me;
    private final Instant now;

    Queue(Workspace workspace, UUID me, Instant now) {
        this.workspace = workspace;
        this.me = me;
        this.now = now;
    }

    int pending() {
        var count = bound(Panache.getEntityManager()
                        .createQuery("select count(*) from Annotation a join a.dossier d where " + PENDING, Long.class))
                .getSingleResult();
        return Math.toIntExact(count);
    }

    /** Ids of what others passed on, the oldest first. */
    List<UUID> passedOn() {
        return bound(Panache.getEntityManager()
                        .createQuery(
                                "select a.id from Decision p join p.annotation a join a.dossier d where "
                                        + "p.workspaceId = :workspace and p.decision = ESCALATED and p.latest = true"
                                        + " and p.version = a.version and p.decidedBy <> :me"
                                        + " and a.approval <> WITHDRAWN and " + OTHERS + " order by p.decidedAt, a.id",
                                UUID.class))
                .setMaxResults(MOST_PASSED_ON)
                .getResultList();
    }

    /** The oldest of those that wait and that nobody else has in hand. */
    List<Queued> oldest(int most) {
        return rows(
                query(PENDING + FREE + OLDEST_FIRST).setParameter("now", now).setMaxResults(most));
    }

    /** Some that wait, in this order; at most so many. */
    List<Queued> of(List<UUID> notes, int most) {
        if (notes.isEmpty()) return List.of();
        var order = notes.subList(0, Math.min(notes.size(), MOST_PASSED_ON));
        return rows(query(OTHERS + " and a.id in :notes").setParameter("notes", order)).stream()
                .sorted(Comparator.comparingInt(item -> order.indexOf(item.note().id)))
                .limit(most)
                .toList();
    }

    Optional<Queued> one(UUID note) {
        return of(List.of(note), 1).stream().findFirst();
    }

    /** Those that wait and that somebody has in hand, the oldest first, with whose hands these are. */
    List<Queued> held() {
        return bound(Panache.getEntityManager().createQuery(HELD + PENDING + OLDEST_FIRST, Object[].class))
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(row -> new Queued((Annotation) row[0], ((Number) row[1]).intValue(), (Lease) row[2]))
                .toList();
    }

    private TypedQuery<Object[]> query(String condition) {
        return bound(Panache.getEntityManager().createQuery(SELECT + condition, Object[].class));
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        return query.setParameter("workspace", workspace.id).setParameter("me", me);
    }

    static List<Queued> rows(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new Queued((Annotation) row[0], ((Number) row[1]).intValue(), null))
                .toList();
    }

    /** The same for a filter of its own: {@code :workspace} and {@code :me} are bound. */
    TypedQuery<Object[]> filtered(String condition) {
        return query(condition);
    }
}
