package counterclaim.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a verdict is; as history keeps it.
 *
 * @param claim its key
 * @param revision of the claim that it was signed on; null for a draft
 * @param stage how far it is, and {@code publication} what the public sees of it; null where that is not told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerdictState(
        String claim,
        int number,
        String word,
        String reason,
        String rationale,
        Integer revision,
        String digest,
        String stage,
        String publication) {

    VerdictState at(String stage, String publication) {
        return new VerdictState(claim, number, word, reason, rationale, revision, digest, stage, publication);
    }
}
