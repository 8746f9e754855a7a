package counterclaim.reviews;

import counterclaim.arguments.BesideClaim;
import counterclaim.arguments.Case;
import counterclaim.claims.Claim;
import counterclaim.claims.Reported;
import counterclaim.claims.Stance;
import counterclaim.claims.VerdictElsewhere;
import counterclaim.web.Fragment;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** On the page of a claim: what two people signed, and whether it is still what they signed. */
@ApplicationScoped
class VerdictBesideClaim implements BesideClaim {

    @CheckedTemplate(basePath = "reviews")
    static class Templates {
        static native TemplateInstance beside(
                Claim claim,
                ClaimLife life,
                Verdict verdict,
                Signers signers,
                List<VerdictElsewhere> elsewhere,
                boolean differs,
                boolean works);
    }

    private final Rights rights;
    private final Acting acting;
    private final ClaimReviewMarkup markup;

    VerdictBesideClaim(Rights rights, Acting acting, ClaimReviewMarkup markup) {
        this.rights = rights;
        this.acting = acting;
        this.markup = markup;
    }

    @Override
    public Beside of(Case claimCase, Map<String, Object> linked) {
        var claim = claimCase.claim;
        var concluded = Concluded.on(claim);
        var verdict = concluded.isOut() ? concluded.life().published : null;
        var differs =
                verdict != null && claimCase.argued() && Agreement.differ(verdict.word, claimCase.standing().word);
        var page = Templates.beside(
                claim,
                concluded.life(),
                verdict,
                concluded.signers(),
                concluded.elsewhere(),
                differs,
                rights.may(Permission.READ_PRIVATE, claim.dossier.workspace) || acting.asGuest(claim));
        return new Beside(Fragment.of(page), verdict == null ? linked : markup.of(verdict, asserting(claimCase)));
    }

    private static List<Reported> asserting(Case claimCase) {
        return claimCase.said.stream()
                .filter(said -> said.statement().stance == Stance.ASSERTS)
                .map(said -> new Reported(said.statement(), said.source()))
                .toList();
    }
}
