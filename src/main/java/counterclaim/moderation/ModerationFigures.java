package counterclaim.moderation;

import counterclaim.accounts.Viewer;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** How order is kept in a workspace, in figures, for its owners. */
@Path("/workspaces/{slug}/moderation-figures")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class ModerationFigures {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance figures(
                Workspace workspace,
                Figures figures,
                Bars bars,
                Map<UUID, String> bylines,
                Map<String, String> reasons);
    }

    private final Viewer viewer;
    private final Rights rights;
    private final Clock clock;

    ModerationFigures(Viewer viewer, Rights rights, Clock clock) {
        this.viewer = viewer;
        this.rights = rights;
        this.clock = clock;
    }

    @GET
    public Response read(@RestPath String slug) {
        var workspace = Workspace.visibleTo(viewer, slug);
        rights.demand(Permission.AUDIT, workspace);
        var figures = Figures.of(workspace, clock.instant());
        return Page.of(Templates.figures(
                workspace,
                figures,
                Bars.of(figures.weeks().stream().map(Figures.Week::all).toList()),
                Membership.bylines(
                        workspace.id,
                        figures.people().stream().map(Figures.OfPerson::account).toList()),
                Reason.labels(Reason.all(workspace.id))));
    }

    /** A length of time in words. */
    @TemplateExtension
    static String duration(Long minutes) {
        return ModerationLog.say().time(minutes, minutes / 60, minutes / 1440);
    }
}
