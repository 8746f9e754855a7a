package counterclaim.dossiers;

import counterclaim.accounts.Pace;
import counterclaim.accounts.Paced;
import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Slug;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Dossiers are opened in a workspace, and those that were removed are brought back. */
@Path("/workspaces/{slug}/dossiers")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class DossiersOfWorkspace {

    @CheckedTemplate(basePath = "dossiers")
    static class Templates {
        static native TemplateInstance opening(Workspace workspace, Fields form, String token);
    }

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Telling telling;

    DossiersOfWorkspace(Viewer viewer, Rights rights, Posted posted, Sending sending, Telling telling) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.telling = telling;
    }

    @GET
    @Path("/new")
    public Response begin(@RestPath String slug) {
        var workspace = Workspace.visibleTo(viewer, slug);
        rights.demand(Permission.WRITE, workspace);
        return Page.of(Templates.opening(workspace, DossierForm.empty(), Sending.newToken()));
    }

    @POST
    @Paced(Pace.Kind.POSTS)
    public Response open(@RestPath String slug) {
        var workspace = Workspace.visibleTo(viewer, slug);
        rights.demand(Permission.WRITE, workspace);
        Workspace.getEntityManager().lock(workspace, LockModeType.PESSIMISTIC_WRITE);
        return sending.once(() -> {
            var form = DossierForm.of(posted);
            var state = DossierForm.read(form, null);
            if (form.faulty()) return Page.invalid(Templates.opening(workspace, form, form.text(Sending.FIELD)));
            var dossier = new Dossier();
            dossier.workspace = workspace;
            dossier.slug = Slug.free(Slug.of(state.title(), "dossier"), free -> Dossier.count("slug", free) == 0);
            dossier.take(state);
            dossier.persist();
            telling.tell(dossier, "dossier", dossier.id, null, "entered", dossier.state(), null);
            return sending.done("/dossiers/" + dossier.slug, say().dossierMade(), null);
        });
    }

    @POST
    @Path("/{dossier}/restoration")
    public Response restore(@RestPath String slug, @RestPath("dossier") String name) {
        var workspace = Workspace.visibleTo(viewer, slug);
        rights.demand(Permission.WRITE, workspace);
        Workspace.getEntityManager().lock(workspace, LockModeType.PESSIMISTIC_WRITE);
        return sending.once(() -> {
            var dossier = Dossier.<Dossier>find(
                            "workspace = ?1 and slug = ?2 and deletedAt is not null", workspace, name)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .firstResultOptional()
                    .orElseThrow(NotFoundException::new);
            dossier.deletedAt = null;
            telling.tell(dossier, "dossier", dossier.id, null, "restored", dossier.state(), null);
            return sending.done("/dossiers/" + dossier.slug, say().dossierBack(), null);
        });
    }

    private static DossierFormMessages say() {
        return Messages.of(DossierFormMessages.class);
    }
}
