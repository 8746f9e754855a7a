package counterclaim.desk;

import counterclaim.accounts.Viewer;
import counterclaim.arguments.Contributions;
import counterclaim.claims.Contribution;
import counterclaim.history.Revision;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.workspaces.Membership;
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
import java.util.Map;
import java.util.UUID;

/** What waits for the viewer: the workspaces they work in, and what was proposed there. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Desk {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance desk(List<Workspace> workspaces, List<Proposal> proposals);
    }

    /** Something that waits to be accepted or declined. */
    record Proposal(Contribution thing, String by, boolean own) {}

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
        var authors = Revision.authors(things.stream().map(Contribution::id).toList());
        var proposals = things.stream()
                .map(thing -> proposal(thing, authors.get(thing.id()), account))
                .toList();
        return Page.of(Templates.desk(workspaces, proposals));
    }

    private static Proposal proposal(Contribution thing, UUID author, UUID account) {
        var bylines = author == null
                ? Map.<UUID, String>of()
                : Membership.bylines(thing.dossier().workspace.id, List.of(author));
        return new Proposal(thing, bylines.getOrDefault(author, ""), account.equals(author));
    }
}
