package counterclaim.reviews;

import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Permission;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** What was signed goes out, is signed again, taken down and put right. */
@Path("/dossiers/{slug}/claims/{number: [0-9]+}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Publications {

    private final Judged judged;
    private final Judging judging;
    private final Steps steps;

    Publications(Judged judged, Judging judging, Steps steps) {
        this.judged = judged;
        this.judging = judging;
        this.steps = steps;
    }

    @POST
    @Path("/publication")
    public Response publish(@RestPath String slug, @RestPath int number) {
        return steps.take(judged.toAct(slug, number, Permission.PUBLISH), (claim, life, form) -> {
            judging.publish(claim, life);
            return say().published(claim.key());
        });
    }

    /** The verdict holds as it is, on what is there now. */
    @POST
    @Path("/confirmation")
    public Response confirm(@RestPath String slug, @RestPath int number) {
        return steps.take(judged.toAct(slug, number, Permission.REVIEW), (claim, life, form) -> {
            var reason = form.required("reason", Fields.LINE);
            if (form.faulty()) return null;
            judging.confirm(claim, life, form.text("digest"), reason);
            return say().confirmed(claim.key());
        });
    }

    @POST
    @Path("/reopening")
    public Response reopen(@RestPath String slug, @RestPath int number) {
        return steps.take(judged.toAct(slug, number, Permission.WRITE), (claim, life, form) -> {
            var reason = form.required("reason", Fields.LINE);
            if (form.faulty()) return null;
            judging.reopen(claim, life, reason);
            return say().reopened(claim.key());
        });
    }

    @POST
    @Path("/pause")
    public Response pause(@RestPath String slug, @RestPath int number) {
        return steps.take(judged.toAct(slug, number, Permission.PAUSE), (claim, life, form) -> {
            var reason = form.required("reason", Fields.LINE);
            if (form.faulty()) return null;
            judging.pause(claim, life, reason);
            return say().paused(claim.key());
        });
    }

    @POST
    @Path("/resumption")
    public Response resume(@RestPath String slug, @RestPath int number) {
        return steps.take(judged.toAct(slug, number, Permission.PAUSE), (claim, life, form) -> {
            var reason = form.required("reason", Fields.LINE);
            if (form.faulty()) return null;
            judging.resume(claim, life, reason);
            return say().resumed(claim.key());
        });
    }

    @POST
    @Path("/retraction")
    public Response retract(@RestPath String slug, @RestPath int number) {
        return steps.take(judged.toAct(slug, number, Permission.PUBLISH), (claim, life, form) -> {
            var wrong = form.required("wrong", Fields.LINE);
            var reason = form.required("right", Fields.LINE);
            if (form.faulty()) return null;
            judging.retract(claim, life, wrong, reason);
            return say().retracted(claim.key());
        });
    }

    @POST
    @Path("/corrections")
    public Response correct(@RestPath String slug, @RestPath int number) {
        return steps.take(judged.toAct(slug, number, Permission.PUBLISH), (claim, life, form) -> {
            var kind = form.chosen("kind", CorrectionKind.class);
            var wrong = form.required("wrong", Fields.LINE);
            var rightNow = form.required("right", Fields.LINE);
            if (form.faulty()) return null;
            judging.correct(claim, life, Vocabulary.of(CorrectionKind.class, kind), wrong, rightNow);
            return say().corrected(claim.key());
        });
    }

    private static ReviewMessages say() {
        return Messages.of(ReviewMessages.class);
    }
}
