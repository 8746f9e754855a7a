package counterclaim.desk;

import counterclaim.accounts.Viewer;
import counterclaim.arguments.Contributions;
import counterclaim.arguments.OwnProposal;
import counterclaim.arguments.Proposal;
import counterclaim.reviews.Waiting;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;

/** What waits for the viewer: the workspaces they work in, and what was proposed there. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Desk {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance desk(
                List<Workspace> workspaces,
                boolean judges,
                Waiting waiting,
                boolean decides,
                List<Proposal> proposals,
                List<OwnProposal> own,
                boolean moderates);
    }

    private static final int MOST = 50;

    private final Viewer viewer;
    private final Rights rights;

    private final Clock clock;

    Desk(Viewer viewer, Rights rights, Clock clock) {
        this.viewer = viewer;
        this.rights = rights;
        this.clock = clock;
    }

    @GET
    public Response read() {
        var account = viewer.mustBeSomebody();
        var workspaces = Workspace.of(account);
        var deciding = where(Permission.WRITE, workspaces);
        var judging = where(Permission.READ_PRIVATE, workspaces);
        var things = Contributions.proposedIn(deciding, MOST);
        return Page.of(Templates.desk(
                workspaces,
                !judging.isEmpty(),
                Waiting.of(judging, account, clock),
                !deciding.isEmpty(),
                Proposal.of(things, account),
                OwnProposal.of(account, MOST),
                !where(Permission.HEAR, workspaces).isEmpty()));
    }

    private List<Workspace> where(Permission permission, List<Workspace> workspaces) {
        return workspaces.stream()
                .filter(workspace -> rights.may(permission, workspace))
                .toList();
    }
}
