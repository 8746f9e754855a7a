package counterclaim.moderation;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Visibility;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Slice;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What was decided on notes of a workspace, for everybody who may read: that, and for which reason, but not whose. */
@Path("/workspaces/{slug}/moderation-log")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class ModerationLog {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance log(
                Workspace workspace, boolean works, Slice<LogLine> lines, Map<String, String> reasons);
    }

    private final Viewer viewer;
    private final Clock clock;

    ModerationLog(Viewer viewer, Clock clock) {
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Of one workspace; for who does not work there, only if it has something open to everybody. */
    @GET
    public Response read(@RestPath String slug, @RestQuery @DefaultValue("1") int page) {
        var workspace = Workspace.<Workspace>find(
                        "from Workspace w where w.slug = ?1 and (exists (select 1 from HeldRole h where"
                                + " h.workspaceId = w.id and h.accountId = ?2) or exists (select 1 from Dossier d"
                                + " where d.workspace = w and d.visibility = ?3 and d.deletedAt is null))",
                        slug,
                        viewer.account(),
                        Visibility.PUBLIC)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
        var lines = LogLine.of(viewer, workspace.id, clock.instant(), page);
        var works = viewer.signedIn() && Workspace.of(viewer.account()).contains(workspace);
        return Page.of(Templates.log(workspace, works, lines, Reason.labels(Reason.all(workspace.id))));
    }

    static LogMessages say() {
        return Messages.of(LogMessages.class);
    }
}
