package counterclaim.moderation;

import counterclaim.accounts.Viewer;
import counterclaim.workspaces.NotAllowed;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** The workspaces in which the viewer decides on notes. */
@RequestScoped
class Moderated {

    private final Viewer viewer;
    private final Rights rights;

    Moderated(Viewer viewer, Rights rights) {
        this.viewer = viewer;
        this.rights = rights;
    }

    /**
     * @throws counterclaim.accounts.SignInFirst unless somebody is signed in
     * @throws NotAllowed to who decides nowhere
     */
    List<Workspace> all() {
        var all = Workspace.of(viewer.mustBeSomebody()).stream()
                .filter(this::decides)
                .toList();
        if (all.isEmpty()) throw new NotAllowed(Permission.MODERATE);
        return all;
    }

    /**
     * @throws counterclaim.accounts.SignInFirst unless somebody is signed in
     * @throws NotAllowed to who works there and does not decide
     */
    Workspace one(String slug) {
        viewer.mustBeSomebody();
        var workspace = Workspace.visibleTo(viewer, slug);
        if (!decides(workspace)) throw new NotAllowed(Permission.MODERATE);
        return workspace;
    }

    private boolean decides(Workspace workspace) {
        return rights.may(Permission.MODERATE, workspace) || rights.may(Permission.HEAR, workspace);
    }
}
