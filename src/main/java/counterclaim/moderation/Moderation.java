package counterclaim.moderation;

import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What waits for moderators, workspace by workspace. */
@Path("/moderation")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Moderation {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance moderation(List<Workspace> workspaces);
    }

    private final Moderated moderated;
    private final QueuePage pages;

    Moderation(Moderated moderated, QueuePage pages) {
        this.moderated = moderated;
        this.pages = pages;
    }

    /** Of who decides in one workspace only, there is nothing to choose. */
    @GET
    public Response choose() {
        var workspaces = moderated.all();
        if (workspaces.size() == 1) return Page.goTo(queuePath(workspaces.get(0)));
        return Page.of(Templates.moderation(workspaces));
    }

    @GET
    @Path("/{slug}")
    public Response read(@RestPath String slug, @RestQuery String lane, @RestQuery String note) {
        var workspace = moderated.one(slug);
        return Page.of(pages.page(workspace, lane(lane), id(note), RulingForm.empty(), null));
    }

    /** Null for what is none. */
    static Lane lane(String word) {
        return word != null && Vocabulary.has(Lane.class, word) ? Vocabulary.of(Lane.class, word) : null;
    }

    /** Null for what is none. */
    static UUID id(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** Where the queue of a workspace is found. */
    @TemplateExtension
    static String queuePath(Workspace workspace) {
        return "/moderation/" + workspace.slug;
    }

    /** The word of a lane in an address. */
    @TemplateExtension
    static String word(Lane lane) {
        return Vocabulary.word(lane);
    }

    static String path(Workspace workspace, Lane lane, UUID note) {
        var path = queuePath(workspace) + (lane == null ? "" : "?lane=" + word(lane));
        return note == null ? path : path + (lane == null ? "?" : "&") + "note=" + note;
    }
}
