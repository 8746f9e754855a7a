package counterclaim.workspaces;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that one person should hear of, said as an event by the one who did it, in the same transaction; whoever
 * says it need not know how people are told. Told to the one who did it, it is not passed on.
 *
 * @param to the account of whom it concerns; null tells nobody
 * @param by the account of who did it; null for the program itself
 * @param dossier whoever may not read it (any more) is not told; null for what is of the workspace as a whole
 * @param subject the noun of what it is about, with its id: by them it can be taken back
 * @param key what people call that: {@code A12}
 * @param address the path at which it is seen, to the very item
 * @param detail a few words more, or null; it is mailed: nothing private, nothing that somebody wrote
 * @param dueAt it is told to nobody before that; null for at once
 */
public record Tidings(
        UUID to,
        UUID by,
        What what,
        UUID workspace,
        UUID dossier,
        String subject,
        UUID subjectId,
        String key,
        String address,
        String detail,
        Instant dueAt) {

    /** What people choose by: whether and how they hear of it. */
    public enum Kind {
        /** What became of a note of theirs, or of their own standing. */
        DECISION,
        REPLY,
        APPEAL,
        /** What became of something that they proposed. */
        PROPOSAL,
        /** The way of a claim to its verdict. */
        REVIEW,
        /** The arguments changed since a verdict of theirs. */
        ALARM
    }

    /** What it is; each has its sentence where people are told. */
    public enum What {
        NOTE_APPROVED(Kind.DECISION),
        NOTE_REJECTED(Kind.DECISION),
        NOTE_SENT_BACK(Kind.DECISION),
        NOTE_IS_SPAM(Kind.DECISION),
        SUSPENDED(Kind.DECISION),
        BANNED(Kind.DECISION),
        ALLOWED_AGAIN(Kind.DECISION),
        REPLIED(Kind.REPLY),
        /** It waits for them. */
        APPEALED(Kind.APPEAL),
        DECISION_KEPT(Kind.APPEAL),
        DECISION_REVERSED(Kind.APPEAL),
        PROPOSAL_ACCEPTED(Kind.PROPOSAL),
        PROPOSAL_DECLINED(Kind.PROPOSAL),
        REVIEW_ASKED(Kind.REVIEW),
        REVIEW_COMMENTED(Kind.REVIEW),
        REVIEW_SENT_BACK(Kind.REVIEW),
        REVIEW_SIGNED(Kind.REVIEW),
        REVIEW_VOIDED(Kind.REVIEW),
        VERDICT_PUBLISHED(Kind.REVIEW),
        VERDICT_PAUSED(Kind.REVIEW),
        VERDICT_RESUMED(Kind.REVIEW),
        VERDICT_RETRACTED(Kind.REVIEW),
        VERDICT_ALARMED(Kind.ALARM);

        private final Kind kind;

        What(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }

    /** It was undone: whoever was not told yet never is. Said as an event too. */
    public record TakenBack(String subject, UUID subjectId) {}
}
