package counterclaim.api;

import counterclaim.arguments.Answers;
import counterclaim.arguments.Replies;
import counterclaim.claims.Claims;
import counterclaim.claims.Statements;
import counterclaim.dossiers.Questions;
import counterclaim.sources.EventsOfDossier;
import counterclaim.sources.SourcesOfDossier;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What is contributed to a dossier, by whoever may propose; it counts at once where one may accept. */
@Path(DossiersApi.ADDRESS)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Writing")
public class MakingApi {

    private final Twin twin;
    private final Claims claims;
    private final Statements statements;
    private final Answers answers;
    private final Replies replies;
    private final Questions questions;
    private final SourcesOfDossier sources;
    private final EventsOfDossier events;

    MakingApi(
            Twin twin,
            Claims claims,
            Statements statements,
            Answers answers,
            Replies replies,
            Questions questions,
            SourcesOfDossier sources,
            EventsOfDossier events) {
        this.twin = twin;
        this.claims = claims;
        this.statements = statements;
        this.answers = answers;
        this.replies = replies;
        this.questions = questions;
        this.sources = sources;
        this.events = events;
    }

    @POST
    @Path("/{slug}/claims")
    @Operation(
            operationId = "makeClaim",
            summary = "A claim is made",
            description =
                    "text, kind, question or new-question, answer, standard, burden, note; compared when you have seen what was claimed before")
    public Response claim(@RestPath String slug, byte[] body) {
        return twin.makes(slug, body, () -> claims.post(slug));
    }

    @POST
    @Path("/{slug}/claims/{number}/statements")
    @Operation(
            operationId = "makeStatement",
            summary = "Somebody’s stance on a claim is written down",
            description = ApiFields.STATEMENT)
    public Response statement(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.makes(slug, body, () -> statements.post(slug, number));
    }

    @POST
    @Path("/{slug}/claims/{number}/arguments")
    @Operation(
            operationId = "makeArgument",
            summary = "A reason for or against a claim is given",
            description = ApiFields.ARGUMENT)
    public Response argument(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.makes(slug, body, () -> answers.post(slug, number));
    }

    @POST
    @Path("/{slug}/arguments/{number}/arguments")
    @Operation(
            operationId = "makeReply",
            summary = "A reason is answered, or a piece of its evidence: ?citation=1",
            description = ApiFields.ARGUMENT)
    public Response reply(
            @RestPath String slug, @RestPath int number, @RestQuery @DefaultValue("0") int citation, byte[] body) {
        return twin.makes(slug, body, () -> replies.post(slug, number, citation));
    }

    @POST
    @Path("/{slug}/questions")
    @Operation(
            operationId = "makeQuestion",
            summary = "A question is asked",
            description = "text, kind, topic, pinned, summary")
    public Response question(@RestPath String slug, byte[] body) {
        return twin.makes(slug, body, () -> questions.post(slug));
    }

    @POST
    @Path("/{slug}/sources")
    @Operation(operationId = "makeSource", summary = "A source is named", description = ApiFields.SOURCE)
    public Response source(@RestPath String slug, byte[] body) {
        return twin.makes(slug, body, () -> sources.post(slug));
    }

    @POST
    @Path("/{slug}/sources/{number}/snapshots")
    @Operation(operationId = "makeSnapshot", summary = "A copy of a source is saved", description = "text")
    public Response snapshot(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.acts(body, () -> sources.keep(slug, number));
    }

    @POST
    @Path("/{slug}/events")
    @Operation(
            operationId = "makeEvent",
            summary = "What happened is written down",
            description = "on, text, place, source")
    public Response event(@RestPath String slug, byte[] body) {
        return twin.makes(slug, body, () -> events.post(slug));
    }
}
