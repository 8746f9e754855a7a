package counterclaim.reviews;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.history.Deed;
import counterclaim.history.Happening;
import counterclaim.history.StateJson;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import counterclaim.workspaces.Workspaces;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** What reviewers of a workspace go through and the ratings they give, for who works there; its owners change both. */
@Path("/workspaces/{slug}/review-settings")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class ReviewSettings {

    @CheckedTemplate(basePath = "reviews")
    static class Templates {
        static native TemplateInstance settings(
                Workspace workspace,
                Checklist checklist,
                Scale scale,
                Fields items,
                Fields ratings,
                int rows,
                List<Choice> words,
                boolean manages,
                boolean clash);
    }

    private static final int CONFLICT = 409;

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Event<Happening> happened;

    ReviewSettings(Viewer viewer, Rights rights, Posted posted, Sending sending, Event<Happening> happened) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.happened = happened;
    }

    @GET
    public Response read(@RestPath String slug) {
        return Page.of(page(Workspace.visibleTo(viewer, slug), null, null, false));
    }

    @POST
    @Path("/checklist")
    public Response checklist(@RestPath String slug) {
        var workspace = locked(slug);
        return sending.once(() -> {
            var present = Checklist.of(workspace);
            var form = ChecklistForm.of(posted);
            if (isStale(present.version())) return Page.of(CONFLICT, page(workspace, form, null, true));
            var wanted = ChecklistForm.read(form, present.version() + 1);
            if (form.faulty()) return Page.invalid(page(workspace, form, null, false));
            if (present.asks(wanted)) return unchanged(workspace);
            wanted.keep(workspace);
            tell(workspace, "checklist", wanted.version(), wanted);
            return sending.done(reviewSettingsPath(workspace), say().checklistSaved(wanted.version()), null);
        });
    }

    @POST
    @Path("/scale")
    public Response scale(@RestPath String slug) {
        var workspace = locked(slug);
        return sending.once(() -> {
            var present = Scale.of(workspace);
            var form = ScaleForm.of(posted);
            if (isStale(present.version())) return Page.of(CONFLICT, page(workspace, null, form, true));
            var wanted = ScaleForm.read(form, present.version() + 1);
            if (form.faulty()) return Page.invalid(page(workspace, null, form, false));
            if (present.rates(wanted)) return unchanged(workspace);
            wanted.keep(workspace);
            tell(workspace, "scale", wanted.version(), wanted);
            return sending.done(reviewSettingsPath(workspace), say().scaleSaved(wanted.version()), null);
        });
    }

    // Of two owners who save at once, the second finds the first one's version.
    private Workspace locked(String slug) {
        var workspace = Workspace.visibleTo(viewer, slug);
        rights.demand(Permission.MANAGE, workspace);
        workspace.lock();
        return workspace;
    }

    private boolean isStale(int version) {
        return posted.number("version", -1) != version;
    }

    private Response unchanged(Workspace workspace) {
        return sending.done(
                reviewSettingsPath(workspace),
                Messages.of(DossierFormMessages.class).nothingChanged(),
                null);
    }

    // A workspace has one of each, so its own id is theirs.
    private void tell(Workspace workspace, String subject, int version, Record state) {
        happened.fire(new Deed(
                workspace.id,
                null,
                subject,
                workspace.id,
                version,
                viewer.account(),
                "changed",
                StateJson.of(state),
                null,
                false));
    }

    /** @param items null unless it was sent; {@code ratings} too */
    private TemplateInstance page(Workspace workspace, Fields items, Fields ratings, boolean clash) {
        var checklist = Checklist.of(workspace);
        var scale = Scale.of(workspace);
        var rows = ratings == null ? ScaleForm.of(scale) : ratings;
        return Templates.settings(
                workspace,
                checklist,
                scale,
                items == null ? ChecklistForm.of(checklist) : items,
                rows,
                ScaleForm.rows(rows),
                ScaleForm.words(),
                rights.may(Permission.MANAGE, workspace),
                clash);
    }

    /** Where both are found. */
    @TemplateExtension
    static String reviewSettingsPath(Workspace workspace) {
        return Workspaces.path(workspace) + "/review-settings";
    }

    private static ReviewSettingMessages say() {
        return Messages.of(ReviewSettingMessages.class);
    }
}
