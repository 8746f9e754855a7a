package counterclaim.reviews;

import counterclaim.arguments.HoldingClaims;
import counterclaim.claims.Claim;
import counterclaim.reviews.life.Publication;
import counterclaim.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A claim whose verdict is out is not taken back by one person: first two retract the verdict. */
@ApplicationScoped
class VerdictsHoldClaims implements HoldingClaims {

    @Override
    public Optional<String> heldBy(Claim claim) {
        return ClaimLife.of(claim)
                .filter(life -> life.publication == Publication.PUBLISHED || life.publication == Publication.PAUSED)
                .map(life -> Messages.of(ReviewMessages.class).itsVerdict());
    }
}
