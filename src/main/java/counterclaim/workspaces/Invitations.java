package counterclaim.workspaces;

import counterclaim.accounts.Account;
import counterclaim.accounts.Enrolment;
import counterclaim.accounts.Viewer;
import counterclaim.history.Happening;
import counterclaim.web.Flash;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Where an invitation leads: into the workspace with the account one has, or with a new one. */
@Path(Invitations.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Invitations {

    @CheckedTemplate(basePath = "workspaces")
    static class Templates {
        static native TemplateInstance invitations(
                Invitation invitation,
                String token,
                boolean signedIn,
                String name,
                String byline,
                Joining.Problem problem);
    }

    /** The secret stands after the question mark, which no log keeps. */
    static final String ADDRESS = "/invitations";

    private final Viewer viewer;
    private final Posted posted;
    private final Clock clock;
    private final Event<Happening> happened;

    Invitations(Viewer viewer, Posted posted, Clock clock, Event<Happening> happened) {
        this.viewer = viewer;
        this.posted = posted;
        this.clock = clock;
        this.happened = happened;
    }

    static String address(String token) {
        return ADDRESS + "?token=" + token;
    }

    @GET
    public Response read(@RestQuery String token) {
        if (token == null) throw new NotFoundException();
        var invitation = Invitation.open(token, clock.instant()).orElseThrow(NotFoundException::new);
        return Page.of(Templates.invitations(invitation, token, viewer.signedIn(), "", "", Joining.Problem.NONE));
    }

    @POST
    public Response join() {
        var token = posted.exactly("token");
        var invitation = Invitation.locked(token, clock.instant()).orElseThrow(NotFoundException::new);
        // Roles are added to those that are held: nobody gives or takes any meanwhile.
        Owners.lock(invitation.workspace);
        var byline = Joining.byline(posted);
        var enrolment = viewer.signedIn() ? null : Enrolment.of(posted);
        var problem = Joining.problem(invitation.workspace, viewer.account(), byline, enrolment);
        if (problem != Joining.Problem.NONE) {
            var name = enrolment == null ? "" : enrolment.name();
            return Page.invalid(Templates.invitations(invitation, token, viewer.signedIn(), name, byline, problem));
        }
        UUID account = enrolment == null ? viewer.account() : enrolment.make(clock.instant()).id;
        Account.flush();
        var roles = invitation.roles();
        roles.addAll(HeldRole.of(account).getOrDefault(invitation.workspace.id, java.util.Set.of()));
        invitation.use(account, clock.instant());
        var membership = Membership.of(invitation.workspace, account, byline, roles, clock.instant());
        happened.fire(Changed.membership(membership, roles, "joined", account));
        var say = Messages.of(WorkspaceMessages.class);
        return viewer.signedIn()
                ? Page.goTo(Workspaces.path(invitation.workspace), Flash.of(say.joined()))
                : Page.goTo("/sign-in?return=" + Workspaces.path(invitation.workspace), Flash.of(say.joinedSignIn()));
    }
}
