package counterclaim.moderation;

import counterclaim.accounts.Sending;
import counterclaim.annotations.Annotation;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A moderator decides on a note, and undoes what was just decided. */
@Path("/moderation/{slug}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Decisions {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance refused(Workspace workspace, Refused.Why why);
    }

    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    private final Moderated moderated;
    private final Deciding deciding;
    private final Undoing undoing;
    private final QueuePage pages;
    private final Posted posted;
    private final Sending sending;

    Decisions(
            Moderated moderated, Deciding deciding, Undoing undoing, QueuePage pages, Posted posted, Sending sending) {
        this.moderated = moderated;
        this.deciding = deciding;
        this.undoing = undoing;
        this.pages = pages;
        this.posted = posted;
        this.sending = sending;
    }

    @POST
    @Path("/notes/{id}/decisions")
    public Response decide(@RestPath String slug, @RestPath UUID id) {
        var workspace = moderated.one(slug);
        var note = deciding.locked(workspace, id);
        return sending.once(() -> {
            var form = RulingForm.of(posted);
            var ruling = RulingForm.read(form);
            if (form.faulty()) return Page.invalid(pages.page(workspace, lane(), id, form, null));
            var saw = new Sight(posted.number("version", -1), posted.number("decisions", -1));
            try {
                deciding.take(note, saw, ruling);
            } catch (Refused refused) {
                return refuse(workspace, note, form, saw, refused.why());
            }
            Lease.end(List.of(id));
            var next = Moderation.path(workspace, lane(), Moderation.id(posted.text("next")));
            return sending.done(next, say().decided(ruling.decided()), undoPath(workspace));
        });
    }

    // What one may never is a page of its own; what was overtaken is decided anew, knowing what happened.
    private Response refuse(Workspace workspace, Annotation note, Fields form, Sight saw, Refused.Why why) {
        if (why.forbids()) return Page.of(FORBIDDEN, Templates.refused(workspace, why));
        form.put(Sending.FIELD, Sending.newToken());
        var clash = Clash.of(why, note, saw.version());
        return Page.of(CONFLICT, pages.page(workspace, lane(), note.id, form, clash));
    }

    /** The last thing that the viewer decided, alone or together. */
    @POST
    @Path("/undo")
    public Response undo(@RestPath String slug) {
        var workspace = moderated.one(slug);
        return sending.once(() -> {
            var undone = undoing.last(workspace);
            var note = undone.restored().size() == 1 ? undone.restored().get(0).annotation.id : null;
            return sending.done(Moderation.path(workspace, lane(), note), says(undone), null);
        });
    }

    private static String says(Undoing.Undone undone) {
        if (undone.nothing()) return say().nothingToUndo();
        var left = undone.left().size();
        return undone.restored().isEmpty()
                ? say().actedOnSince()
                : say().undone(undone.restored().size(), left);
    }

    private Lane lane() {
        return Moderation.lane(posted.text("lane"));
    }

    static String undoPath(Workspace workspace) {
        return Moderation.queuePath(workspace) + "/undo";
    }

    /** The word of a decision in a form. */
    @io.quarkus.qute.TemplateExtension
    static String word(Decided decided) {
        return Vocabulary.word(decided);
    }

    private static ModerationMessages say() {
        return Messages.of(ModerationMessages.class);
    }
}
