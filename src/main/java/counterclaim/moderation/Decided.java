package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import counterclaim.annotations.Approval;
import counterclaim.workspaces.Tidings;
import java.time.Instant;

/** What a moderator can decide on a note. */
public enum Decided {
    APPROVED(Approval.APPROVED, "approved", Tidings.What.NOTE_APPROVED),
    REJECTED(Approval.REJECTED, "rejected", Tidings.What.NOTE_REJECTED),
    CHANGES_REQUESTED(Approval.CHANGES_REQUESTED, "sent back", Tidings.What.NOTE_SENT_BACK),
    SPAM(Approval.SPAM, "called spam", Tidings.What.NOTE_IS_SPAM),
    /** Passed on to another who hears such things; the note stays what it is. */
    ESCALATED(null, "passed on", null),
    /** Looked at because it was flagged, and left as it is. */
    KEPT(null, "kept", null);

    private final Approval makes;
    private final String kind;
    private final Tidings.What tells;

    Decided(Approval makes, String kind, Tidings.What tells) {
        this.makes = makes;
        this.kind = kind;
        this.tells = tells;
    }

    /** What the note is after it; null where it stays what it is. */
    public Approval makes() {
        return makes;
    }

    void doTo(Annotation note, Instant now) {
        if (this == APPROVED) note.approve(now);
        else if (makes != null) note.refuse(makes, now);
    }

    /** What history calls it. */
    public String kind() {
        return kind;
    }

    /** What its author hears; null for nothing. */
    Tidings.What tells() {
        return tells;
    }

    /** Whether it has to say why, by a code. */
    public boolean needsReason() {
        return this != APPROVED && this != KEPT;
    }
}
