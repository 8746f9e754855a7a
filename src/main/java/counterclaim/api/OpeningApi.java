package counterclaim.api;

import counterclaim.dossiers.DossiersOfWorkspace;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Dossiers are opened in a workspace, and those that were removed are brought back. */
@Path("/api/v1/workspaces/{slug}/dossiers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
public class OpeningApi {

    private final Twin twin;
    private final DossiersOfWorkspace dossiers;

    OpeningApi(Twin twin, DossiersOfWorkspace dossiers) {
        this.twin = twin;
        this.dossiers = dossiers;
    }

    @POST
    @Operation(
            operationId = "openDossier",
            summary = "A dossier is opened in a workspace",
            description = "title, summary, on, language, visibility, about")
    public Response open(@RestPath String slug, byte[] body) {
        return twin.makes(slug, body, () -> dossiers.open(slug));
    }

    @POST
    @Path("/{dossier}/restoration")
    @Operation(operationId = "restoreDossier", summary = "A dossier that was removed is brought back")
    public Response restore(@RestPath String slug, @RestPath String dossier, byte[] body) {
        return twin.acts(body, () -> dossiers.restore(slug, dossier));
    }
}
