package counterclaim.reviews;

import counterclaim.claims.Claim;
import counterclaim.dossiers.Telling;
import counterclaim.web.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;

/** Says what happened on the way of a claim to its verdict: to those who work there, or to everybody. */
@ApplicationScoped
class Announcing {

    private final Telling telling;

    Announcing(Telling telling) {
        this.telling = telling;
    }

    /** Among writers and reviewers. */
    void inside(ClaimLife life, Claim claim, String kind, String reason) {
        tell("review", life, life.verdict, claim, kind, reason);
    }

    /** About what the public sees. */
    void openly(ClaimLife life, Claim claim, String kind, String reason) {
        tell("verdict", life, life.published, claim, kind, reason);
    }

    /** An entry of the ledger. */
    void corrected(Correction correction) {
        var claim = correction.claim;
        var state = new CorrectionState(
                claim.key(), Vocabulary.word(correction.kind), correction.wrong, correction.rightNow);
        telling.tell(claim.dossier, "correction", correction.id, claim.number, "entered", state, null);
    }

    private void tell(String subject, ClaimLife life, Verdict verdict, Claim claim, String kind, String reason) {
        var state = verdict.state().at(Vocabulary.word(life.stage), Vocabulary.word(life.publication));
        telling.tell(claim.dossier, subject, verdict.id, claim.number, kind, state, reason);
    }
}
