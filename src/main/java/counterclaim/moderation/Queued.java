package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A note in the queue.
 *
 * @param decisions how many were taken on it, undone ones too
 * @param lease of who has it in hand, or null
 * @param last the decision that holds, or null
 */
public record Queued(Annotation note, int decisions, Lease lease, Decision last) {

    private static final int BRIEF = 160;

    /** Whether somebody has it in hand. */
    boolean isHeldBy(UUID account) {
        return lease != null && lease.holderId.equals(account);
    }

    /** That somebody passed it on as it is, with why; null where nobody did. */
    public Decision passedOn() {
        return last != null && last.passesOn() ? last : null;
    }

    /** How it begins. */
    public String brief() {
        var text = note.content.text();
        if (text == null) text = note.content.tags() == null ? "" : String.join(", ", note.content.tagged());
        if (text.isEmpty() && note.mark != null && !note.mark.isAll()) text = note.mark.exact();
        var end = text.offsetByCodePoints(0, Math.min(BRIEF, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end) + " …";
    }

    /** For how long it has waited, in whole hours. */
    public long hours(Instant now) {
        return waited(now).toHours();
    }

    /** The same in whole days. */
    public long days(Instant now) {
        return waited(now).toDays();
    }

    private Duration waited(Instant now) {
        return Duration.between(note.changedAt, now);
    }
}
