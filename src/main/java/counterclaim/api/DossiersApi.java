package counterclaim.api;

import counterclaim.accounts.Viewer;
import counterclaim.arguments.Contributions;
import counterclaim.dossiers.Dossier;
import counterclaim.reviews.Correction;
import counterclaim.web.OneTransaction;
import counterclaim.web.Slice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The dossiers that are open to everyone. */
@Path(DossiersApi.ADDRESS)
@Produces(MediaType.APPLICATION_JSON)
@OneTransaction
@Tag(name = "Dossiers")
public class DossiersApi {

    /** Where programs read and write dossiers. */
    public static final String ADDRESS = "/api/v1/dossiers";

    /** Below it, one claim. */
    static final String CLAIM = "/{slug}/claims/{number: [0-9]+}";

    /** Below it, one thing of any kind. */
    static final String THING = "/{slug}/{things: " + Contributions.THINGS + "}/{thing}";

    private final Viewer viewer;

    DossiersApi(Viewer viewer) {
        this.viewer = viewer;
    }

    @GET
    @Operation(operationId = "dossiers", summary = "The dossiers that are open to everyone, by title")
    @APIResponse(
            responseCode = "200",
            description = "An object with the list dossiers: slug, title, on, page and json; and page, pages, total")
    public Response list(@RestQuery @DefaultValue("1") int page) {
        var slice = Slice.of(Dossier.allVisibleTo(viewer), page);
        return paged("dossiers", slice.items().stream().map(DossiersApi::entry).toList(), slice);
    }

    @GET
    @Path("/{slug}")
    @Operation(operationId = "dossier", summary = "One dossier: its bundle, and how things stand in it")
    @APIResponse(
            responseCode = "200",
            description =
                    "counterclaim-bundle/1; beside that, standing for each claim, verdict for each that was ever published, and label for each argument")
    @APIResponse(responseCode = "404", description = "No such dossier, or none that is open (application/problem+json)")
    public Response read(@RestPath String slug) {
        return JsonAnswer.of(StandingBundle.of(Dossier.visibleTo(viewer, slug)).whole());
    }

    @GET
    @Path("/{slug}/claims/{number}")
    @Operation(operationId = "claim", summary = "One claim: what was said of it, and all that is argued under it")
    @APIResponse(
            responseCode = "200",
            description =
                    "An object with claim, question, statements, arguments, and the parties and sources they name")
    @APIResponse(responseCode = "404", description = "No such claim, or none that is open (application/problem+json)")
    public Response claim(@RestPath String slug, @RestPath int number) {
        return JsonAnswer.of(StandingBundle.of(Dossier.visibleTo(viewer, slug)).claim("C" + number));
    }

    @GET
    @Path("/{slug}/corrections")
    @Operation(operationId = "corrections", summary = "The ledger of a dossier, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "An object with the list corrections: claim, kind, wrong, right, at; and page, pages, total")
    @APIResponse(responseCode = "404", description = "No such dossier, or none that is open (application/problem+json)")
    public Response corrections(@RestPath String slug, @RestQuery @DefaultValue("1") int page) {
        var slice = Correction.in(Dossier.visibleTo(viewer, slug), page);
        return paged("corrections", slice.items().stream().map(JudgedJson::of).toList(), slice);
    }

    private static Response paged(String name, List<?> items, Slice<?> slice) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put(name, items);
        answer.put("page", slice.number());
        answer.put("pages", slice.pages());
        answer.put("total", slice.total());
        return JsonAnswer.of(answer);
    }

    private static Map<String, Object> entry(Dossier dossier) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("slug", dossier.slug);
        entry.put("title", dossier.title);
        if (dossier.happened != null) entry.put("on", dossier.happened);
        entry.put("page", "/dossiers/" + dossier.slug);
        entry.put("json", "/api/v1/dossiers/" + dossier.slug);
        return entry;
    }
}
