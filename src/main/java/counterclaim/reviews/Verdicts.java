package counterclaim.reviews;

import counterclaim.accounts.Sending;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Conflict;
import counterclaim.dossiers.Dossier;
import counterclaim.history.Revision;
import counterclaim.reviews.life.Refusal;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Markdown;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.workspaces.Permission;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;

/** A verdict is drafted; what was published keeps its address for ever. */
@Path("/dossiers/{slug}/claims/{number: [0-9]+}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Verdicts {

    @CheckedTemplate(basePath = "reviews")
    static class Templates {
        static native TemplateInstance verdict(
                Dossier dossier, Claim claim, ClaimLife life, Fields form, List<Choice> words, String token);

        static native TemplateInstance verdicts(
                Dossier dossier,
                Claim claim,
                Verdict verdict,
                ClaimLife life,
                Signers signers,
                List<Markdown.Block> rationale,
                List<Told> changes,
                List<Correction> corrections,
                List<Verdict> others);
    }

    /** What history calls an act that gave a draft its words. */
    private static final Set<String> DRAFTS = Set.of("drafted", "reopened");

    private final Judged judged;
    private final Judging judging;
    private final Posted posted;
    private final Sending sending;

    Verdicts(Judged judged, Judging judging, Posted posted, Sending sending) {
        this.judged = judged;
        this.judging = judging;
        this.posted = posted;
        this.sending = sending;
    }

    @GET
    @Path("/verdict")
    public Response begin(@RestPath String slug, @RestPath int number) {
        var claim = judged.toRead(slug, number, Permission.WRITE);
        var life = ClaimLife.of(claim).orElse(null);
        if (life != null && !life.life().mayBeDrafted()) return Page.goTo(Reviews.path(claim));
        var form = life == null || life.verdict == null ? VerdictForm.empty(claim) : VerdictForm.of(life.verdict);
        return Page.of(page(claim, life, form, Sending.newToken()));
    }

    @POST
    @Path("/verdict")
    public Response draft(@RestPath String slug, @RestPath int number) {
        var claim = judged.toAct(slug, number, Permission.WRITE);
        return sending.once(() -> {
            var life = ClaimLife.of(claim).orElse(null);
            var form = VerdictForm.of(posted, claim);
            var from = posted.number("version", 0);
            if (from != version(life)) return conflict(claim, life, form);
            var state = VerdictForm.read(form, claim);
            if (form.faulty()) return Page.invalid(page(claim, life, form, form.text(Sending.FIELD)));
            try {
                judging.draft(claim, state);
            } catch (Refusal refused) {
                Steps.refuse(form, "reason", refused.why());
                return Page.of(Steps.status(refused), page(claim, life, form, form.text(Sending.FIELD)));
            }
            return sending.done(Reviews.path(claim), say().verdictSaved(claim.key()), null);
        });
    }

    @GET
    @Path("/verdicts/{verdict: [0-9]{1,7}}")
    public Response read(@RestPath String slug, @RestPath int number, @RestPath int verdict) {
        var claim = judged.toRead(slug, number, null);
        var found = Verdict.published(claim, verdict);
        var life = ClaimLife.of(claim).orElseThrow();
        var blocks =
                Rationale.blocks(found.rationale, Rationale.addresses(claim.dossier, Rationale.keys(found.rationale)));
        return Page.of(Templates.verdicts(
                claim.dossier,
                claim,
                found,
                life,
                Signers.of(found),
                blocks,
                Told.of(claim.dossier, found),
                Correction.on(claim),
                Verdict.published(claim)));
    }

    private static int version(ClaimLife life) {
        return life == null || life.verdict == null ? 0 : life.verdict.version;
    }

    private Response conflict(Claim claim, ClaimLife life, Fields yours) {
        var now = life == null || life.verdict == null ? VerdictForm.empty(claim) : VerdictForm.of(life.verdict);
        var drafts = life == null || life.verdict == null
                ? List.<Revision>of()
                : Revision.all("review", life.verdict.id).stream()
                        .filter(row -> DRAFTS.contains(row.kind()))
                        .toList();
        var from = posted.number("version", 0) - 1;
        var base = from < 0 || from >= drafts.size()
                ? VerdictForm.empty(claim)
                : drafts.get(from)
                        .as(VerdictState.class)
                        .map(state -> VerdictForm.of(claim, state))
                        .orElse(VerdictForm.empty(claim));
        return Conflict.page(claim.dossier, claim.path() + "/verdict", version(life), base, now, yours);
    }

    private static TemplateInstance page(Claim claim, ClaimLife life, Fields form, String token) {
        return Templates.verdict(claim.dossier, claim, life, form, VerdictForm.words(claim), token);
    }

    private static ReviewMessages say() {
        return Messages.of(ReviewMessages.class);
    }
}
