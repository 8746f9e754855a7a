package counterclaim.dossiers;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.history.Revision;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** What a dossier says of itself is written anew, and who may read it; it is removed, to be brought back. */
@Path("/dossiers/{slug}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class DossierRevisions {

    @CheckedTemplate(basePath = "dossiers")
    static class Templates {
        static native TemplateInstance dossier(
                Dossier dossier, Fields form, List<Choice> visibilities, int version, boolean edits, String token);
    }

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Telling telling;
    private final Clock clock;

    DossierRevisions(Viewer viewer, Rights rights, Posted posted, Sending sending, Telling telling, Clock clock) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.telling = telling;
        this.clock = clock;
    }

    @GET
    @Path("/edit")
    public Response edit(@RestPath String slug) {
        var dossier = Dossier.visibleTo(viewer, slug);
        rights.demand(Permission.CHANGE_VISIBILITY, dossier.workspace);
        return Page.of(page(dossier, DossierForm.of(dossier.state()), Sending.newToken()));
    }

    @POST
    @Path("/revisions")
    public Response revise(@RestPath String slug) {
        var dossier = Dossier.toWrite(viewer, slug);
        rights.demand(Permission.WRITE, dossier.workspace);
        return sending.once(() -> {
            var form = DossierForm.of(posted);
            // Its row counts every number that it gives: what somebody edits is counted by the history alone.
            var from = posted.number("version", 0);
            if (from != version(dossier)) return conflict(dossier, from, form);
            form.put("visibility", Vocabulary.word(dossier.visibility));
            var state = DossierForm.read(form, dossier.slug);
            var reason = form.required("reason", Fields.TEXT);
            if (form.faulty()) return Page.invalid(page(dossier, form, form.text(Sending.FIELD)));
            if (state.equals(dossier.state())) return sending.done(path(dossier), say().nothingChanged(), null);
            dossier.take(state);
            telling.tell(dossier, "dossier", dossier.id, null, "edited", dossier.state(), reason);
            return sending.done(path(dossier), say().dossierSaved(), null);
        });
    }

    @POST
    @Path("/visibility")
    public Response open(@RestPath String slug) {
        var dossier = Dossier.toWrite(viewer, slug);
        rights.demand(Permission.CHANGE_VISIBILITY, dossier.workspace);
        return sending.once(() -> {
            // What else is written on the page is in a form of its own, and was not sent.
            var form = DossierForm.of(dossier.state());
            form.put("visibility", posted.text("visibility"));
            var word = form.chosen("visibility", Visibility.class);
            if (form.faulty()) return Page.invalid(page(dossier, form, Sending.newToken()));
            dossier.visibility = Vocabulary.of(Visibility.class, word);
            var readers = say().visibilityOf(dossier.visibility);
            telling.tell(dossier, "dossier", dossier.id, null, "opened to", dossier.state(), readers);
            return sending.done(path(dossier), say().nowReadBy(readers), null);
        });
    }

    @POST
    @Path("/removal")
    public Response remove(@RestPath String slug) {
        var dossier = Dossier.toWrite(viewer, slug);
        rights.demand(Permission.WRITE, dossier.workspace);
        return sending.once(() -> {
            dossier.deletedAt = clock.instant();
            telling.tell(dossier, "dossier", dossier.id, null, "removed", dossier.state(), null);
            var home = "/workspaces/" + dossier.workspace.slug;
            return sending.done(home, say().dossierRemoved(), home + "/dossiers/" + dossier.slug + "/restoration");
        });
    }

    private Response conflict(Dossier dossier, int from, Fields yours) {
        var base = Revision.of("dossier", dossier.id, from)
                .as(DossierState.class)
                .map(DossierForm::of)
                .orElse(DossierForm.empty());
        return Conflict.page(
                dossier, path(dossier) + "/revisions", version(dossier), base, DossierForm.of(dossier.state()), yours);
    }

    private TemplateInstance page(Dossier dossier, Fields form, String token) {
        return Templates.dossier(
                dossier,
                form,
                DossierForm.visibilities(),
                version(dossier),
                rights.may(Permission.WRITE, dossier.workspace),
                token);
    }

    private static int version(Dossier dossier) {
        return Revision.count("dossier", dossier.id) - 1;
    }

    private static String path(Dossier dossier) {
        return "/dossiers/" + dossier.slug;
    }

    private static DossierFormMessages say() {
        return Messages.of(DossierFormMessages.class);
    }
}
