package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import counterclaim.web.Vocabulary;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A reader reports the version of a note that others see, for one reason; it waits until somebody decides on the note. */
@Entity
public class Flag extends PanacheEntityBase {

    /** What became of it. */
    public enum Outcome {
        /** Somebody looked at the note, and left it as it is. */
        KEPT,
        /** The note is not shown any more. */
        REMOVED
    }

    /** What can harm somebody any minute, and comes first. */
    static final Set<ReasonCode> URGENT = Set.of(ReasonCode.THREAT, ReasonCode.PRIVATE_DATA);

    static final int SHOWN = 50;

    @Id
    // Not of version 7: it is made by somebody who stays unnamed.
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    public UUID id;

    public UUID workspaceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Annotation annotation;

    /** Of the note. */
    public int version;

    public UUID accountId;

    @Enumerated(EnumType.STRING)
    public ReasonCode reason;

    /** In the reader's words, or null. */
    public String comment;

    /** What the reports of this reader were worth when it was made. */
    public double weight;

    public Instant madeAt;
    public Instant retractedAt;

    /** Null while it waits; and where the note became another before somebody decided. */
    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    /** The decision by which it was settled. */
    public UUID decisionId;

    /** What waits for somebody, as a condition in HQL: it is about what others see now. */
    public static String open(String flag, String note) {
        return "(%1$s.retractedAt is null and %1$s.outcome is null and %1$s.version = %2$s.shownVersion)"
                .formatted(flag, note);
    }

    /** Reports the version that others see; what was taken back before is reported again. */
    static Flag raise(Annotation note, UUID account, ReasonCode reason, String comment, Instant now) {
        var flag = of(note, account, reason).orElseGet(Flag::new);
        flag.workspaceId = note.workspaceId;
        flag.annotation = note;
        flag.version = note.shownVersion;
        flag.accountId = account;
        flag.reason = reason;
        flag.comment = comment;
        flag.weight = accuracy(note.workspaceId, account).weight();
        flag.madeAt = now;
        flag.retractedAt = null;
        flag.persist();
        return flag;
    }

    /** The one that somebody made of the version that others see. */
    static Optional<Flag> of(Annotation note, UUID account, ReasonCode reason) {
        return find(
                        "annotation = ?1 and version = ?2 and accountId = ?3 and reason = ?4",
                        note,
                        note.shownVersion,
                        account,
                        reason)
                .firstResultOptional();
    }

    /** Those of one person that still hold, on the versions that others see, in one query. */
    static List<Flag> of(Collection<Annotation> notes, UUID account) {
        return list(
                "from Flag f join fetch f.annotation a where a in ?1 and f.accountId = ?2 and f.retractedAt is null"
                        + " and f.version = a.shownVersion order by f.madeAt, f.id",
                notes,
                account);
    }

    /** Whether somebody has decided that this is no reason against the version that others see. */
    static boolean wasKept(Annotation note, ReasonCode reason) {
        return count(
                        "annotation = ?1 and version = ?2 and reason = ?3 and outcome = ?4",
                        note,
                        note.shownVersion,
                        reason,
                        Outcome.KEPT)
                > 0;
    }

    static Accuracy accuracy(UUID workspace, UUID account) {
        var of = "workspaceId = ?1 and accountId = ?2 and outcome = ?3";
        return new Accuracy(
                count(of, workspace, account, Outcome.REMOVED), count(of, workspace, account, Outcome.KEPT));
    }

    /** Its reason, as forms write it. */
    public String word() {
        return Vocabulary.word(reason);
    }

    void retract(Instant now) {
        if (outcome != null) throw new IllegalStateException("settled before: " + id);
        retractedAt = now;
    }

    /** Somebody decided on the note, as its latest decision says; one statement. */
    static void settle(Annotation note, Outcome outcome) {
        var now =
                "outcome = ?1, decisionId = (select d.id from Decision d where d.annotation = ?2 and d.latest = true)";
        var open = " where annotation = ?2 and outcome is null and retractedAt is null";
        if (outcome == Outcome.REMOVED) update(now + open, outcome, note);
        else update(now + open + " and version = ?3", outcome, note, note.shownVersion);
    }

    /** What decisions that were undone had settled waits again. */
    static void reopen(UUID note) {
        update(
                "outcome = null, decisionId = null where annotation.id = ?1 and decisionId in"
                        + " (select d.id from Decision d where d.annotation.id = ?1 and d.undoneAt is not null)",
                note);
    }
}
