package counterclaim.workspaces;

import counterclaim.accounts.BesideAccount;
import counterclaim.accounts.Viewer;
import counterclaim.history.Happening;
import counterclaim.web.Flash;
import counterclaim.web.Fragment;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Where somebody works, on the page of their account: under which byline and as what; leaving. */
@Path("/workspaces/{slug}/membership")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class OwnMemberships {

    @CheckedTemplate(basePath = "workspaces")
    static class Templates {
        static native TemplateInstance ownmemberships(List<Membership> memberships, Map<UUID, Set<Role>> roles);
    }

    private final Viewer viewer;
    private final Posted posted;
    private final Clock clock;
    private final Event<Happening> happened;

    OwnMemberships(Viewer viewer, Posted posted, Clock clock, Event<Happening> happened) {
        this.viewer = viewer;
        this.posted = posted;
        this.clock = clock;
        this.happened = happened;
    }

    @POST
    @Path("/byline")
    public Response rename(@RestPath String slug) {
        var membership = own(slug);
        var byline = Joining.byline(posted);
        var problem = Joining.problem(membership.workspace, viewer.account(), byline, null);
        var say = Messages.of(WorkspaceMessages.class);
        if (problem != Joining.Problem.NONE) return Page.goTo("/account", Flash.of(say.joiningProblem(problem.name())));
        membership.byline = byline;
        var roles = HeldRole.of(viewer.account()).get(membership.workspace.id);
        happened.fire(Changed.membership(membership, roles, "renamed", viewer.account()));
        return Page.goTo("/account", Flash.of(say.renamed(membership.workspace.name, byline)));
    }

    @POST
    @Path("/leaving")
    public Response leave(@RestPath String slug) {
        var membership = own(slug);
        var say = Messages.of(WorkspaceMessages.class);
        Owners.lock(membership.workspace);
        if (Owners.isLast(membership.workspace, viewer.account()))
            return Page.goTo("/account", Flash.of(say.lastOwner()));
        membership.leave(clock.instant());
        happened.fire(Changed.membership(membership, Set.of(), "left", viewer.account()));
        return Page.goTo("/account", Flash.of(say.left(membership.workspace.name)));
    }

    private Membership own(String slug) {
        var workspace = Workspace.visibleTo(viewer, slug);
        return Membership.in(workspace, viewer.mustBeSomebody()).orElseThrow(NotFoundException::new);
    }

    /** The part of the account page. */
    @ApplicationScoped
    static class Part implements BesideAccount {

        @Override
        public Fragment of(Viewer viewer) {
            var account = viewer.mustBeSomebody();
            return Fragment.of(Templates.ownmemberships(Membership.of(account), HeldRole.of(account)));
        }
    }
}
