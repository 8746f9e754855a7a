package counterclaim.reviews;

import counterclaim.arguments.Closure;
import counterclaim.claims.Claim;
import counterclaim.history.Revision;
import counterclaim.reviews.life.Life;
import counterclaim.reviews.life.Publication;
import counterclaim.reviews.life.Refusal;
import counterclaim.reviews.life.Stage;
import counterclaim.reviews.life.Work;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * What becomes of verdicts. Each act is one step of {@link Life}, kept and told; it throws a {@link Refusal} where the
 * life does not allow it. The dossier is locked for all of them.
 */
@ApplicationScoped
class Judging {

    private final Acting acting;
    private final Announcing announcing;
    private final Clock clock;

    Judging(Acting acting, Announcing announcing, Clock clock) {
        this.acting = acting;
        this.announcing = announcing;
        this.clock = clock;
    }

    /** Writes the verdict, or writes it anew; begins another where the last one was published. */
    void draft(Claim claim, VerdictState state) {
        var life = ClaimLife.begun(claim);
        var by = acting.on(claim);
        life.take(life.life().draft(by));
        if (life.verdict == null || life.verdict.isSigned()) life.verdict = Verdict.draft(claim, state, by.account());
        else {
            life.verdict.take(state);
            life.verdict.version++;
        }
        life.ground = Closure.of(claim.dossier, claim).digest();
        announcing.inside(life, claim, "drafted", null);
    }

    void submit(Claim claim, ClaimLife life, Assignment assignment) {
        var by = acting.on(claim);
        life.take(life.life().submit(by));
        life.verdict.submitted(by.account(), clock.instant());
        life.reviewerId = assignment.reviewer();
        life.dueOn = assignment.dueOn();
        life.handover = assignment.handover();
        announcing.inside(life, claim, "submitted", assignment.handover());
    }

    void takeBack(Claim claim, ClaimLife life) {
        life.take(life.life().takeBack(acting.on(claim)));
        announcing.inside(life, claim, "taken back", null);
    }

    /** @param shown digest of what the reviewer saw */
    void review(Claim claim, ClaimLife life, Review.Decision decision, String text, String shown, Ticked ticked) {
        var by = acting.on(claim);
        var closure = Closure.of(claim.dossier, claim);
        var work = work(claim, life, closure);
        switch (decision) {
            case APPROVED -> {
                var signed = life.life().sign(by, shown, work);
                life.take(signed);
                life.verdict.signed(signed.signature(), closure, clock.instant());
                announcing.inside(life, claim, "signed", text);
            }
            case CHANGES_REQUESTED -> {
                life.take(life.life().requestChanges(by, work));
                announcing.inside(life, claim, "sent back", text);
            }
            case COMMENTED -> {
                mustBeInReview(life);
                announcing.inside(life, claim, "commented", text);
            }
        }
        var review = Review.pending(life.verdict, by.account(), clock.instant());
        review.checked(ticked.list(), ticked.keys());
        review.send(decision, text, shown, clock.instant());
    }

    /** For the reviewer alone, until the review is sent. */
    void comment(ClaimLife life, UUID by, Passage passage, String words, String text) {
        mustBeInReview(life);
        var review = Review.pending(life.verdict, by, clock.instant());
        ReviewComment.of(review, review.nextPosition(), passage, words, text);
    }

    void revoke(Claim claim, ClaimLife life) {
        life.take(life.life().revoke(acting.on(claim)));
        announcing.inside(life, claim, "revoked", null);
    }

    void publish(Claim claim, ClaimLife life) {
        var by = acting.on(claim);
        var before = life.publication;
        life.take(life.life().publish(by, work(claim, life, Closure.of(claim.dossier, claim))));
        claim.retracted = false;
        goOut(life);
        announcing.openly(life, claim, "published", null);
        if (before == Publication.RETRACTED || before == Publication.PAUSED) life.takenDownWhy = null;
    }

    /** Signs again what is published, on what is there now. */
    void confirm(Claim claim, ClaimLife life, String shown, String reason) {
        var by = acting.on(claim);
        var closure = Closure.of(claim.dossier, claim);
        var confirmed = life.life().confirm(by, shown, work(claim, life, closure));
        life.verdict = life.published.again();
        life.verdict.signed(confirmed.signature(), closure, clock.instant());
        life.take(confirmed);
        goOut(life);
        announcing.openly(life, claim, "confirmed", reason);
    }

    /** Begins another verdict with the words of the last. */
    void reopen(Claim claim, ClaimLife life, String reason) {
        var by = acting.on(claim);
        var reopened = life.life().reopen(by);
        life.verdict = Verdict.draft(claim, life.published.state(), by.account());
        life.take(reopened);
        announcing.inside(life, claim, "reopened", reason);
    }

    void pause(Claim claim, ClaimLife life, String reason) {
        life.take(life.life().pause(acting.on(claim)));
        takenDown(life, reason);
        announcing.openly(life, claim, "paused", reason);
    }

    void resume(Claim claim, ClaimLife life, String reason) {
        life.take(life.life().resume(acting.on(claim)));
        life.takenDownAt = null;
        life.takenDownWhy = null;
        announcing.openly(life, claim, "resumed", reason);
        if (life.isAlarmed()) announcing.openly(life, claim, "alarmed", null);
    }

    /** Told in the ledger as well. */
    void retract(Claim claim, ClaimLife life, String wrong, String reason) {
        var by = acting.on(claim);
        life.take(life.life().retract(by));
        // What was retracted stays what it was; whoever begins again has its words before them.
        if (life.verdict == life.published)
            life.verdict = Verdict.draft(claim, life.published.state(), life.published.draftedBy);
        // Nothing that was signed stands any more, so nothing is settled.
        life.settled = 0;
        life.published.retracted(reason, clock.instant());
        claim.retracted = true;
        takenDown(life, reason);
        announcing.openly(life, claim, "retracted", reason);
        announcing.corrected(
                Correction.of(life, claim, CorrectionKind.RETRACTION, wrong, reason, by.account(), clock.instant()));
    }

    void correct(Claim claim, ClaimLife life, CorrectionKind kind, String wrong, String rightNow) {
        var by = acting.on(claim).account();
        announcing.corrected(Correction.of(life, claim, kind, wrong, rightNow, by, clock.instant()));
    }

    private static void mustBeInReview(ClaimLife life) {
        if (life.stage != Stage.IN_REVIEW) throw new Refusal(Refusal.Why.NOT_NOW);
    }

    private static Work work(Claim claim, ClaimLife life, Closure closure) {
        life.ground = closure.digest();
        return new Work(life.verdict.digestOn(life.ground), Authors.of(claim, life));
    }

    private void goOut(ClaimLife life) {
        life.published = life.verdict;
        life.published.publishedAt = clock.instant();
        life.published.rests(List.of(), clock.instant());
        life.settled = Revision.last(life.dossierId);
        life.takenDownAt = null;
        life.reviewerId = null;
        life.dueOn = null;
        life.handover = null;
    }

    private void takenDown(ClaimLife life, String reason) {
        life.takenDownAt = clock.instant();
        life.takenDownWhy = reason;
    }
}
