package counterclaim.claims;

import counterclaim.accounts.Pace;
import counterclaim.accounts.Paced;
import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Conflict;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.dossiers.Question;
import counterclaim.dossiers.QuestionState;
import counterclaim.dossiers.Telling;
import counterclaim.dossiers.Why;
import counterclaim.history.Revision;
import counterclaim.web.Begun;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Outcome;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;

/** Claims are written: new ones, and new revisions of those that are there. */
@Path("/dossiers/{slug}/claims")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Claims {

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance claim(
                Dossier dossier,
                Claim claim,
                Fields form,
                Lists lists,
                List<Claim> similar,
                boolean accepts,
                String token);
    }

    /** What the fields offer. */
    record Lists(List<Choice> questions, List<Choice> kinds, List<Choice> answers, List<Choice> standards) {

        static Lists of(Dossier dossier) {
            return new Lists(
                    ClaimForm.questions(dossier), ClaimForm.kinds(), ClaimForm.answers(), ClaimForm.standards());
        }
    }

    /** The field that says: the writer has seen what was claimed before, and means something else. */
    private static final String COMPARED = "compared";

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Telling telling;
    private final SimilarClaims before;
    private final GradedEvidence graded;
    private final Begun begun;

    Claims(
            Viewer viewer,
            Rights rights,
            Posted posted,
            Sending sending,
            Telling telling,
            SimilarClaims before,
            GradedEvidence graded,
            Begun begun) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.telling = telling;
        this.before = before;
        this.graded = graded;
        this.begun = begun;
    }

    @GET
    @Path("/new")
    public Response begin(@RestPath String slug) {
        var dossier = Dossier.visibleTo(viewer, slug);
        rights.demand(Permission.PROPOSE, dossier.workspace);
        return Page.of(page(dossier, null, begun.with(ClaimForm.empty()), Sending.newToken()));
    }

    @POST
    @Paced(Pace.Kind.POSTS)
    public Response post(@RestPath String slug) {
        var dossier = Dossier.toWrite(viewer, slug);
        rights.demand(Permission.PROPOSE, dossier.workspace);
        return sending.once(() -> {
            var form = ClaimForm.of(posted);
            var state = ClaimForm.read(form, "C" + dossier.nextClaim, dossier, false);
            if (form.faulty()) return Page.invalid(page(dossier, null, form, form.text(Sending.FIELD)));
            var similar = posted.has(COMPARED) ? List.<Claim>of() : before.to(state.text(), dossier);
            if (!similar.isEmpty()) {
                Outcome.stop("similar_claims", before(similar));
                return Page.of(page(dossier, null, form, form.text(Sending.FIELD), similar));
            }
            var claim = Claim.in(dossier, dossier.nextClaim++, state, question(dossier, form, state));
            claim.acceptance = Acceptance.begins(rights, dossier);
            telling.tell(dossier, "claim", claim.id, claim.number, claim.acceptance.begun(), claim.state(), null);
            return sending.done(claim.path(), said(claim), null);
        });
    }

    @GET
    @Path("/{number}/edit")
    public Response edit(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var claim = Claim.in(dossier, number);
        rights.demand(Permission.WRITE, dossier.workspace);
        return Page.of(page(dossier, claim, ClaimForm.of(claim.state()), Sending.newToken()));
    }

    @POST
    @Path("/{number}/revisions")
    public Response revise(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.toWrite(viewer, slug);
        var claim = Claim.in(dossier, number);
        rights.demand(Permission.WRITE, dossier.workspace);
        return sending.once(() -> {
            var form = ClaimForm.of(posted);
            var from = posted.number("version", 0);
            if (from != claim.version) return conflict(dossier, claim, from, form);
            var state = ClaimForm.read(form, claim.key(), dossier, graded.isThereFor(claim));
            var why = Why.of(form, posted);
            if (form.faulty()) return Page.invalid(page(dossier, claim, form, form.text(Sending.FIELD)));
            if (state.equals(claim.state())) return sending.done(claim.path(), say().nothingChanged(), null);
            claim.take(state, question(dossier, form, state));
            claim.version++;
            telling.tell(dossier, "claim", claim.id, claim.number, why.kind(), claim.state(), why.reason());
            return sending.done(claim.path(), say().saved(claim.key()), null);
        });
    }

    private Response conflict(Dossier dossier, Claim claim, int from, Fields yours) {
        var base = Revision.of("claim", claim.id, from)
                .as(ClaimState.class)
                .map(ClaimForm::of)
                .orElse(ClaimForm.empty());
        return Conflict.page(
                dossier, claim.path() + "/revisions", claim.version, base, ClaimForm.of(claim.state()), yours);
    }

    private Question question(Dossier dossier, Fields form, ClaimState state) {
        if (state.question() != null) return Question.in(dossier, state.question());
        var asked = new QuestionState(null, form.text(ClaimForm.NEW_QUESTION), null, null, null, null);
        var question = Question.in(dossier, dossier.nextQuestion++, asked);
        question.acceptance = Acceptance.begins(rights, dossier);
        var begun = question.acceptance.begun();
        telling.tell(dossier, "question", question.id, question.number, begun, question.state(), null);
        return question;
    }

    private TemplateInstance page(Dossier dossier, Claim claim, Fields form, String token) {
        return page(dossier, claim, form, token, List.of());
    }

    private TemplateInstance page(Dossier dossier, Claim claim, Fields form, String token, List<Claim> similar) {
        return Templates.claim(
                dossier,
                claim,
                form,
                Lists.of(dossier),
                similar,
                rights.may(Permission.WRITE, dossier.workspace),
                token);
    }

    private static String before(List<Claim> similar) {
        var lines = similar.stream().map(claim -> claim.key() + " " + claim.text);
        return Messages.of(ClaimFormMessages.class).similar() + " " + lines.collect(Collectors.joining(" · "));
    }

    private static String said(Claim claim) {
        return claim.acceptance == Acceptance.ACCEPTED ? say().saved(claim.key()) : say().proposed(claim.key());
    }

    private static DossierFormMessages say() {
        return Messages.of(DossierFormMessages.class);
    }
}
