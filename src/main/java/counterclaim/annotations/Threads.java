package counterclaim.annotations;

import counterclaim.accounts.Pace;
import counterclaim.accounts.Paced;
import counterclaim.accounts.Sending;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A note with what was answered to it, its history, and an answer. */
@Path("/dossiers/{slug}/annotations/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Threads {

    private final AnnotationPage pages;
    private final Noting noting;
    private final Sending sending;
    private final Posted posted;

    Threads(AnnotationPage pages, Noting noting, Sending sending, Posted posted) {
        this.pages = pages;
        this.noting = noting;
        this.sending = sending;
        this.posted = posted;
    }

    @GET
    public Response read(@RestPath String slug, @RestPath UUID id) {
        return Page.of(pages.thread(pages.toRead(slug, id), Fields.empty(labels()), Sending.newToken()));
    }

    @GET
    @Path("/history")
    public Response history(@RestPath String slug, @RestPath UUID id) {
        return Page.of(pages.history(pages.toRead(slug, id)));
    }

    @POST
    @Path("/replies")
    @Paced(Pace.Kind.NOTES)
    public Response reply(@RestPath String slug, @RestPath UUID id) {
        var note = pages.toChange(slug, id);
        noting.demand(note.dossier.workspace);
        return sending.once(() -> {
            var form = Fields.of(posted, labels());
            var says = AnnotationForm.content(form, AnnotationKind.REPLY);
            if (form.faulty()) return Page.invalid(pages.thread(note, form, form.text(Sending.FIELD)));
            var reply = noting.reply(note, says);
            return sending.done(
                    note.path() + "#n-" + reply.id,
                    say().kept(reply.approval == Approval.APPROVED),
                    reply.path() + "/withdrawal");
        });
    }

    private static Map<String, String> labels() {
        return Map.of("text", say().answerLabel());
    }

    private static AnnotationMessages say() {
        return Messages.of(AnnotationMessages.class);
    }
}
