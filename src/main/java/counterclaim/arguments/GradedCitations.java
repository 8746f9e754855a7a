package counterclaim.arguments;

import counterclaim.claims.Claim;
import counterclaim.claims.GradedEvidence;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks among the citations of a claim's own arguments. */
@ApplicationScoped
class GradedCitations implements GradedEvidence {

    @Override
    public boolean isThereFor(Claim claim) {
        return Citation.of(claim).stream().anyMatch(citation -> citation.grade.given());
    }
}
