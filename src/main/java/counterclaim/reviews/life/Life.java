package counterclaim.reviews.life;

import java.util.UUID;

import static counterclaim.reviews.life.Publication.PAUSED;
import static counterclaim.reviews.life.Publication.PUBLISHED;
import static counterclaim.reviews.life.Publication.RETRACTED;
import static counterclaim.reviews.life.Stage.CHANGES_REQUESTED;
import static counterclaim.reviews.life.Stage.DRAFT;
import static counterclaim.reviews.life.Stage.IN_REVIEW;
import static counterclaim.reviews.life.Stage.SIGNED;

/**
 * The way of a claim from draft to judgement (design §6): a submitter and a reviewer who is no author sign, somebody
 * publishes; one person pauses at once, a second one lifts the pause or retracts. Each verb guards itself and gives the
 * life that follows, or throws a {@link Refusal}.
 *
 * @param submitter of what is under review; null for a draft
 * @param signature what was signed last and holds; null unless signed
 * @param published what the public sees, or saw before it was paused or retracted; null if it never saw anything
 * @param pausedBy null unless paused
 */
public record Life(
        Stage stage, UUID submitter, Signature signature, Publication publication, Signature published, UUID pausedBy) {

    /** Of a claim that nobody has judged. */
    public static final Life NEW = new Life(DRAFT, null, null, Publication.NONE, null, null);

    /** Whether the verdict may be written: not once it is signed. */
    public boolean mayBeDrafted() {
        return stage != SIGNED;
    }

    /** Whether what was signed last is what the public sees, or would but for a pause. */
    public boolean stands() {
        var out = publication == PUBLISHED || publication == PAUSED;
        return out && stage == SIGNED && signature.equals(published);
    }

    public Life draft(Actor by) {
        by.must(Right.WRITE);
        must(mayBeDrafted());
        return this;
    }

    public Life submit(Actor by) {
        by.must(Right.WRITE);
        must(stage == DRAFT || stage == CHANGES_REQUESTED);
        return new Life(IN_REVIEW, by.account(), null, publication, published, pausedBy);
    }

    /** Back to a draft, before anybody has signed. */
    public Life takeBack(Actor by) {
        by.must(Right.WRITE);
        must(stage == IN_REVIEW);
        return new Life(DRAFT, null, null, publication, published, pausedBy);
    }

    public Life requestChanges(Actor by, Work work) {
        by.must(Right.REVIEW);
        must(stage == IN_REVIEW);
        work.mayBeJudgedBy(by, submitter);
        return new Life(CHANGES_REQUESTED, submitter, null, publication, published, pausedBy);
    }

    /** @param shown digest of what the reviewer saw */
    public Life sign(Actor by, String shown, Work work) {
        by.must(Right.REVIEW);
        must(stage == IN_REVIEW);
        work.mayBeJudgedBy(by, submitter);
        work.mustBe(shown);
        var signed = new Signature(submitter, by.account(), work.digest());
        return new Life(SIGNED, submitter, signed, publication, published, pausedBy);
    }

    /** By who signed, as long as it is not published. */
    public Life revoke(Actor by) {
        must(stage == SIGNED && !stands());
        if (!by.is(signature.signer())) throw new Refusal(Refusal.Why.NO_RIGHT);
        return new Life(IN_REVIEW, submitter, null, publication, published, pausedBy);
    }

    /** Something of what is judged has changed: a signature that was not published yet is void. */
    public Life changed(String digest) {
        if (stage != SIGNED || stands() || signature.digest().equals(digest)) return this;
        return new Life(IN_REVIEW, submitter, null, publication, published, pausedBy);
    }

    public Life publish(Actor by, Work work) {
        by.must(Right.PUBLISH);
        must(stage == SIGNED && !stands());
        work.mustBe(signature.digest());
        if (publication == PAUSED) mustBeSecond(by);
        return new Life(SIGNED, submitter, signature, PUBLISHED, signature, null);
    }

    /**
     * Signs again what is published: the verdict holds, whatever has changed.
     *
     * @param shown digest of what the reviewer saw
     */
    public Life confirm(Actor by, String shown, Work work) {
        by.must(Right.REVIEW);
        must(publication == PUBLISHED && stands());
        work.mayBeJudgedBy(by, published.submitter());
        work.mustBe(shown);
        var again = new Signature(published.submitter(), by.account(), work.digest());
        return new Life(SIGNED, published.submitter(), again, PUBLISHED, again, null);
    }

    /** Begins another verdict; what is published stays until that is signed and published. */
    public Life reopen(Actor by) {
        by.must(Right.WRITE);
        must(stands());
        return new Life(DRAFT, null, null, publication, published, pausedBy);
    }

    public Life pause(Actor by) {
        by.must(Right.PAUSE);
        must(publication == PUBLISHED);
        return new Life(stage, submitter, signature, PAUSED, published, by.account());
    }

    public Life resume(Actor by) {
        by.must(Right.PAUSE);
        must(publication == PAUSED);
        mustBeSecond(by);
        return new Life(stage, submitter, signature, PUBLISHED, published, null);
    }

    /** What was signed is signed no longer; it may begin again as a draft. */
    public Life retract(Actor by) {
        by.must(Right.PUBLISH);
        must(publication == PAUSED);
        mustBeSecond(by);
        var working = stands() ? DRAFT : stage;
        return new Life(
                working,
                working == DRAFT ? null : submitter,
                working == SIGNED ? signature : null,
                RETRACTED,
                published,
                null);
    }

    private void mustBeSecond(Actor by) {
        if (by.is(pausedBy)) throw new Refusal(Refusal.Why.SAME_PERSON);
    }

    private static void must(boolean now) {
        if (!now) throw new Refusal(Refusal.Why.NOT_NOW);
    }
}
