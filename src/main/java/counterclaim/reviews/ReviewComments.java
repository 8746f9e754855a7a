package counterclaim.reviews;

import counterclaim.accounts.Viewer;
import counterclaim.arguments.Case;
import counterclaim.claims.Claim;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.workspaces.Permission;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A reviewer comments on passages, and whoever writes says what became of each comment. */
@Path("/dossiers/{slug}/claims/{number: [0-9]+}/comments")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class ReviewComments {

    private final Judged judged;
    private final Judging judging;
    private final Steps steps;
    private final Viewer viewer;
    private final Clock clock;

    ReviewComments(Judged judged, Judging judging, Steps steps, Viewer viewer, Clock clock) {
        this.judged = judged;
        this.judging = judging;
        this.steps = steps;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Kept back until the review is sent. */
    @POST
    public Response post(@RestPath String slug, @RestPath int number) {
        return steps.take(judged.toAct(slug, number, Permission.REVIEW), (claim, life, form) -> {
            var text = form.required("comment", Fields.TEXT);
            if (form.faulty()) return null;
            var key = form.text("passage");
            var passage = Passage.of(Case.alone(claim), life.verdict).stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            judging.comment(life, viewer.account(), passage, form.text("words"), text);
            return say().commentKept();
        });
    }

    /** Before the review is sent, by its author. */
    @POST
    @Path("/{comment}/removal")
    public Response remove(@RestPath String slug, @RestPath int number, @RestPath String comment) {
        return steps.take(judged.toAct(slug, number, Permission.REVIEW), (claim, life, form) -> {
            var found = comment(claim, comment);
            if (found.review.isSent() || !viewer.account().equals(found.review.reviewerId))
                throw new NotFoundException();
            found.review.comments.remove(found);
            found.delete();
            return say().commentRemoved();
        });
    }

    @POST
    @Path("/{comment}/resolution")
    public Response resolve(@RestPath String slug, @RestPath int number, @RestPath String comment) {
        return steps.take(judged.toAct(slug, number, Permission.WRITE), (claim, life, form) -> {
            var resolution = form.required("resolution", Fields.LINE);
            if (form.faulty()) return null;
            var found = comment(claim, comment);
            if (!found.review.isSent() || found.isResolved()) throw new NotFoundException();
            found.resolve(viewer.account(), resolution, clock.instant());
            return say().commentResolved();
        });
    }

    private static ReviewComment comment(Claim claim, String id) {
        try {
            return ReviewComment.<ReviewComment>find(
                            "from ReviewComment c join fetch c.review r where c.id = ?1 and r.claim = ?2",
                            UUID.fromString(id),
                            claim)
                    .firstResultOptional()
                    .orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException();
        }
    }

    private static ReviewMessages say() {
        return Messages.of(ReviewMessages.class);
    }
}
