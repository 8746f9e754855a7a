package counterclaim.api;

import counterclaim.reviews.Publications;
import counterclaim.reviews.ReviewComments;
import counterclaim.reviews.Reviews;
import counterclaim.reviews.Verdicts;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A verdict on its way: drafted, submitted, reviewed, published, taken down, put right. */
@Path(DossiersApi.ADDRESS)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Judging")
public class JudgingApi {

    private final Twin twin;
    private final Verdicts verdicts;
    private final Reviews reviews;
    private final Publications publications;
    private final ReviewComments comments;

    JudgingApi(Twin twin, Verdicts verdicts, Reviews reviews, Publications publications, ReviewComments comments) {
        this.twin = twin;
        this.verdicts = verdicts;
        this.reviews = reviews;
        this.publications = publications;
        this.comments = comments;
    }

    @POST
    @Path(DossiersApi.CLAIM + "/verdict")
    @Operation(
            operationId = "draftVerdict",
            summary = "A verdict is drafted; the first from version 0",
            description = "word, reason, rationale")
    public Response draft(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.edits(body, () -> verdicts.draft(slug, number));
    }

    @POST
    @Path(DossiersApi.CLAIM + "/submission")
    @Operation(
            operationId = "submit",
            summary = "The draft is submitted to review",
            description = "reviewer, due, handover")
    public Response submit(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.acts(body, () -> reviews.submit(slug, number));
    }

    @POST
    @Path(DossiersApi.CLAIM + "/submission/taking-back")
    @Operation(operationId = "takeSubmissionBack", summary = "It is taken back, before anybody has decided")
    public Response takeBack(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.acts(body, () -> reviews.takeBack(slug, number));
    }

    @POST
    @Path(DossiersApi.CLAIM + "/comments")
    @Operation(
            operationId = "comment",
            summary = "A reviewer comments on a passage, kept back until the review is sent",
            description = "passage, words, comment")
    public Response comment(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.acts(body, () -> comments.post(slug, number));
    }

    @POST
    @Path(DossiersApi.CLAIM + "/comments/{comment}/removal")
    @Operation(operationId = "removeComment", summary = "A comment is taken out, before the review is sent")
    public Response removeComment(@RestPath String slug, @RestPath int number, @RestPath String comment, byte[] body) {
        return twin.acts(body, () -> comments.remove(slug, number, comment));
    }

    @POST
    @Path(DossiersApi.CLAIM + "/comments/{comment}/resolution")
    @Operation(
            operationId = "resolveComment",
            summary = "It is said what became of a comment",
            description = "resolution")
    public Response resolveComment(@RestPath String slug, @RestPath int number, @RestPath String comment, byte[] body) {
        return twin.acts(body, () -> comments.resolve(slug, number, comment));
    }

    @POST
    @Path(DossiersApi.CLAIM + "/reviews")
    @Operation(
            operationId = "review",
            summary = "A review is sent, and with it a signature",
            description = "decision: approved, changes_requested or commented; text, digest, checklist, checked")
    public Response review(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.acts(body, () -> reviews.review(slug, number));
    }

    @POST
    @Path(DossiersApi.CLAIM + "/revocation")
    @Operation(operationId = "revoke", summary = "A signature is taken back, before anybody has published")
    public Response revoke(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.acts(body, () -> reviews.revoke(slug, number));
    }

    @POST
    @Path(DossiersApi.CLAIM + "/publication")
    @Operation(operationId = "publish", summary = "What was signed goes out")
    public Response publish(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.acts(body, () -> publications.publish(slug, number));
    }

    @POST
    @Path(DossiersApi.CLAIM + "/confirmation")
    @Operation(
            operationId = "confirm",
            summary = "What is published is signed again, on what is there now",
            description = "digest, reason")
    public Response confirm(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.acts(body, () -> publications.confirm(slug, number));
    }

    @POST
    @Path(DossiersApi.CLAIM + "/reopening")
    @Operation(
            operationId = "reopen",
            summary = "Another verdict is begun with the words of the last",
            description = "reason")
    public Response reopen(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.acts(body, () -> publications.reopen(slug, number));
    }

    @POST
    @Path(DossiersApi.CLAIM + "/pause")
    @Operation(operationId = "pause", summary = "What is published is taken down at once", description = "reason")
    public Response pause(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.acts(body, () -> publications.pause(slug, number));
    }

    @POST
    @Path(DossiersApi.CLAIM + "/resumption")
    @Operation(operationId = "resume", summary = "It goes out again, by a second person", description = "reason")
    public Response resume(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.acts(body, () -> publications.resume(slug, number));
    }

    @POST
    @Path(DossiersApi.CLAIM + "/retraction")
    @Operation(operationId = "retract", summary = "It is retracted", description = "wrong, right")
    public Response retract(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.acts(body, () -> publications.retract(slug, number));
    }

    @POST
    @Path(DossiersApi.CLAIM + "/corrections")
    @Operation(
            operationId = "correct",
            summary = "A correction is entered in the ledger",
            description = "kind, wrong, right")
    public Response correct(@RestPath String slug, @RestPath int number, byte[] body) {
        return twin.acts(body, () -> publications.correct(slug, number));
    }
}
