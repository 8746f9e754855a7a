package counterclaim.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a verdict is; as history keeps it.
 *
 * @param claim its key
 * @param rating null of a claim that is argued and not rated
 * @param revision of the claim that it was signed on; null for a draft
 * @param stage how far it is, and {@code publication} what the public sees of it; null where that is not told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerdictState(
        String claim,
        int number,
        RatingState rating,
        String reason,
        String rationale,
        Integer revision,
        String digest,
        String stage,
        String publication) {

    VerdictState at(String stage, String publication) {
        return new VerdictState(claim, number, rating, reason, rationale, revision, digest, stage, publication);
    }
}
