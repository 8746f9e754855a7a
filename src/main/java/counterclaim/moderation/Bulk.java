package counterclaim.moderation;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;

/** Many of the notes that wait are decided on together: found by a filter, counted, looked at, decided for one reason. */
@Path("/moderation/{slug}/bulk")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Bulk {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance bulk(
                Workspace workspace,
                Fields filter,
                Fields form,
                List<Queued> found,
                int count,
                boolean more,
                String seen,
                List<Choice> reasons,
                Map<UUID, String> bylines);

        static native TemplateInstance bulkdone(
                Workspace workspace, Together.Outcome outcome, Decided decided, Map<UUID, String> bylines);
    }

    private static final int PREVIEW = 20;

    private final Moderated moderated;
    private final Together together;
    private final Viewer viewer;
    private final Posted posted;
    private final Sending sending;
    private final Clock clock;

    Bulk(Moderated moderated, Together together, Viewer viewer, Posted posted, Sending sending, Clock clock) {
        this.moderated = moderated;
        this.together = together;
        this.viewer = viewer;
        this.posted = posted;
        this.sending = sending;
        this.clock = clock;
    }

    @GET
    public Response look(@RestPath String slug, @Context UriInfo asked) {
        var workspace = moderated.one(slug);
        var filter = BulkFilter.of(asked.getQueryParameters());
        return Page.of(page(workspace, filter, RulingForm.empty()));
    }

    /** On what was counted and no more, in the version that was there then. */
    @POST
    public Response decide(@RestPath String slug) {
        var workspace = moderated.one(slug);
        return sending.once(() -> {
            var form = RulingForm.of(posted);
            var ruling = RulingForm.read(form);
            var seen = seen(posted.text("seen"));
            if (form.faulty())
                return Page.invalid(page(workspace, new BulkFilter("", "", 0, List.copyOf(seen.keySet())), form));
            var outcome = together.decide(workspace, seen, ruling);
            Lease.end(seen.keySet());
            var done = sending.done(
                    Moderation.path(workspace, Lane.PENDING, null),
                    say().decidedTogether(ruling.decided(), outcome.decided().size()),
                    outcome.decided().isEmpty() ? null : Decisions.undoPath(workspace));
            // What was left alone is kept nowhere else: this page says it at once.
            return outcome.left().isEmpty() ? done : Page.of(leftAlone(workspace, outcome, ruling.decided()));
        });
    }

    private TemplateInstance page(Workspace workspace, BulkFilter filter, Fields form) {
        var all = filter.find(workspace, viewer.account(), clock.instant());
        var found = all.subList(0, Math.min(all.size(), Together.MOST));
        var preview = found.subList(0, Math.min(found.size(), PREVIEW));
        var people = preview.stream().map(item -> item.note().authorId).toList();
        return Templates.bulk(
                workspace,
                filter.form(),
                form,
                preview,
                found.size(),
                all.size() > found.size(),
                written(found),
                Reason.offered(Reason.all(workspace.id)).stream()
                        .map(reason -> new Choice(Vocabulary.word(reason.code()), reason.label()))
                        .toList(),
                Membership.bylines(workspace.id, people));
    }

    private TemplateInstance leftAlone(Workspace workspace, Together.Outcome outcome, Decided decided) {
        var authors =
                outcome.left().keySet().stream().map(note -> note.authorId).toList();
        return Templates.bulkdone(workspace, outcome, decided, Membership.bylines(workspace.id, authors));
    }

    // Each note with its version and the number of decisions on it, so that nothing is decided unseen.
    private static String written(List<Queued> found) {
        return found.stream()
                .map(item -> item.note().id + ":" + item.note().version + ":" + item.decisions())
                .collect(Collectors.joining(" "));
    }

    private static Map<UUID, Sight> seen(String written) {
        var seen = new LinkedHashMap<UUID, Sight>();
        for (var one : written.split("\\s+")) {
            var parts = one.split(":");
            var id = Moderation.id(parts[0]);
            if (id == null || parts.length < 3 || !(parts[1] + parts[2]).matches("[0-9]{2,9}")) continue;
            if (seen.size() < Together.MOST)
                seen.put(id, new Sight(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        }
        return seen;
    }

    private static ModerationMessages say() {
        return Messages.of(ModerationMessages.class);
    }
}
