package counterclaim.reviews;

import counterclaim.accounts.Viewer;
import counterclaim.arguments.Contributions;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Acceptance;
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

    Judged(Viewer viewer, Rights rights) {
        this.viewer = viewer;
        this.rights = rights;
    }

    /** @param permission null: it is for everybody who reads the dossier */
    Claim toRead(String slug, int number, Permission permission) {
        return claim(Dossier.visibleTo(viewer, slug), number, permission);
    }

    /** Its dossier is locked for this act. */
    Claim toAct(String slug, int number, Permission permission) {
        return claim(Dossier.toWrite(viewer, slug), number, permission);
    }

    private Claim claim(Dossier dossier, int number, Permission permission) {
        var claim = (Claim) Contributions.known(rights, dossier, "claims", String.valueOf(number));
        if (permission != null) rights.demand(permission, dossier.workspace);
        if (claim.acceptance != Acceptance.ACCEPTED) throw new NotFoundException();
        return claim;
    }
}
