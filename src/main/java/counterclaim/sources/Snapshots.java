package counterclaim.sources;

import counterclaim.accounts.Viewer;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A saved copy, to the letter; its address names its text, so it never shows another. */
@Path("/sources/{id}/snapshots/{sha256: [0-9a-f]{64}}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Snapshots {

    @CheckedTemplate(basePath = "sources")
    static class Templates {
        static native TemplateInstance snapshots(Source source, Snapshot copy, List<SourceUse> uses);
    }

    private final Viewer viewer;

    Snapshots(Viewer viewer) {
        this.viewer = viewer;
    }

    @GET
    public Response read(@RestPath UUID id, @RestPath String sha256) {
        var source = Source.visibleTo(viewer, id);
        var copy = Snapshot.of(source, sha256).orElseThrow(NotFoundException::new);
        return Page.of(Templates.snapshots(source, copy, SourceUse.visible(source, viewer)));
    }
}
