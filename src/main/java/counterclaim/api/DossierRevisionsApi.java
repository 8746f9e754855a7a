package counterclaim.api;

import counterclaim.dossiers.DossierRevisions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a dossier says of itself is written anew, and who may read it; it is removed, to be brought back. */
@Path(DossiersApi.ADDRESS)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Writing")
public class DossierRevisionsApi {

    private final Twin twin;
    private final DossierRevisions revisions;

    DossierRevisionsApi(Twin twin, DossierRevisions revisions) {
        this.twin = twin;
        this.revisions = revisions;
    }

    @POST
    @Path("/{slug}/revisions")
    @Operation(
            operationId = "reviseDossier",
            summary = "What a dossier says of itself is written anew",
            description = "title, summary, on, language, about; reason")
    public Response revise(@RestPath String slug, byte[] body) {
        return twin.edits(body, () -> revisions.revise(slug));
    }

    @POST
    @Path("/{slug}/visibility")
    @Operation(operationId = "openTo", summary = "Others may read a dossier than before", description = "visibility")
    public Response open(@RestPath String slug, byte[] body) {
        return twin.acts(body, () -> revisions.open(slug));
    }

    @POST
    @Path("/{slug}/removal")
    @Operation(operationId = "removeDossier", summary = "A dossier is removed, to be brought back")
    public Response remove(@RestPath String slug, byte[] body) {
        return twin.acts(body, () -> revisions.remove(slug));
    }
}
