package counterclaim.moderation;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Suspending;
import counterclaim.workspaces.Suspension;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;

/** Who works in a workspace, for those who keep order there: what somebody wrote, and whether they may go on. */
@Path("/workspaces/{slug}/people")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class People {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance people(
                Workspace workspace, List<Membership> people, Map<UUID, Suspension> suspensions);

        static native TemplateInstance person(
                Workspace workspace,
                Membership member,
                Conduct conduct,
                Suspension suspension,
                Suspending.May may,
                boolean reads,
                boolean decides,
                boolean manages,
                Map<UUID, String> bylines,
                List<Integer> days,
                Fields form);
    }

    private static final List<Integer> DAYS =
            IntStream.rangeClosed(1, Suspension.MOST_DAYS).boxed().toList();
    private static final int LONGEST = 1_000;

    private final Viewer viewer;
    private final Rights rights;
    private final Suspending suspending;
    private final Posted posted;
    private final Sending sending;
    private final Clock clock;

    People(Viewer viewer, Rights rights, Suspending suspending, Posted posted, Sending sending, Clock clock) {
        this.viewer = viewer;
        this.rights = rights;
        this.suspending = suspending;
        this.posted = posted;
        this.sending = sending;
        this.clock = clock;
    }

    @GET
    public Response list(@RestPath String slug) {
        var workspace = watched(slug);
        return Page.of(Templates.people(
                workspace,
                Membership.holding(workspace, Permission.READ_MEMBERS),
                Suspension.holding(workspace.id, clock.instant())));
    }

    @GET
    @Path("/{id}")
    public Response read(@RestPath String slug, @RestPath UUID id) {
        var workspace = watched(slug);
        return Page.of(page(Membership.found(workspace, id), Fields.empty(labels())));
    }

    /** For some days, or with none for good. */
    @POST
    @Path("/{id}/suspension")
    public Response suspend(@RestPath String slug, @RestPath UUID id) {
        return keepsFromWriting(slug, id, false);
    }

    @POST
    @Path("/{id}/ban")
    public Response ban(@RestPath String slug, @RestPath UUID id) {
        return keepsFromWriting(slug, id, true);
    }

    @POST
    @Path("/{id}/suspension/lifting")
    public Response lift(@RestPath String slug, @RestPath UUID id) {
        var member = Membership.found(watched(slug), id).locked();
        return sending.once(() -> {
            suspending.lift(member);
            return sending.done(personPath(member), say().lifted(member.byline), null);
        });
    }

    private Response keepsFromWriting(String slug, UUID id, boolean forGood) {
        var member = Membership.found(watched(slug), id).locked();
        return sending.once(() -> {
            var form = Fields.of(posted, labels());
            var days = forGood ? 0 : posted.number("days", 1);
            var reason = form.required(forGood ? "ban-reason" : "reason", LONGEST);
            if (forGood && !form.text("byline").equals(member.byline)) form.fault("byline", say().bylineWrong());
            if (!forGood && !DAYS.contains(days)) days = DAYS.get(0);
            if (form.faulty()) return Page.invalid(page(member, form));
            suspending.suspend(member, days, reason);
            return sending.done(personPath(member), say().suspended(member.byline), null);
        });
    }

    private Workspace watched(String slug) {
        var workspace = Workspace.visibleTo(viewer, slug);
        rights.demand(Permission.HEAR, workspace);
        return workspace;
    }

    private TemplateInstance page(Membership member, Fields form) {
        var workspace = member.workspace;
        var conduct = Conduct.of(member, viewer.account());
        var suspension = Suspension.holding(workspace.id, member.accountId, clock.instant())
                .orElse(null);
        var named = new ArrayList<>(conduct.sweepers());
        if (suspension != null) named.add(suspension.by);
        return Templates.person(
                workspace,
                member,
                conduct,
                suspension,
                suspending.may(member),
                rights.may(Permission.MODERATE, workspace),
                rights.may(Permission.MODERATE, workspace) || rights.may(Permission.MANAGE, workspace),
                rights.may(Permission.MANAGE, workspace),
                Membership.bylines(workspace.id, named),
                DAYS,
                form);
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("reason", say().reason());
        labels.put("ban-reason", say().reason());
        labels.put("byline", say().byline());
        return labels;
    }

    /** Where somebody is looked at. */
    @TemplateExtension
    static String personPath(Membership member) {
        return "/workspaces/" + member.workspace.slug + "/people/" + member.id;
    }

    static PersonMessages say() {
        return Messages.of(PersonMessages.class);
    }
}
