package counterclaim.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import counterclaim.accounts.Viewer;
import counterclaim.arguments.Contributions;
import counterclaim.dossiers.Contribution;
import counterclaim.dossiers.Dossier;
import counterclaim.history.Revision;
import counterclaim.history.StateJson;
import counterclaim.reviews.ReviewNow;
import counterclaim.web.OneTransaction;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Rights;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** One thing of a dossier as it is now, with the version that whoever writes it anew has to name. */
@Path(DossiersApi.ADDRESS)
@Produces(MediaType.APPLICATION_JSON)
@OneTransaction
@Tag(name = "Dossiers")
public class ThingsApi {

    /**
     * What stands there.
     *
     * @param id as people call it in its dossier
     * @param version grows by one with each act on it
     * @param acceptance whether it counts
     */
    record Thing(
            String id,
            int version,
            String acceptance,
            @JsonRawValue String state) {

        static Thing of(Contribution found) {
            return new Thing(
                    found.key(),
                    Revision.count(found.subject(), found.id()) - 1,
                    Vocabulary.word(found.acceptance()),
                    StateJson.of(found.state()));
        }
    }

    private final Viewer viewer;
    private final Rights rights;
    private final ReviewNow.Finding reviews;

    ThingsApi(Viewer viewer, Rights rights, ReviewNow.Finding reviews) {
        this.viewer = viewer;
        this.rights = rights;
        this.reviews = reviews;
    }

    @GET
    @Path(DossiersApi.THING + "/now")
    @Operation(operationId = "now", summary = "One thing as it is now, and its version")
    @APIResponse(
            responseCode = "200",
            description = "An object with id, version, acceptance, and state: what it says, in the words of the bundle")
    @APIResponse(responseCode = "404", description = "No such thing, or none that is open (application/problem+json)")
    public Response read(@RestPath String slug, @RestPath String things, @RestPath String thing) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var found = Contributions.known(rights, dossier, things, thing);
        // What was taken back says why on its page, and nothing more to who does not work there.
        if (!found.counts() && !rights.worksIn(dossier.workspace)) throw new NotFoundException();
        return JsonAnswer.of(Thing.of(found));
    }

    @GET
    @Path(DossiersApi.CLAIM + "/review")
    @Operation(operationId = "reviewNow", summary = "How far a claim is on its way to a verdict, for who may see that")
    @APIResponse(
            responseCode = "200",
            description = "An object with stage, publication, version, draft, digest, and checklist")
    @APIResponse(responseCode = "404", description = "No such claim, or none that is open (application/problem+json)")
    public Response review(@RestPath String slug, @RestPath int number) {
        return JsonAnswer.of(reviews.of(slug, number));
    }
}
