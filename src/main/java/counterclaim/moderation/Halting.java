package counterclaim.moderation;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.web.Fields;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Standstill;
import counterclaim.workspaces.Suspending;
import counterclaim.workspaces.Workspace;
import counterclaim.workspaces.Workspaces;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** An owner stops everybody from writing in a workspace, and lets them again. */
@Path("/workspaces/{slug}/standstill")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Halting {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance standstill(Workspace workspace, Standstill standstill, Fields form);
    }

    private static final int LONGEST = 1_000;

    private final Viewer viewer;
    private final Rights rights;
    private final Suspending suspending;
    private final Posted posted;
    private final Sending sending;

    Halting(Viewer viewer, Rights rights, Suspending suspending, Posted posted, Sending sending) {
        this.viewer = viewer;
        this.rights = rights;
        this.suspending = suspending;
        this.posted = posted;
        this.sending = sending;
    }

    @GET
    public Response read(@RestPath String slug) {
        return Page.of(page(managed(slug), Fields.empty(labels())));
    }

    @POST
    public Response halt(@RestPath String slug) {
        var workspace = managed(slug);
        workspace.lock();
        return sending.once(() -> {
            var form = Fields.of(posted, labels());
            var why = form.required("why", LONGEST);
            if (form.faulty()) return Page.invalid(page(workspace, form));
            suspending.halt(workspace, why);
            return sending.done(Workspaces.path(workspace), People.say().halted(), null);
        });
    }

    @POST
    @Path("/lifting")
    public Response lift(@RestPath String slug) {
        var workspace = managed(slug);
        workspace.lock();
        return sending.once(() -> {
            suspending.resume(workspace);
            return sending.done(Workspaces.path(workspace), People.say().resumed(), null);
        });
    }

    private Workspace managed(String slug) {
        var workspace = Workspace.visibleTo(viewer, slug);
        rights.demand(Permission.MANAGE, workspace);
        return workspace;
    }

    private static TemplateInstance page(Workspace workspace, Fields form) {
        return Templates.standstill(workspace, Standstill.in(workspace.id).orElse(null), form);
    }

    private static Map<String, String> labels() {
        return Map.of("why", People.say().haltReason());
    }
}
