package counterclaim.moderation;

import counterclaim.accounts.Viewer;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.Approval;
import counterclaim.annotations.Noting;
import counterclaim.dossiers.Readable;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The one way in which a decision on a note is taken, and the one in which it is undone. */
@ApplicationScoped
public class Deciding {

    /** What history calls a decision that was taken back. */
    private static final String UNDONE = "decision undone";

    private final Viewer viewer;
    private final Rights rights;
    private final Noting noting;
    private final Informing informing;
    private final Clock clock;

    Deciding(Viewer viewer, Rights rights, Noting noting, Informing informing, Clock clock) {
        this.viewer = viewer;
        this.rights = rights;
        this.noting = noting;
        this.informing = informing;
        this.clock = clock;
    }

    /**
     * A note of a dossier that the viewer may read; until this act is done nobody else changes it or decides on it.
     *
     * @throws NotFoundException if there is none
     */
    public Annotation locked(Workspace workspace, UUID id) {
        return Annotation.<Annotation>find(
                        "from Annotation a join fetch a.dossier d join fetch d.workspace"
                                + " where a.id = ?1 and a.workspaceId = ?2 and " + Readable.hql("d", "?3"),
                        id,
                        workspace.id,
                        viewer.account())
                .firstResultOptional()
                .orElseThrow(NotFoundException::new)
                .locked();
    }

    /**
     * Decides as the viewer.
     *
     * @param note locked
     * @throws Refused if it is their own, or not any more what they saw
     * @throws counterclaim.workspaces.NotAllowed to who decides on no such notes
     */
    public Decision take(Annotation note, Sight saw, Ruling ruling) {
        var newest = Decision.newest(note).orElse(null);
        var last =
                newest == null || newest.latest ? newest : Decision.latest(note).orElse(null);
        var passedOn = last != null && last.passesOn();
        rights.demand(passedOn ? Permission.HEAR : Permission.MODERATE, note.dossier.workspace);
        if (passedOn && last.decidedBy.equals(viewer.account())) throw new Refused(Refused.Why.OWN_ESCALATION);
        var taken = newest == null ? 0 : newest.number;
        check(note, saw, taken);
        return write(note, ruling, last, taken, null);
    }

    private void check(Annotation note, Sight saw, int taken) {
        if (note.authorId.equals(viewer.account())) throw new Refused(Refused.Why.OWN_NOTE);
        if (note.approval == Approval.WITHDRAWN) throw new Refused(Refused.Why.WITHDRAWN);
        if (taken != saw.decisions()) throw new Refused(Refused.Why.DECIDED);
        if (note.version != saw.version()) throw new Refused(Refused.Why.CHANGED);
    }

    /**
     * Writes down what was decided, does it to the note and tells; whoever calls has asked whether it may be.
     *
     * @param note locked, of somebody else
     * @param last the decision that held until now, or null
     * @param taken how many there were, undone ones too
     * @param batch of what is decided together, or null
     */
    Decision write(Annotation note, Ruling ruling, Decision last, int taken, UUID batch) {
        if (note.authorId.equals(viewer.account())) throw new Refused(Refused.Why.OWN_NOTE);
        var now = clock.instant();
        var decision = Decision.of(note, ruling, last, taken, viewer.account(), batch, now);
        ruling.decided().doTo(note, now);
        noting.tell(note, ruling.decided().kind(), ruling.why());
        // Not before it can be undone no more.
        var tells = decision.decision.tells();
        if (tells != null) informing.author(note, tells, "decision", decision.id, decision.tellsAt);
        return decision;
    }

    /**
     * Its note is again what it was, and who has not heard of the decision never does.
     *
     * @param decision that nobody has acted on since; its note is locked
     * @param last the one that holds again, or null
     */
    void undo(Decision decision, Decision last, String why, Instant now) {
        decision.undo(viewer.account(), last, now);
        noting.tell(decision.annotation, UNDONE, why);
        informing.takeBack(decision);
    }
}
