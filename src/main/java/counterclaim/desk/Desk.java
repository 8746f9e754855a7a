package counterclaim.desk;

import counterclaim.accounts.Viewer;
import counterclaim.arguments.Contributions;
import counterclaim.arguments.OwnProposal;
import counterclaim.arguments.Proposal;
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
import java.util.List;

/** What waits for the viewer: the workspaces they work in, and what was proposed there. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Desk {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance desk(
                List<Workspace> workspaces, boolean decides, List<Proposal> proposals, List<OwnProposal> own);
    }

    private static final int MOST = 50;

    private final Viewer viewer;
    private final Rights rights;

    Desk(Viewer viewer, Rights rights) {
        this.viewer = viewer;
        this.rights = rights;
    }

    @GET
    public Response read() {
        var account = viewer.mustBeSomebody();
        var workspaces = Workspace.of(account);
        var deciding = workspaces.stream()
                .filter(workspace -> rights.may(Permission.WRITE, workspace))
                .toList();
        var things = Contributions.proposedIn(deciding, MOST);
        return Page.of(Templates.desk(
                workspaces, !deciding.isEmpty(), Proposal.of(things, account), OwnProposal.of(account, MOST)));
    }
}
