package counterclaim.arguments;

import counterclaim.claims.Claim;
import java.util.Optional;

/** For rooms to the right: what of theirs rests on a claim, so that it is not taken back before that is. */
public interface HoldingClaims {

    /** What people call it; nothing where nothing does. */
    Optional<String> heldBy(Claim claim);
}
