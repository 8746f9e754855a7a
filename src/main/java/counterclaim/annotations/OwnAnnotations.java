package counterclaim.annotations;

import counterclaim.accounts.Sending;
import counterclaim.dossiers.Conflict;
import counterclaim.history.Revision;
import counterclaim.passages.Anchor;
import counterclaim.passages.TextSelector;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What an author does with a note later: says it otherwise, takes it back, brings it back, says where it stands now. */
@Path("/dossiers/{slug}/annotations/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class OwnAnnotations {

    private static final int CONFLICT = 409;

    private final AnnotationPage pages;
    private final Noting noting;
    private final Rights rights;
    private final Sending sending;
    private final Posted posted;

    OwnAnnotations(AnnotationPage pages, Noting noting, Rights rights, Sending sending, Posted posted) {
        this.pages = pages;
        this.noting = noting;
        this.rights = rights;
        this.sending = sending;
        this.posted = posted;
    }

    @GET
    @Path("/edit")
    public Response edit(@RestPath String slug, @RestPath UUID id) {
        var note = pages.toRead(slug, id);
        rights.demand(Permission.ANNOTATE, note.dossier.workspace);
        pages.mustBeOwn(note);
        return Page.of(pages.editing(note, AnnotationForm.of(note.content), Sending.newToken()));
    }

    @POST
    @Path("/revisions")
    public Response revise(@RestPath String slug, @RestPath UUID id) {
        var note = ownToChange(slug, id);
        return sending.once(() -> {
            var form = AnnotationForm.of(posted);
            var from = posted.number("version", 0);
            if (from != note.version) return conflict(note, from, form);
            var says =
                    note.isReply() ? AnnotationForm.content(form, AnnotationKind.REPLY) : AnnotationForm.content(form);
            if (form.faulty()) return Page.invalid(pages.editing(note, form, form.text(Sending.FIELD)));
            if (says.equals(note.content)) return sending.done(note.path(), say().nothingChanged(), null);
            noting.edit(note, says, null);
            return sending.done(note.path(), say().kept(note.approval == Approval.APPROVED), null);
        });
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(@RestPath String slug, @RestPath UUID id) {
        var note = ownToChange(slug, id);
        return sending.once(() -> {
            if (note.approval != Approval.WITHDRAWN) noting.withdraw(note);
            return sending.done(note.path(), say().takenBack(), note.path() + "/restoration");
        });
    }

    @POST
    @Path("/restoration")
    public Response bringBack(@RestPath String slug, @RestPath UUID id) {
        var note = ownToChange(slug, id);
        return sending.once(() -> {
            if (note.approval == Approval.WITHDRAWN) noting.bringBack(note);
            return sending.done(note.path(), say().kept(note.approval == Approval.APPROVED), null);
        });
    }

    /** A person has compared both passages: the note stands at the suggested one from now on. */
    @POST
    @Path("/place")
    public Response place(@RestPath String slug, @RestPath UUID id) {
        var note = pages.toChange(slug, id);
        noting.demand(note.dossier.workspace);
        if (!rights.may(Permission.WRITE, note.dossier.workspace)) pages.mustBeOwn(note);
        return sending.once(() -> {
            var target = Target.in(note.dossier, note.targetKey);
            var suggested =
                    Anchors.of(List.of(note), Map.of(target.id(), target)).get(note.id);
            // What was looked at was another text than the one that is there now.
            var seen = posted.text("revision").equals(target.revision());
            if (!seen || !(suggested instanceof Anchor.Suggested here) || here.start() != posted.number("start", -1))
                return Page.of(CONFLICT, pages.thread(note, Fields.empty(Map.of()), Sending.newToken()));
            noting.move(note, Mark.of(target.revision(), TextSelector.of(target.text(), here.start(), here.end())));
            return sending.done(note.path(), say().placed(), null);
        });
    }

    private Annotation ownToChange(String slug, UUID id) {
        var note = pages.toChange(slug, id);
        noting.demand(note.dossier.workspace);
        pages.mustBeOwn(note);
        return note;
    }

    private Response conflict(Annotation note, int from, Fields yours) {
        var base = Revision.all("annotation", note.id).stream()
                .map(revision -> revision.as(AnnotationState.class).orElse(null))
                .filter(state -> state != null && state.version() == from)
                .findFirst()
                .map(state -> AnnotationForm.of(content(state)))
                .orElse(AnnotationForm.empty());
        return Conflict.page(
                note.dossier, note.path() + "/revisions", note.version, base, AnnotationForm.of(note.content), yours);
    }

    private static Content content(AnnotationState state) {
        return Content.of(Vocabulary.of(AnnotationKind.class, state.kind()), state.text(), state.tags());
    }

    private static AnnotationMessages say() {
        return Messages.of(AnnotationMessages.class);
    }
}
