package counterclaim.reviews;

import counterclaim.claims.Claim;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/**
 * Somebody from outside may review one claim, so that a desk of three is never stuck: whoever used an invitation that
 * was made for it. In the workspace they are a reader.
 */
@Entity
public class ReviewGuest extends PanacheEntityBase {

    @Id
    public UUID invitationId;

    public UUID workspaceId;
    public UUID dossierId;
    public UUID claimId;

    static void of(Claim claim, UUID invitation) {
        var guest = new ReviewGuest();
        guest.invitationId = invitation;
        guest.workspaceId = claim.workspaceId;
        guest.dossierId = claim.dossier.id;
        guest.claimId = claim.id;
        guest.persist();
    }

    /** Whether somebody is a guest at a claim, and still a reader of its workspace. */
    static boolean is(UUID account, Claim claim) {
        return count(
                        "from ReviewGuest g where g.claimId = ?1 and exists (from Invitation i where i.id = g.invitationId"
                                + " and i.usedBy = ?2) and exists (from HeldRole h where h.workspaceId = g.workspaceId"
                                + " and h.accountId = ?2)",
                        claim.id,
                        account)
                > 0;
    }
}
