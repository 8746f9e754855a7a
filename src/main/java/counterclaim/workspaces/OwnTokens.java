package counterclaim.workspaces;

import counterclaim.accounts.AccessToken;
import counterclaim.accounts.Scope;
import counterclaim.accounts.Viewer;
import counterclaim.history.Happening;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Flash;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.WebMessages;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Somebody lets a program work in their name: tokens are made, shown once, and ended. */
@Path("/account/tokens")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class OwnTokens {

    @CheckedTemplate(basePath = "workspaces")
    static class Templates {
        static native TemplateInstance token(
                Fields form, List<Choice> workspaces, List<Scope> scopes, List<Choice> days);

        static native TemplateInstance tokenmade(AccessToken token, Workspace workspace, String secret);
    }

    private static final int LONGEST_LABEL = 80;

    private final Viewer viewer;
    private final Posted posted;
    private final Clock clock;
    private final Event<Happening> happened;

    OwnTokens(Viewer viewer, Posted posted, Clock clock, Event<Happening> happened) {
        this.viewer = viewer;
        this.posted = posted;
        this.clock = clock;
        this.happened = happened;
    }

    @GET
    @Path("/new")
    public Response begin() {
        var workspaces = Workspace.of(viewer.mustBeSomebody());
        var form = Fields.empty(labels()).with("days", AccessToken.DAYS.get(1));
        if (workspaces.size() == 1) form.with("workspace", workspaces.get(0).slug);
        return Page.of(page(form, workspaces));
    }

    /** It is shown once, on the page that answers. */
    @POST
    public Response make() {
        var somebody = viewer.mustBeSomebody();
        var form = Fields.of(posted, labels());
        var label = form.required("label", LONGEST_LABEL);
        var workspace = workspace(form, somebody);
        var scopes = scopes(form);
        var days = days(form);
        if (AccessToken.of(somebody, clock.instant()).size() >= AccessToken.MOST)
            form.fault("label", say().tooMany(AccessToken.MOST));
        if (form.faulty()) return Page.invalid(page(form, Workspace.of(somebody)));
        var made = AccessToken.make(viewer, workspace.id, label, scopes, days, clock.instant());
        // Whoever leaves ends the tokens for there: they wait for this one, or are seen to have left.
        workspace.lock();
        if (!worksIn(workspace, somebody)) throw new NotFoundException();
        happened.fire(Changed.token(made.token(), "made", somebody));
        return Page.unkept(Page.of(Templates.tokenmade(made.token(), workspace, made.secret())));
    }

    @POST
    @Path("/{id}/end")
    public Response end(@RestPath UUID id) {
        var somebody = viewer.mustBeSomebody();
        var token = AccessToken.of(somebody, id, clock.instant()).orElseThrow(NotFoundException::new);
        token.end(clock.instant());
        happened.fire(Changed.token(token, "ended", somebody));
        return Page.goTo("/account", Flash.of(say().ended(token.label)));
    }

    private Workspace workspace(Fields form, UUID account) {
        var slug = form.required("workspace", Fields.LINE);
        if (slug == null) return null;
        var found = Workspace.of(account).stream()
                .filter(one -> one.slug.equals(slug))
                .findFirst();
        if (found.isEmpty()) form.fault("workspace", say().noSuchWorkspace());
        return found.orElse(null);
    }

    private Set<Scope> scopes(Fields form) {
        var chosen = EnumSet.noneOf(Scope.class);
        form.all("scope").stream().map(Scope::named).flatMap(Optional::stream).forEach(chosen::add);
        if (chosen.isEmpty()) form.fault("scope", Messages.of(WebMessages.class).missing(form.label("scope")));
        return chosen;
    }

    private int days(Fields form) {
        var days = posted.number("days", 0);
        if (!AccessToken.DAYS.contains(days))
            form.fault("days", Messages.of(WebMessages.class).notOnTheList(form.label("days")));
        return days;
    }

    private static boolean worksIn(Workspace workspace, UUID account) {
        return Membership.in(workspace, account)
                .filter(membership -> membership.leftAt == null)
                .isPresent();
    }

    private static TemplateInstance page(Fields form, List<Workspace> workspaces) {
        var choices = workspaces.stream()
                .map(workspace -> new Choice(workspace.slug, workspace.name))
                .toList();
        var days = AccessToken.DAYS.stream()
                .map(number -> new Choice(number.toString(), say().days(number)))
                .toList();
        return Templates.token(form, choices, Arrays.asList(Scope.values()), days);
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("label", say().label());
        labels.put("workspace", say().workspace());
        labels.put("scope", say().scopes());
        labels.put("days", say().lasts());
        return labels;
    }

    private static TokenMessages say() {
        return Messages.of(TokenMessages.class);
    }
}
