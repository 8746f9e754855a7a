package counterclaim.desk;

import counterclaim.accounts.Viewer;
import counterclaim.claims.Appearance;
import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.dossiers.Dossier;
import counterclaim.sources.SourceUse;
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
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;

/**
 * What search engines may keep of one dossier. Of its speakers only office-holders and institutions have a page, so
 * nobody else is named in it.
 */
@Path("/dossiers/{slug}/sitemap.xml")
@Produces(MediaType.APPLICATION_XML)
@OneTransaction
public class Sitemap {

    private static final List<String> LISTS =
            List.of("", "/timeline", "/events", "/speakers", "/sources", "/unanswered", "/terms", "/history");

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance map(Address at, List<String> paths);
    }

    private final Viewer viewer;
    private final Address address;

    Sitemap(Viewer viewer, Address address) {
        this.viewer = viewer;
        this.address = address;
    }

    @GET
    public Response read(@RestPath String slug) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var home = "/dossiers/" + slug;
        var paths = Stream.of(
                        LISTS.stream().map(list -> home + list),
                        Claim.of(dossier).stream().map(claim -> home + "/claims/" + claim.number),
                        Appearance.in(dossier).stream().filter(Party::hasPage).map(party -> "/parties/" + party.id),
                        SourceUse.of(dossier).stream().map(use -> "/sources/" + use.source.id))
                .flatMap(some -> some)
                .limit(Sitemaps.MOST)
                .toList();
        return Page.of(MediaType.APPLICATION_XML, Templates.map(address, paths));
    }
}
