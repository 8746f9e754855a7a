package counterclaim.workspaces;

import counterclaim.accounts.Account;
import counterclaim.accounts.Session;
import counterclaim.accounts.Viewer;
import counterclaim.history.Happening;
import counterclaim.web.Address;
import counterclaim.web.Flash;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Secret;
import counterclaim.web.Typed;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Who works in a workspace and as what, for its owners: roles, invitations, letting go. */
@Path("/workspaces/{slug}/members")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Members {

    @CheckedTemplate(basePath = "workspaces")
    static class Templates {
        static native TemplateInstance members(
                Workspace workspace,
                List<Membership> members,
                Map<UUID, Set<Role>> roles,
                List<Role> all,
                List<Invitation> invitations,
                List<Integer> days,
                UUID self,
                String link,
                Problem problem);
    }

    /** Why nothing was changed. */
    enum Problem {
        NONE,
        NO_ROLE,
        LAST_OWNER
    }

    private static final int LONGEST_NOTE = 200;

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Address address;
    private final Clock clock;
    private final Event<Happening> happened;

    Members(Viewer viewer, Rights rights, Posted posted, Address address, Clock clock, Event<Happening> happened) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.address = address;
        this.clock = clock;
        this.happened = happened;
    }

    @GET
    public Response read(@RestPath String slug) {
        return Page.of(page(managed(slug), null, Problem.NONE));
    }

    /** Makes a link that lets one person in; it is shown once, on the page that answers. */
    @POST
    @Path("/invitations")
    public Response invite(@RestPath String slug) {
        var workspace = locked(slug);
        var roles = roles();
        if (roles.isEmpty()) return Page.invalid(page(workspace, null, Problem.NO_ROLE));
        var days = posted.number("days", 0);
        if (!Invitation.DAYS.contains(days)) days = Invitation.DAYS.get(1);
        var token = Secret.random();
        var note = Typed.text(posted.text("note"), LONGEST_NOTE);
        var invitation = Invitation.make(
                workspace, token, roles, note.isEmpty() ? null : note, days, viewer.account(), clock.instant());
        happened.fire(Changed.invitation(invitation, "made", viewer.account()));
        return Page.of(page(workspace, address.absolute(Invitations.address(token)), Problem.NONE));
    }

    @POST
    @Path("/invitations/{id}/withdrawal")
    public Response withdraw(@RestPath String slug, @RestPath UUID id) {
        var workspace = locked(slug);
        var invitation = Invitation.open(workspace, id, clock.instant()).orElseThrow(NotFoundException::new);
        invitation.withdrawnAt = clock.instant();
        happened.fire(Changed.invitation(invitation, "withdrawn", viewer.account()));
        return Page.goTo(here(workspace), Flash.of(say().invitationWithdrawn()));
    }

    @POST
    @Path("/{id}/roles")
    public Response give(@RestPath String slug, @RestPath UUID id) {
        var workspace = locked(slug);
        var member = member(workspace, id);
        var roles = roles();
        if (roles.isEmpty()) return Page.invalid(page(workspace, null, Problem.NO_ROLE));
        if (!roles.contains(Role.OWNER) && Owners.isLast(workspace, member.accountId))
            return Page.invalid(page(workspace, null, Problem.LAST_OWNER));
        HeldRole.give(member, roles);
        endSessions(member);
        happened.fire(Changed.membership(member, roles, "given roles", viewer.account()));
        return Page.goTo(here(workspace), Flash.of(say().rolesGiven(member.byline)));
    }

    @POST
    @Path("/{id}/removal")
    public Response remove(@RestPath String slug, @RestPath UUID id) {
        var workspace = locked(slug);
        var member = member(workspace, id);
        if (Owners.isLast(workspace, member.accountId)) return Page.invalid(page(workspace, null, Problem.LAST_OWNER));
        member.leave(clock.instant());
        endSessions(member);
        happened.fire(Changed.membership(member, Set.of(), "removed", viewer.account()));
        return Page.goTo(here(workspace), Flash.of(say().removed(member.byline)));
    }

    // One who changes their own roles stays signed in: rights are looked up at each request, never kept in a session.
    private void endSessions(Membership member) {
        if (!member.accountId.equals(viewer.account())) Session.endAllOf(Account.findById(member.accountId));
    }

    private Workspace managed(String slug) {
        var workspace = Workspace.visibleTo(viewer, slug);
        rights.demand(Permission.MANAGE, workspace);
        return workspace;
    }

    // Of two owners who let each other go at once, the second finds the first gone.
    private Workspace locked(String slug) {
        var workspace = managed(slug);
        Owners.lock(workspace);
        return workspace;
    }

    private Membership member(Workspace workspace, UUID id) {
        return Membership.<Membership>find("workspace = ?1 and id = ?2 and leftAt is null", workspace, id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    private Set<Role> roles() {
        var given = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> posted.all("role").contains(role.name()))
                .forEach(given::add);
        return given;
    }

    private TemplateInstance page(Workspace workspace, String link, Problem problem) {
        return Templates.members(
                workspace,
                Membership.in(workspace),
                HeldRole.in(workspace),
                List.of(Role.values()),
                Invitation.open(workspace, clock.instant()),
                Invitation.DAYS,
                viewer.account(),
                link,
                problem);
    }

    private static String here(Workspace workspace) {
        return Workspaces.path(workspace) + "/members";
    }

    private static WorkspaceMessages say() {
        return Messages.of(WorkspaceMessages.class);
    }
}
