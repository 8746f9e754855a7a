package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import counterclaim.dossiers.Readable;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Role;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

import static java.util.stream.Collectors.joining;

/** The author of a note contests what was decided on it, once; somebody else than who decided keeps or reverses it. */
@Entity
public class Appeal extends PanacheEntityBase {

    /** What became of it. */
    public enum Outcome {
        KEPT,
        REVERSED
    }

    /** Whether somebody may decide on it, and if not, why. */
    enum Hears {
        MAY,
        OWN_NOTE,
        OWN_DECISION
    }

    private static final String WHOLE =
            "from Appeal p join fetch p.decision e join fetch p.annotation a join fetch a.dossier d join fetch d.workspace";

    // In whose workspaces one hears appeals, on notes in dossiers that one may read.
    private static final String HEARD = " exists (select 1 from HeldRole hears where hears.workspaceId = p.workspaceId"
            + " and hears.accountId = ?1 and hears.role in ("
            + Permission.HEAR.roles().stream().map(Role::name).collect(joining(", ")) + ")) and "
            + Readable.hql("d", "?1");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    public Decision decision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Annotation annotation;

    public UUID authorId;
    public String text;
    public Instant madeAt;

    /** Null while it waits, as are the reason, who decided and when. */
    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    public String reason;
    public UUID decidedBy;
    public Instant decidedAt;

    static Appeal make(Decision decision, String text, Instant now) {
        var appeal = new Appeal();
        appeal.workspaceId = decision.workspaceId;
        appeal.decision = decision;
        appeal.annotation = decision.annotation;
        appeal.authorId = decision.annotation.authorId;
        appeal.text = text;
        appeal.madeAt = now;
        appeal.persist();
        return appeal;
    }

    /** Whether its author may appeal against a decision now. */
    static boolean isOpenTo(UUID account, Decision decision, Instant now) {
        return decision.latest
                && decision.decision.needsReason()
                && decision.decision != Decided.ESCALATED
                && decision.isTold(now)
                && decision.annotation.authorId.equals(account);
    }

    static Optional<Appeal> against(Decision decision) {
        return find("decision", decision).firstResultOptional();
    }

    /** The last of each note, with what it is about; in one query. */
    static List<Appeal> on(Collection<Annotation> notes) {
        return list("from Appeal p join fetch p.decision where p.annotation in ?1 order by p.madeAt, p.id", notes);
    }

    /** Those that somebody hears: what waits longest first, then what was decided, the latest first. */
    static PanacheQuery<Appeal> heardBy(UUID account) {
        return find(WHOLE + " where" + HEARD + " order by p.decidedAt desc nulls first, p.madeAt, p.id", account);
    }

    /** @throws NotFoundException if there is none that they hear */
    static Appeal heardBy(UUID account, UUID id) {
        return Appeal.<Appeal>find(WHOLE + " where" + HEARD + " and p.id = ?2", account, id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** How many wait for a decision in a workspace that were made before a moment. */
    public static long waiting(UUID workspace, Instant before) {
        return count(
                "from Appeal p where p.workspaceId = ?1 and p.outcome is null and p.madeAt < ?2"
                        + " and p.decision.undoneAt is null",
                workspace,
                before);
    }

    /** Of two who decide at once the second finds it decided. */
    Appeal locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    Hears hearing(UUID account) {
        if (authorId.equals(account)) return Hears.OWN_NOTE;
        return decision.decidedBy.equals(account) ? Hears.OWN_DECISION : Hears.MAY;
    }

    void decide(Outcome decided, String why, UUID by, Instant now) {
        if (!isOpen()) throw new IllegalStateException("decided before: " + id);
        if (hearing(by) != Hears.MAY) throw new IllegalStateException("decides on their own: " + by);
        outcome = decided;
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    public boolean isOpen() {
        return outcome == null;
    }
}
