package counterclaim.reviews.life;

import java.util.UUID;

/**
 * Two people stand behind exactly this.
 *
 * @param submitter who brought it before a reviewer
 * @param signer somebody else, and no author of it
 * @param digest of all that was judged: the wording, what it rests on and the verdict
 */
public record Signature(UUID submitter, UUID signer, String digest) {}
