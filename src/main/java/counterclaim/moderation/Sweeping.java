package counterclaim.moderation;

import counterclaim.accounts.Viewer;
import counterclaim.annotations.Noting;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Tidings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Takes back at once what one person did within a time, and puts it in force again; what has changed since stays. */
@ApplicationScoped
class Sweeping {

    private final Viewer viewer;
    private final Noting noting;
    private final Deciding deciding;
    private final Informing informing;
    private final Clock clock;

    Sweeping(Viewer viewer, Noting noting, Deciding deciding, Informing informing, Clock clock) {
        this.viewer = viewer;
        this.noting = noting;
        this.deciding = deciding;
        this.informing = informing;
        this.clock = clock;
    }

    /** Out of view with every version, by a decision on each that belongs to one batch. */
    Sweep notes(Membership member, Span span, ReasonCode code, String reason) {
        var sweep = Sweep.of(member, Sweep.Kind.NOTES, span, reason, viewer.account(), clock.instant());
        for (var note : Sweep.notes(member, span, viewer.account())) {
            note.locked();
            // An earlier version that is shown goes only with what is called spam.
            var earlier = note.shownVersion != null && note.shownVersion != note.version;
            var ruling = new Ruling(earlier ? Decided.SPAM : Decided.REJECTED, code.name(), reason);
            var newest = Decision.newest(note).map(decision -> decision.number).orElse(0);
            deciding.write(note, ruling, Decision.latest(note).orElse(null), newest, sweep.id);
            sweep.counted++;
        }
        return sweep;
    }

    /** Each note is again what it was before; one that has changed since is left, and so is the viewer's own. */
    Sweep decisions(Membership member, Span span, String reason) {
        var sweep = Sweep.of(member, Sweep.Kind.DECISIONS, span, reason, viewer.account(), clock.instant());
        for (var decision : Sweep.decisions(member, span)) {
            if (!undone(decision, sweep.madeAt, reason)) continue;
            Swept.keep(sweep, decision);
            sweep.counted++;
        }
        return sweep;
    }

    /** @return how many are as they were before it */
    int undo(Sweep sweep) {
        var now = clock.instant();
        sweep.undo(viewer.account(), now);
        if (sweep.kind == Sweep.Kind.NOTES)
            return (int)
                    Decision.<Decision>list("batchId = ?1 and undoneAt is null order by annotation.id", sweep.id)
                            .stream()
                            .filter(decision -> undone(decision, now, null))
                            .count();
        return (int) Swept.by(sweep).stream()
                .filter(decision -> redone(decision, now))
                .count();
    }

    private boolean undone(Decision decision, Instant now, String reason) {
        var note = decision.annotation.locked();
        if (!decision.isUntouched() || note.authorId.equals(viewer.account())) return false;
        deciding.undo(decision, before(decision), reason, now);
        if (decision.isTold(now) && decision.decision.tells() != null)
            informing.author(note, Tidings.What.DECISION_REVERSED, "sweep", decision.id, null);
        return true;
    }

    // Only where everything is as the sweep left it.
    private boolean redone(Decision decision, Instant now) {
        var note = decision.annotation.locked();
        var holds = Decision.latest(note).orElse(null);
        if (decision.undoneAt == null
                || note.version != decision.version
                || note.approval != decision.before.approvalBefore()
                || holds != null && holds.number > decision.number
                || note.authorId.equals(viewer.account())) return false;
        if (holds != null) holds.latest = false;
        decision.latest = true;
        decision.undoneAt = null;
        decision.undoneBy = null;
        decision.decision.doTo(note, now);
        noting.tell(note, decision.decision.kind(), null);
        return true;
    }

    // The one that holds again.
    private static Decision before(Decision decision) {
        return Decision.<Decision>find(
                        "annotation = ?1 and undoneAt is null and number < ?2 order by number desc",
                        decision.annotation,
                        decision.number)
                .firstResult();
    }
}
