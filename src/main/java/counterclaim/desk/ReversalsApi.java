package counterclaim.desk;

import counterclaim.api.DossiersApi;
import counterclaim.api.Twin;
import counterclaim.arguments.Contributions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a program sets back to an earlier revision, as people do on the pages of this room. */
@Path(DossiersApi.ADDRESS)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Writing")
public class ReversalsApi {

    private static final String REVISION = "/{revision: [0-9]{1,7}}/reversal";

    private final Twin twin;
    private final Revisions revisions;
    private final RevisionsOfDossier ofDossier;

    ReversalsApi(Twin twin, Revisions revisions, RevisionsOfDossier ofDossier) {
        this.twin = twin;
        this.revisions = revisions;
        this.ofDossier = ofDossier;
    }

    @POST
    @Path("/{slug}/{things: " + Contributions.THINGS + "}/{thing}/history" + REVISION)
    @Operation(
            operationId = "revert",
            summary = "What was written is set back to an earlier revision",
            description = "reason")
    public Response revert(
            @RestPath String slug,
            @RestPath String things,
            @RestPath String thing,
            @RestPath int revision,
            byte[] body) {
        return twin.edits(body, () -> revisions.revert(slug, things, thing, revision));
    }

    @POST
    @Path("/{slug}/revisions" + REVISION)
    @Operation(
            operationId = "revertDossier",
            summary = "What a dossier says of itself is set back to an earlier revision",
            description = "reason")
    public Response revertDossier(@RestPath String slug, @RestPath int revision, byte[] body) {
        return twin.edits(body, () -> ofDossier.revert(slug, revision));
    }
}
