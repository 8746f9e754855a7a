package counterclaim.dossiers;

import counterclaim.accounts.Viewer;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** The words of a dossier: which one stands where, and why. */
@Path("/dossiers/{slug}/terms")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Terms {

    @CheckedTemplate(basePath = "dossiers")
    static class Templates {
        static native TemplateInstance terms(Dossier dossier, List<Term> terms);
    }

    private final Viewer viewer;

    Terms(Viewer viewer) {
        this.viewer = viewer;
    }

    @GET
    public Response read(@RestPath String slug) {
        var dossier = Dossier.visibleTo(viewer, slug);
        return Page.of(Templates.terms(dossier, Term.of(dossier)));
    }
}
