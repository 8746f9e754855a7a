package counterclaim.api;

import counterclaim.arguments.Grading;
import counterclaim.arguments.Replies;
import counterclaim.claims.Claims;
import counterclaim.claims.SpeakersOfDossier;
import counterclaim.claims.Statements;
import counterclaim.dossiers.Questions;
import counterclaim.sources.EventsOfDossier;
import counterclaim.sources.SourcesOfDossier;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What is there is written anew, from the version that somebody has seen. */
@Path(DossiersApi.ADDRESS)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Writing")
public class RevisingApi {

    private final Twin twin;
    private final Claims claims;
    private final Statements statements;
    private final SpeakersOfDossier speakers;
    private final Replies replies;
    private final Grading grading;
    private final Questions questions;
    private final SourcesOfDossier sources;
    private final EventsOfDossier events;

    RevisingApi(
            Twin twin,
            Claims claims,
            Statements statements,
            SpeakersOfDossier speakers,
            Replies replies,
            Grading grading,
            Questions questions,
            SourcesOfDossier sources,
            EventsOfDossier events) {
        this.twin = twin;
        this.claims = claims;
        this.statements = statements;
        this.speakers = speakers;
        this.replies = replies;
        this.grading = grading;
        this.questions = questions;
        this.sources = sources;
        this.events = events;
    }

    @POST
    @Path("/{slug}/claims/{number}/revisions")
    @Operation(
            operationId = "reviseClaim",
            summary = "A claim is worded anew",
            description = "text, kind, question or new-question, answer, standard, burden, note; reason, or typo")
    public Response claim(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.edits(body, () -> claims.revise(slug, number));
    }

    @POST
    @Path("/{slug}/statements/{number}/revisions")
    @Operation(
            operationId = "reviseStatement",
            summary = "A statement is written anew",
            description = ApiFields.STATEMENT + "; reason, or typo")
    public Response statement(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.edits(body, () -> statements.revise(slug, number));
    }

    @POST
    @Path("/{slug}/arguments/{number}/revisions")
    @Operation(
            operationId = "reviseArgument",
            summary = "A reason is written anew",
            description = ApiFields.ARGUMENT + "; reason, or typo")
    public Response argument(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.edits(body, () -> replies.revise(slug, number));
    }

    @POST
    @Path("/{slug}/arguments/{number}/grades")
    @Operation(
            operationId = "gradeEvidence",
            summary = "The evidence of a reason is graded",
            description = "reliability-1 and credibility-1 for its first piece, and so on; reason")
    public Response grade(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.edits(body, () -> grading.grade(slug, number));
    }

    @POST
    @Path("/{slug}/questions/{number}/revisions")
    @Operation(
            operationId = "reviseQuestion",
            summary = "A question is asked anew",
            description = "text, kind, topic, pinned, summary; reason, or typo")
    public Response question(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.edits(body, () -> questions.revise(slug, number));
    }

    @POST
    @Path("/{slug}/sources/{number}/revisions")
    @Operation(
            operationId = "reviseSource",
            summary = "A source is described anew",
            description = ApiFields.SOURCE + "; reason, or typo")
    public Response source(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.edits(body, () -> sources.revise(slug, number));
    }

    @POST
    @Path("/{slug}/events/{number}/revisions")
    @Operation(
            operationId = "reviseEvent",
            summary = "An event is written anew",
            description = "on, text, place, source; reason, or typo")
    public Response event(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.edits(body, () -> events.revise(slug, number));
    }

    @POST
    @Path("/{slug}/speakers/{party}/revisions")
    @Operation(
            operationId = "reviseSpeaker",
            summary = "Who a speaker is, is said anew",
            description = "name, kind, part-of, description; reason, or typo")
    public Response speaker(@RestPath String slug, @RestPath String party, byte[] body) {
        return twin.edits(body, () -> speakers.revise(slug, party));
    }
}
