package counterclaim.reviews.life;

import java.util.Set;
import java.util.UUID;

/**
 * What there is to be judged at this moment.
 *
 * @param digest of the wording, of what it rests on and of the verdict
 * @param authors who wrote the wording, the verdict or a reason that alone would change where the case stands, since a
 *     verdict was last published. Grading, mending a typing error and importing what others wrote make nobody an author.
 */
public record Work(String digest, Set<UUID> authors) {

    void mayBeJudgedBy(Actor by, UUID submitter) {
        if (by.is(submitter) || authors.contains(by.account())) throw new Refusal(Refusal.Why.OWN_WORK);
    }

    void mustBe(String shown) {
        if (!digest.equals(shown)) throw new Refusal(Refusal.Why.CHANGED_MEANWHILE);
    }
}
