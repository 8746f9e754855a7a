package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import counterclaim.annotations.Before;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;

/** What a moderator did about a note, on the version that they saw; taken by {@link Deciding} and nobody else. */
@Entity
@DynamicUpdate
public class Decision extends PanacheEntityBase {

    /** For so long it can be undone; only then is the author told. */
    static final Duration WINDOW = Duration.ofMinutes(10);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;
    public UUID dossierId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Annotation annotation;

    /** Among those on the same note, from 1. */
    public int number;

    /** Of the note. */
    public int version;

    @Enumerated(EnumType.STRING)
    public Decided decision;

    /** Of the reason; null where it needs none. */
    public String code;

    /** To the author, or null. */
    public String text;

    public UUID decidedBy;
    public Instant decidedAt;
    public Instant tellsAt;

    /** What was decided together has one; null for what was decided alone. */
    public UUID batchId;

    /** Whether it is the last one on its note that was not undone. */
    public boolean latest;

    @Embedded
    public Before before;

    /** Null unless it was undone. */
    public UUID undoneBy;

    public Instant undoneAt;

    /** @param last the one that held until now, or null; {@code decisions} how many there were, undone ones too */
    static Decision of(Annotation note, Ruling ruling, Decision last, int decisions, UUID by, UUID batch, Instant now) {
        if (last != null) last.latest = false;
        var decision = new Decision();
        decision.workspaceId = note.workspaceId;
        decision.dossierId = note.dossier.id;
        decision.annotation = note;
        decision.number = decisions + 1;
        decision.version = note.version;
        decision.decision = ruling.decided();
        decision.code = ruling.code();
        decision.text = ruling.text();
        decision.decidedBy = by;
        decision.decidedAt = now;
        decision.tellsAt = now.plus(WINDOW);
        decision.batchId = batch;
        decision.latest = true;
        decision.before = note.before();
        decision.persist();
        return decision;
    }

    /** The last one on a note, undone or not; its number says how many there are. */
    public static Optional<Decision> newest(Annotation note) {
        return find("annotation = ?1 order by number desc", note).firstResultOptional();
    }

    /** The one that holds on a note. */
    public static Optional<Decision> latest(Annotation note) {
        return find("annotation = ?1 and latest = true", note).firstResultOptional();
    }

    /** Whether its note waits for another than who passed it on; the note is at hand. */
    boolean passesOn() {
        return latest && decision == Decided.ESCALATED && version == annotation.version;
    }

    /** Whether nobody has done anything to the note since. */
    boolean isUntouched() {
        var made = decision.makes() == null ? before.approvalBefore() : decision.makes();
        return latest && version == annotation.version && annotation.approval == made;
    }

    boolean isTold(Instant now) {
        return !now.isBefore(tellsAt);
    }

    /** @param last the one that holds again, or null */
    void undo(UUID by, Decision last, Instant now) {
        if (!isUntouched()) throw new IllegalStateException("acted on since: " + id);
        annotation.restore(before);
        latest = false;
        if (last != null) last.latest = true;
        undoneBy = by;
        undoneAt = now;
    }
}
