package counterclaim.reviews;

import counterclaim.claims.Claim;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What is to be judged is submitted, reviewed, signed; on one page with all that it rests on. */
@Path("/dossiers/{slug}/claims/{number: [0-9]+}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Reviews {

    private static final int LAST_YEAR = 9999;

    private final Judged judged;
    private final Judging judging;
    private final ReviewPage pages;
    private final Steps steps;
    private final Posted posted;

    Reviews(Judged judged, Judging judging, ReviewPage pages, Steps steps, Posted posted) {
        this.judged = judged;
        this.judging = judging;
        this.pages = pages;
        this.steps = steps;
        this.posted = posted;
    }

    /** Where a claim is reviewed. */
    public static String path(Claim claim) {
        return claim.path() + "/review";
    }

    @GET
    @Path("/review")
    public Response read(@RestPath String slug, @RestPath int number) {
        var claim = judged.toRead(slug, number, Permission.READ_PRIVATE);
        return Page.of(pages.page(claim, ClaimLife.of(claim).orElse(null), ReviewPage.empty()));
    }

    @POST
    @Path("/submission")
    public Response submit(@RestPath String slug, @RestPath int number) {
        return steps.take(judged.toAct(slug, number, Permission.WRITE), (claim, life, form) -> {
            var assignment = new Assignment(reviewer(form, claim), day(form), form.optional("handover", Fields.LINE));
            if (form.faulty()) return null;
            judging.submit(claim, life, assignment);
            return say().submitted(claim.key());
        });
    }

    @POST
    @Path("/submission/taking-back")
    public Response takeBack(@RestPath String slug, @RestPath int number) {
        return steps.take(judged.toAct(slug, number, Permission.WRITE), (claim, life, form) -> {
            judging.takeBack(claim, life);
            return say().takenBack(claim.key());
        });
    }

    @POST
    @Path("/reviews")
    public Response review(@RestPath String slug, @RestPath int number) {
        return steps.take(judged.toAct(slug, number, Permission.REVIEW), (claim, life, form) -> {
            var word = form.chosen("decision", Review.Decision.class);
            var ticked = new Ticked(
                    Checklist.of(claim.dossier.workspace, posted.number("checklist", 0)), posted.all("checked"));
            // Who approves after all points may leave it at that; whoever does not says why.
            var silent = "approved".equals(word) && ticked.isAll();
            if ("approved".equals(word) && !silent && form.text("text").isEmpty())
                form.fault("text", say().notAllTicked());
            var text = silent ? form.optional("text", Fields.TEXT) : form.required("text", Fields.TEXT);
            if (form.faulty()) return null;
            var decision = Vocabulary.of(Review.Decision.class, word);
            judging.review(claim, life, decision, text, shown(form), ticked);
            return say().reviewed(decision);
        });
    }

    /** The signature is taken back, before anybody has published. */
    @POST
    @Path("/revocation")
    public Response revoke(@RestPath String slug, @RestPath int number) {
        return steps.take(judged.toAct(slug, number, Permission.REVIEW), (claim, life, form) -> {
            judging.revoke(claim, life);
            return say().revoked(claim.key());
        });
    }

    private static String shown(Fields form) {
        var digest = form.text("digest");
        return digest.matches("[0-9a-f]{64}") ? digest : "";
    }

    private static UUID reviewer(Fields form, Claim claim) {
        var chosen = form.text("reviewer");
        if (chosen.isEmpty()) return null;
        return Membership.holding(claim.dossier.workspace, Permission.REVIEW).stream()
                .map(member -> member.accountId)
                .filter(account -> account.toString().equals(chosen.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static LocalDate day(Fields form) {
        var text = form.text("due");
        try {
            if (text.isEmpty()) return null;
            var day = LocalDate.parse(text);
            if (day.getYear() > LAST_YEAR) throw new DateTimeParseException("too far", text, 0);
            return day;
        } catch (DateTimeParseException none) {
            form.fault("due", say().notADay(text));
            return null;
        }
    }

    private static ReviewMessages say() {
        return Messages.of(ReviewMessages.class);
    }
}
