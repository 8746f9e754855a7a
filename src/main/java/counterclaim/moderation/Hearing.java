package counterclaim.moderation;

import counterclaim.accounts.Viewer;
import counterclaim.annotations.Approval;
import counterclaim.annotations.Noting;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Suspension;
import counterclaim.workspaces.Tidings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What becomes of appeals, and who is told. */
@ApplicationScoped
class Hearing {

    private final Viewer viewer;
    private final Noting noting;
    private final Deciding deciding;
    private final Informing informing;
    private final Clock clock;

    Hearing(Viewer viewer, Noting noting, Deciding deciding, Informing informing, Clock clock) {
        this.viewer = viewer;
        this.noting = noting;
        this.deciding = deciding;
        this.informing = informing;
        this.clock = clock;
    }

    /** Those who may hear an appeal against a decision: neither who took it nor whose note it is, nor who is suspended. */
    static List<Membership> hearers(Decision decision, Instant now) {
        var note = decision.annotation;
        var suspended = Suspension.holding(note.workspaceId, now);
        return Membership.holding(note.dossier.workspace, Permission.HEAR).stream()
                .filter(member ->
                        !member.accountId.equals(decision.decidedBy) && !member.accountId.equals(note.authorId))
                .filter(member -> !suspended.containsKey(member.accountId))
                .toList();
    }

    /** The author's words go to those who hear it, and into no history: they may be private. */
    Appeal make(Decision decision, String text) {
        var appeal = Appeal.make(decision, text, clock.instant());
        noting.tell(appeal.annotation, "appealed", null);
        for (var member : hearers(decision, clock.instant()))
            informing.of(appeal, member.accountId, Tidings.What.APPEALED, "/moderation/appeals/" + appeal.id);
        return appeal;
    }

    /**
     * Decides as the viewer. What is reversed is shown, unless its author has changed or withdrawn it or somebody has
     * decided anew: then only the reproach is gone.
     *
     * @param appeal locked and open, and so is its note
     */
    void decide(Appeal appeal, Appeal.Outcome outcome, String reason) {
        var note = appeal.annotation;
        appeal.decide(outcome, reason, viewer.account(), clock.instant());
        if (outcome == Appeal.Outcome.REVERSED
                && appeal.decision.isUntouched()
                && note.approval != Approval.WITHDRAWN) {
            var taken = Decision.newest(note).orElseThrow().number;
            var shown = deciding.write(note, new Ruling(Decided.APPROVED, null, null), appeal.decision, taken, null);
            // They hear of the appeal, and need not hear the same twice.
            informing.takeBack(shown);
        }
        var reversed = outcome == Appeal.Outcome.REVERSED;
        noting.tell(note, reversed ? "reversed on appeal" : "kept on appeal", null);
        var what = reversed ? Tidings.What.DECISION_REVERSED : Tidings.What.DECISION_KEPT;
        informing.of(appeal, appeal.authorId, what, note.path());
    }
}
