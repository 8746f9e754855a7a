package counterclaim.moderation;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
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

/** Whose notes wait in a workspace, what is held back, and the reasons that moderators give; its owners change it. */
@Path("/workspaces/{slug}/moderation-settings")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class ModerationSettings {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance settings(
                Workspace workspace, Fields form, List<Choice> roles, List<ReasonCode> codes, boolean clash);
    }

    private static final int CONFLICT = 409;

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Event<Happening> happened;

    ModerationSettings(Viewer viewer, Rights rights, Posted posted, Sending sending, Event<Happening> happened) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.happened = happened;
    }

    @GET
    public Response read(@RestPath String slug) {
        var workspace = own(slug);
        var form = ModerationSettingForm.of(ModerationSetting.of(workspace), Reason.all(workspace.id));
        return Page.of(page(workspace, form, false));
    }

    @POST
    public Response save(@RestPath String slug) {
        var workspace = own(slug);
        workspace.lock();
        return sending.once(() -> {
            var setting = ModerationSetting.of(workspace);
            var form = ModerationSettingForm.of(posted);
            if (posted.number("version", -1) != setting.version) {
                form.put("version", String.valueOf(setting.version));
                return Page.of(CONFLICT, page(workspace, form, true));
            }
            var reasons = ModerationSettingForm.reasons(form);
            ModerationSettingForm.take(form, setting);
            if (form.faulty()) return Page.invalid(page(workspace, form, false));
            setting.keep();
            ModerationReason.keep(workspace.id, reasons);
            tell(workspace, setting, setting.state(reasons));
            return sending.done(moderationSettingsPath(workspace), say().saved(), null);
        });
    }

    private Workspace own(String slug) {
        var workspace = Workspace.visibleTo(viewer, slug);
        rights.demand(Permission.MANAGE, workspace);
        return workspace;
    }

    // A workspace has one, so its own id is the id of that.
    private void tell(Workspace workspace, ModerationSetting setting, Record state) {
        happened.fire(new Deed(
                workspace.id,
                null,
                "moderation",
                workspace.id,
                setting.version,
                viewer.account(),
                "changed",
                StateJson.of(state),
                null,
                false));
    }

    private static TemplateInstance page(Workspace workspace, Fields form, boolean clash) {
        return Templates.settings(workspace, form, ModerationSettingForm.roles(), List.of(ReasonCode.values()), clash);
    }

    /** Where they are found. */
    @TemplateExtension
    static String moderationSettingsPath(Workspace workspace) {
        return Workspaces.path(workspace) + "/moderation-settings";
    }

    private static ModerationSettingMessages say() {
        return Messages.of(ModerationSettingMessages.class);
    }
}
