package counterclaim.search;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestQuery;

/** What was said, by whom and about what, over all dossiers the viewer may read. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Search {

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance search(Inquiry inquiry, Dossier within, Finds finds);
    }

    private final Viewer viewer;
    private final Matches matches;

    Search(Viewer viewer, Matches matches) {
        this.viewer = viewer;
        this.matches = matches;
    }

    @GET
    public Response read(@Context UriInfo address, @RestQuery @DefaultValue("1") int page) {
        var inquiry = Inquiry.read(address.getQueryParameters());
        var within =
                inquiry.dossier().map(slug -> Dossier.visibleTo(viewer, slug)).orElse(null);
        return Page.of(Templates.search(inquiry, within, inquiry.asked().isEmpty() ? null : finds(inquiry, page)));
    }

    private Finds finds(Inquiry inquiry, int page) {
        var found = matches.of(viewer, inquiry);
        return found.isEmpty() ? Finds.none(meant(inquiry)) : Finds.of(inquiry, found, page);
    }

    // Offered only where it finds something.
    private Finds.Meant meant(Inquiry inquiry) {
        return matches.nearlyAs(viewer, inquiry.asked())
                .map(inquiry::asking)
                .filter(other -> !matches.of(viewer, other).isEmpty())
                .map(other -> new Finds.Meant(other.asked().text(), other.path()))
                .orElse(null);
    }
}
