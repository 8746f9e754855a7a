package counterclaim.workspaces;

import counterclaim.accounts.Account;
import counterclaim.accounts.Enrolment;
import counterclaim.accounts.OneTimeLink;
import counterclaim.accounts.OneTimeLink.Purpose;
import counterclaim.history.Happening;
import counterclaim.web.Flash;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Slug;
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
import java.util.EnumSet;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the link in the log of a new installation leads: its first account, and the workspace that account owns. */
@Path(Welcome.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Welcome {

    @CheckedTemplate(basePath = "workspaces")
    static class Templates {
        static native TemplateInstance welcome(
                List<Workspace> there,
                String token,
                String workspace,
                String name,
                String byline,
                Joining.Problem problem);
    }

    /** The secret stands after the question mark, which no log of requests keeps. */
    static final String ADDRESS = "/welcome";

    private final Posted posted;
    private final Clock clock;
    private final Event<Happening> happened;

    Welcome(Posted posted, Clock clock, Event<Happening> happened) {
        this.posted = posted;
        this.clock = clock;
        this.happened = happened;
    }

    public static String address(String token) {
        return ADDRESS + "?token=" + token;
    }

    @GET
    public Response read(@RestQuery String token) {
        if (token == null || !OneTimeLink.opens(Purpose.FIRST_OWNER, token, clock.instant()))
            throw new NotFoundException();
        return Page.of(page(token, "", "", "", Joining.Problem.NONE));
    }

    @POST
    public Response begin() {
        var token = posted.exactly("token");
        OneTimeLink.use(Purpose.FIRST_OWNER, token, clock.instant()).orElseThrow(NotFoundException::new);
        if (!Account.nobody()) throw new NotFoundException();
        var there = Workspace.<Workspace>listAll();
        var workspace = posted.text("workspace");
        var byline = Joining.byline(posted);
        var enrolment = Enrolment.of(posted);
        var problem = there.isEmpty() && workspace.isEmpty()
                ? Joining.Problem.NO_WORKSPACE
                : Joining.problem(null, null, byline, enrolment);
        if (problem != Joining.Problem.NONE)
            return Page.invalid(page(token, workspace, enrolment.name(), byline, problem));
        var account = enrolment.make(clock.instant());
        Account.flush();
        var owned = there.isEmpty() ? List.of(open(workspace)) : there;
        for (var one : owned) own(one, account, byline);
        var next = "/sign-in?return=" + Workspaces.path(owned.get(0));
        return Page.goTo(next, Flash.of(Messages.of(WorkspaceMessages.class).begun()));
    }

    private static Workspace open(String name) {
        return Workspace.open(Workspace.freeSlug(Slug.of(name, "workspace")), name);
    }

    // The first owner gets every role (design §5): there is nobody else yet.
    private void own(Workspace workspace, Account account, String byline) {
        var roles = EnumSet.allOf(Role.class);
        var membership = Membership.of(workspace, account.id, byline, roles, clock.instant());
        happened.fire(Changed.membership(membership, roles, "joined", account.id));
    }

    private static TemplateInstance page(
            String token, String workspace, String name, String byline, Joining.Problem problem) {
        return Templates.welcome(Workspace.list("order by name"), token, workspace, name, byline, problem);
    }
}
