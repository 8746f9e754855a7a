package counterclaim.annotations;

import counterclaim.history.Happening;
import counterclaim.workspaces.Tidings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Whoever was answered hears of it as soon as they can see the answer. */
@ApplicationScoped
class Replied {

    private static final Set<String> SHOWING = Set.of("entered", "approved");

    private final Event<Tidings> tidings;

    Replied(Event<Tidings> tidings) {
        this.tidings = tidings;
    }

    void tell(@Observes @Priority(300) Happening happening) {
        if (!happening.subject().equals("annotation") || !SHOWING.contains(happening.kind())) return;
        Annotation note = Annotation.findById(happening.subjectId());
        // A later version of it is no news to them.
        if (!note.isReply() || note.approval != Approval.APPROVED || note.version > 1) return;
        tidings.fire(new Tidings(
                note.replyTo.authorId,
                note.authorId,
                Tidings.What.REPLIED,
                note.workspaceId,
                happening.dossier(),
                "annotation",
                note.id,
                note.target(),
                note.path(),
                null,
                null));
    }
}
