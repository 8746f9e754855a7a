package counterclaim.reviews;

import counterclaim.accounts.Viewer;
import counterclaim.claims.Claim;
import counterclaim.reviews.life.Actor;
import counterclaim.reviews.life.Right;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;

/** Who acts on a verdict: the viewer, with what the table of permissions gives them at this moment. */
@ApplicationScoped
class Acting {

    private static final Map<Right, Permission> GIVEN_BY = Map.of(
            Right.WRITE, Permission.WRITE,
            Right.REVIEW, Permission.REVIEW,
            Right.PUBLISH, Permission.PUBLISH,
            Right.PAUSE, Permission.PAUSE);

    private final Viewer viewer;
    private final Rights rights;

    Acting(Viewer viewer, Rights rights) {
        this.viewer = viewer;
        this.rights = rights;
    }

    /** Whoever was asked from outside to review the claim may do that, and nothing else. */
    Actor on(Claim claim) {
        var workspace = claim.dossier.workspace;
        var held = EnumSet.noneOf(Right.class);
        GIVEN_BY.forEach((right, permission) -> {
            if (rights.may(permission, workspace)) held.add(right);
        });
        if (!held.contains(Right.REVIEW) && asGuest(claim)) held.add(Right.REVIEW);
        return new Actor(viewer.account(), held);
    }

    boolean asGuest(Claim claim) {
        return rights.worksIn(claim.dossier.workspace) && ReviewGuest.is(viewer.account(), claim);
    }
}
