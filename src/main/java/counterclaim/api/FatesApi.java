package counterclaim.api;

import counterclaim.arguments.Fates;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What becomes of contributions: accepted or declined, taken back or brought back. */
@Path(DossiersApi.ADDRESS)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deciding")
public class FatesApi {

    private final Twin twin;
    private final Fates fates;

    FatesApi(Twin twin, Fates fates) {
        this.twin = twin;
        this.fates = fates;
    }

    @POST
    @Path(DossiersApi.THING + "/acceptance")
    @Operation(
            operationId = "accept",
            summary = "A proposal is accepted, by somebody else than its author",
            description = "reason")
    public Response accept(@RestPath String slug, @RestPath String things, @RestPath String thing, byte[] body) {
        return twin.acts(body, () -> fates.accept(slug, things, thing));
    }

    @POST
    @Path(DossiersApi.THING + "/refusal")
    @Operation(
            operationId = "decline",
            summary = "A proposal is declined, by somebody else than its author",
            description = "reason")
    public Response decline(@RestPath String slug, @RestPath String things, @RestPath String thing, byte[] body) {
        return twin.acts(body, () -> fates.decline(slug, things, thing));
    }

    @POST
    @Path(DossiersApi.THING + "/taking-back")
    @Operation(operationId = "takeBack", summary = "A proposal is taken back by its author")
    public Response takeBack(@RestPath String slug, @RestPath String things, @RestPath String thing, byte[] body) {
        return twin.acts(body, () -> fates.takeBack(slug, things, thing));
    }

    @POST
    @Path(DossiersApi.THING + "/withdrawal")
    @Operation(
            operationId = "withdraw",
            summary = "What counts is withdrawn, with what hangs on it",
            description = "reason")
    public Response withdraw(@RestPath String slug, @RestPath String things, @RestPath String thing, byte[] body) {
        return twin.acts(body, () -> fates.withdraw(slug, things, thing));
    }

    @POST
    @Path(DossiersApi.THING + "/restoration")
    @Operation(operationId = "restore", summary = "What was withdrawn counts again")
    public Response restore(@RestPath String slug, @RestPath String things, @RestPath String thing, byte[] body) {
        return twin.acts(body, () -> fates.restore(slug, things, thing));
    }
}
