package counterclaim.reviews;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Slice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The ledger of a dossier: what was wrong, what is right now, since when. */
@Path("/dossiers/{slug}/corrections")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Corrections {

    @CheckedTemplate(basePath = "reviews")
    static class Templates {
        static native TemplateInstance corrections(Dossier dossier, Slice<Correction> slice);
    }

    private final Viewer viewer;

    Corrections(Viewer viewer) {
        this.viewer = viewer;
    }

    @GET
    public Response read(@RestPath String slug, @RestQuery @DefaultValue("1") int page) {
        var dossier = Dossier.visibleTo(viewer, slug);
        return Page.of(Templates.corrections(dossier, Correction.in(dossier, page)));
    }
}
