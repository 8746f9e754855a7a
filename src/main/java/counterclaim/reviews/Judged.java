package counterclaim.reviews;

import counterclaim.accounts.Viewer;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Dossier;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

/** Finds the claim that a page or an act is about, for who may read it and has the right. */
@ApplicationScoped
class Judged {

    private final Viewer viewer;
    private final Rights rights;
    private final Acting acting;

    Judged(Viewer viewer, Rights rights, Acting acting) {
        this.viewer = viewer;
        this.rights = rights;
        this.acting = acting;
    }

    /** @param permission null: it is for everybody who reads the dossier */
    Claim toRead(String slug, int number, Permission permission) {
        var claim = Claim.visibleTo(viewer, slug, number);
        if (!claim.counts() && !rights.worksIn(claim.dossier.workspace)) throw new NotFoundException();
        if (permission != null && !isForGuests(permission, claim)) rights.demand(permission, claim.dossier.workspace);
        // What was taken back, or only proposed, is judged by nobody.
        if (!claim.counts()) throw new NotFoundException();
        return claim;
    }

    /** Its dossier is locked for this act. */
    Claim toAct(String slug, int number, Permission permission) {
        Dossier.toWrite(viewer, slug);
        return toRead(slug, number, permission);
    }

    private boolean isForGuests(Permission permission, Claim claim) {
        var asGuest = permission == Permission.REVIEW || permission == Permission.READ_PRIVATE;
        return asGuest && !rights.may(permission, claim.dossier.workspace) && acting.asGuest(claim);
    }
}
