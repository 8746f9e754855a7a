package counterclaim.moderation;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** A moderator chooses by which keys they moderate, or by none; the choice goes with them to every workspace. */
@Path("/moderation/{slug}/keys")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class KeysPage {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance keys(Workspace workspace, Fields form);
    }

    private final Moderated moderated;
    private final Viewer viewer;
    private final Posted posted;
    private final Sending sending;

    KeysPage(Moderated moderated, Viewer viewer, Posted posted, Sending sending) {
        this.moderated = moderated;
        this.viewer = viewer;
        this.posted = posted;
        this.sending = sending;
    }

    @GET
    public Response read(@RestPath String slug) {
        var workspace = moderated.one(slug);
        return Page.of(Templates.keys(workspace, Keys.of(viewer.account()).form(labels())));
    }

    @POST
    public Response save(@RestPath String slug) {
        var workspace = moderated.one(slug);
        return sending.once(() -> {
            var form = Fields.of(posted, labels());
            var keys = Keys.read(form);
            if (form.faulty()) return Page.invalid(Templates.keys(workspace, form));
            ModerationKeys.keep(viewer.account(), keys);
            return sending.done(Moderation.queuePath(workspace), say().keysSaved(), null);
        });
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        for (var act : Keys.Act.values()) labels.put(act.field(), say().key(act));
        return labels;
    }

    private static ModerationMessages say() {
        return Messages.of(ModerationMessages.class);
    }
}
