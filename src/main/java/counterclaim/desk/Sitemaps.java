package counterclaim.desk;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Address;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What search engines may read (RFC 9309), and where (sitemaps.org): one map for each dossier open to everyone. */
@Path("/")
@OneTransaction
public class Sitemaps {

    /** An index has at most so many maps, and a map so many addresses. */
    static final int MOST = 50_000;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance robots(Address at, boolean demonstration);

        static native TemplateInstance maps(Address at, List<String> slugs);
    }

    private final Viewer viewer;
    private final Address address;
    private final boolean demonstration;

    Sitemaps(Viewer viewer, Address address, @ConfigProperty(name = "counterclaim.demo") boolean demonstration) {
        this.viewer = viewer;
        this.address = address;
        this.demonstration = demonstration;
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public Response robots() {
        return Page.of(MediaType.TEXT_PLAIN, Templates.robots(address, demonstration));
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    public Response maps() {
        return Page.of(MediaType.APPLICATION_XML, Templates.maps(address, Dossier.slugsVisibleTo(viewer, MOST)));
    }
}
