package counterclaim.moderation;

import counterclaim.accounts.Viewer;
import counterclaim.annotations.Annotation;
import counterclaim.workspaces.Tidings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.UUID;

/** Lets people hear what the viewer did about a note. */
@ApplicationScoped
class Informing {

    private final Viewer viewer;
    private final Event<Tidings> told;
    private final Event<Tidings.TakenBack> takenBack;

    Informing(Viewer viewer, Event<Tidings> told, Event<Tidings.TakenBack> takenBack) {
        this.viewer = viewer;
        this.told = told;
        this.takenBack = takenBack;
    }

    /**
     * @param subject the noun of what was done, with its id
     * @param dueAt they hear nothing before that; null for at once
     */
    void author(Annotation note, Tidings.What what, String subject, UUID id, Instant dueAt) {
        tell(note.authorId, note, what, subject, id, note.path(), dueAt);
    }

    /** @param address where they see it */
    void of(Appeal appeal, UUID to, Tidings.What what, String address) {
        tell(to, appeal.annotation, what, "appeal", appeal.id, address, null);
    }

    /** Whoever has not heard of it yet never does. */
    void takeBack(Decision decision) {
        takenBack.fire(new Tidings.TakenBack("decision", decision.id));
    }

    private void tell(
            UUID to, Annotation note, Tidings.What what, String subject, UUID id, String address, Instant dueAt) {
        told.fire(new Tidings(
                to,
                viewer.account(),
                what,
                note.workspaceId,
                note.dossier.id,
                subject,
                id,
                note.targetKey,
                address,
                null,
                dueAt));
    }
}
