package counterclaim.reviews;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Slice;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What readers reported to a desk: what waits for an answer, and what was answered. */
@Path("/workspaces/{slug}/reports")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Reports {

    @CheckedTemplate(basePath = "reviews")
    static class Templates {
        static native TemplateInstance reports(
                Workspace workspace, Slice<ErrorReport> reports, Map<UUID, String> bylines, Instant now);

        static native TemplateInstance report(
                Workspace workspace,
                ErrorReport report,
                String by,
                Fields form,
                List<Choice> decisions,
                String token,
                Instant now);
    }

    private static final int CONFLICT = 409;

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Clock clock;

    Reports(Viewer viewer, Rights rights, Posted posted, Sending sending, Clock clock) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.clock = clock;
    }

    @GET
    public Response list(@RestPath String slug, @RestQuery @DefaultValue("1") int page) {
        var workspace = desk(slug);
        var reports = Slice.of(ErrorReport.in(workspace), page);
        var answerers =
                reports.items().stream().map(report -> report.answeredBy).toList();
        return Page.of(
                Templates.reports(workspace, reports, Membership.bylines(workspace.id, answerers), clock.instant()));
    }

    @GET
    @Path("/{id}")
    public Response read(@RestPath String slug, @RestPath UUID id) {
        var workspace = desk(slug);
        return Page.of(page(workspace, ErrorReport.in(workspace, id), Fields.empty(labels()), Sending.newToken()));
    }

    @POST
    @Path("/{id}/answer")
    public Response answer(@RestPath String slug, @RestPath UUID id) {
        var workspace = desk(slug);
        var report = ErrorReport.toAnswer(workspace, id);
        return sending.once(() -> {
            var form = Fields.of(posted, labels());
            var token = form.text(Sending.FIELD);
            // Somebody else was quicker: who, when, and in which words.
            if (!report.isOpen()) return Page.of(CONFLICT, page(workspace, report, form, token));
            var decision = form.chosen("decision", ReportDecision.class);
            var words = form.required("answer", Fields.TEXT);
            if (form.faulty()) return Page.invalid(page(workspace, report, form, token));
            report.answer(Vocabulary.of(ReportDecision.class, decision), words, viewer.account(), clock.instant());
            return sending.done(here(workspace), say().answered(), null);
        });
    }

    private Workspace desk(String slug) {
        var workspace = Workspace.visibleTo(viewer, slug);
        rights.demand(Permission.WRITE, workspace);
        return workspace;
    }

    private TemplateInstance page(Workspace workspace, ErrorReport report, Fields form, String token) {
        var by = report.isOpen() ? "" : Membership.byline(workspace.id, report.answeredBy);
        return Templates.report(workspace, report, by, form, decisions(), token, clock.instant());
    }

    private static List<Choice> decisions() {
        return Arrays.stream(ReportDecision.values())
                .map(decision -> new Choice(Vocabulary.word(decision), say().decision(decision)))
                .toList();
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("decision", say().whatBecame());
        labels.put("answer", say().answer());
        return labels;
    }

    private static String here(Workspace workspace) {
        return "/workspaces/" + workspace.slug + "/reports";
    }

    private static ReportMessages say() {
        return Messages.of(ReportMessages.class);
    }
}
