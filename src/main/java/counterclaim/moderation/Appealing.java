package counterclaim.moderation;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.annotations.Annotation;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Fields;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.workspaces.Membership;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The author of a note contests what was decided on it. No role is asked for, and none that is suspended: whoever wrote
 * the note may say so, once.
 */
@Path("/dossiers/{slug}/annotations/{id}/appeal")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Appealing {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance appealing(
                Annotation note,
                Decision decision,
                Appeal appeal,
                boolean open,
                String code,
                List<Membership> hearers,
                Fields form,
                String token);
    }

    static final int LONGEST = 5_000;
    private static final int CONFLICT = 409;

    private final Viewer viewer;
    private final Posted posted;
    private final Sending sending;
    private final Hearing hearing;
    private final Clock clock;

    Appealing(Viewer viewer, Posted posted, Sending sending, Hearing hearing, Clock clock) {
        this.viewer = viewer;
        this.posted = posted;
        this.sending = sending;
        this.hearing = hearing;
        this.clock = clock;
    }

    @GET
    public Response read(@RestPath String slug, @RestPath UUID id) {
        var note = own(slug, id);
        return Page.of(page(note, told(note), Fields.empty(labels()), Sending.newToken()));
    }

    @POST
    public Response post(@RestPath String slug, @RestPath UUID id) {
        var note = own(slug, id).locked();
        return sending.once(() -> {
            var form = Fields.of(posted, labels());
            var token = form.text(Sending.FIELD);
            var decision = told(note);
            // What is contested is what they had before them.
            if (!isOpen(decision) || !decision.id.toString().equals(posted.text("decision")))
                return Page.of(CONFLICT, page(note, decision, form, token));
            var text = form.required("text", LONGEST);
            if (form.faulty()) return Page.invalid(page(note, decision, form, token));
            hearing.make(decision, text);
            return sending.done(note.path(), Appeals.say().sent(), null);
        });
    }

    private Annotation own(String slug, UUID id) {
        var note = Annotation.visibleTo(viewer, Dossier.visibleTo(viewer, slug), id);
        if (!note.authorId.equals(viewer.mustBeSomebody())) throw new NotFoundException();
        return note;
    }

    // Until it is told it can be undone, and there is nothing to contest.
    private Decision told(Annotation note) {
        return Decision.latest(note)
                .filter(decision -> decision.isTold(clock.instant()))
                .orElse(null);
    }

    private boolean isOpen(Decision decision) {
        return decision != null
                && Appeal.isOpenTo(viewer.account(), decision, clock.instant())
                && Appeal.against(decision).isEmpty();
    }

    private TemplateInstance page(Annotation note, Decision decision, Fields form, String token) {
        var appeals = Appeal.on(List.of(note));
        var labels = Reason.labels(Reason.all(note.workspaceId));
        return Templates.appealing(
                note,
                decision,
                appeals.isEmpty() ? null : appeals.get(appeals.size() - 1),
                isOpen(decision),
                decision == null || decision.code == null ? null : labels.get(decision.code),
                decision == null ? List.of() : Hearing.hearers(decision, clock.instant()),
                form,
                token);
    }

    private static Map<String, String> labels() {
        return Map.of("text", Appeals.say().text());
    }
}
