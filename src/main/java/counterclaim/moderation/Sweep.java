package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import counterclaim.annotations.Approval;
import counterclaim.dossiers.Readable;
import counterclaim.workspaces.Membership;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** One act by which much of what one person did within a time was taken back at once; it can be undone, once. */
@Entity
public class Sweep extends PanacheEntityBase {

    /** What was taken back. */
    public enum Kind {
        /** What somebody decided on notes. */
        DECISIONS,
        /** The notes that somebody wrote, out of view. */
        NOTES
    }

    /** So many at once; what is more is left for the next. */
    static final int MOST = 1_000;

    @Id
    public UUID id;

    public UUID workspaceId;

    /** Whose doing it was. */
    public UUID accountId;

    @Column(name = "by_id")
    public UUID by;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public Instant fromAt;
    public Instant untilAt;
    public String reason;

    /** How many were taken back. */
    public int counted;

    public Instant madeAt;

    /** Null unless it was undone. */
    public Instant undoneAt;

    public UUID undoneBy;

    static Sweep of(Membership member, Kind kind, Span span, String reason, UUID by, Instant now) {
        var sweep = new Sweep();
        sweep.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        sweep.workspaceId = member.workspace.id;
        sweep.accountId = member.accountId;
        sweep.by = by;
        sweep.kind = kind;
        sweep.fromAt = span.from();
        sweep.untilAt = span.until();
        sweep.reason = reason;
        sweep.madeAt = now;
        sweep.persist();
        return sweep;
    }

    /** Notes of somebody, in dossiers that the viewer may read, that others see or that wait, made within a time; always in one order, so that two acts meet. */
    static List<Annotation> notes(Membership member, Span span, UUID viewer) {
        return Annotation.<Annotation>find(
                        "from Annotation a join fetch a.dossier d join fetch d.workspace where a.workspaceId = ?1"
                                + " and a.authorId = ?2 and a.madeAt >= ?3 and a.madeAt < ?4"
                                + " and a.approval <> ?5 and (a.shownVersion is not null or a.approval = ?6)"
                                + " and " + Readable.hql("d", "?7") + " order by a.id",
                        member.workspace.id,
                        member.accountId,
                        span.from(),
                        span.until(),
                        Approval.WITHDRAWN,
                        Approval.PENDING,
                        viewer)
                .range(0, MOST - 1)
                .list();
    }

    /** Decisions of somebody within a time that were not undone; of those on one note the last comes first. */
    static List<Decision> decisions(Membership member, Span span) {
        return Decision.<Decision>find(
                        "from Decision e join fetch e.annotation a join fetch a.dossier d join fetch d.workspace"
                                + " where e.workspaceId = ?1 and e.decidedBy = ?2 and e.decidedAt >= ?3"
                                + " and e.decidedAt < ?4 and e.undoneAt is null order by a.id, e.number desc",
                        member.workspace.id,
                        member.accountId,
                        span.from(),
                        span.until())
                .range(0, MOST - 1)
                .list();
    }

    /** The latest about somebody. */
    static List<Sweep> about(Membership member, int most) {
        return Sweep.<Sweep>find(
                        "workspaceId = ?1 and accountId = ?2 order by madeAt desc",
                        member.workspace.id,
                        member.accountId)
                .range(0, most - 1)
                .list();
    }

    /**
     * To be undone: of two who do it the second finds it undone.
     *
     * @throws NotFoundException if there is none
     */
    static Sweep locked(Membership member, UUID id) {
        return Sweep.<Sweep>find(
                        "workspaceId = ?1 and accountId = ?2 and id = ?3", member.workspace.id, member.accountId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    void undo(UUID by, Instant now) {
        if (undoneAt != null) throw new IllegalStateException("undone before: " + id);
        undoneAt = now;
        undoneBy = by;
    }
}
