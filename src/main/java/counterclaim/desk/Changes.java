package counterclaim.desk;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.history.Happened;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Slice;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What has happened to a dossier in the workbench, the latest first. */
@Path("/dossiers/{slug}/history")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Changes {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance changes(
                Dossier dossier,
                Slice<Happened> slice,
                List<Change> changes,
                Map<UUID, String> bylines,
                List<String> subjects,
                String subject);
    }

    private final Viewer viewer;
    private final Rights rights;

    Changes(Viewer viewer, Rights rights) {
        this.viewer = viewer;
        this.rights = rights;
    }

    @GET
    public Response read(
            @RestPath String slug,
            @RestQuery @DefaultValue("") String subject,
            @RestQuery @DefaultValue("1") int page) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var told = told(dossier);
        var slice = Happened.in(dossier.id, subject, told, page);
        var actors = slice.items().stream().map(Happened::actor).toList();
        return Page.of(Templates.changes(
                dossier,
                slice,
                Change.of(dossier, slice.items()),
                Membership.bylines(dossier.workspace.id, actors),
                Happened.subjects(dossier.id, told),
                subject));
    }

    private Happened.Told told(Dossier dossier) {
        if (rights.may(Permission.READ_PRIVATE, dossier.workspace)) return Happened.Told.ALL;
        return rights.worksIn(dossier.workspace) ? Happened.Told.PROPOSED : Happened.Told.OPEN;
    }
}
