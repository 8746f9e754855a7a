package counterclaim.workspaces;

import counterclaim.accounts.SignInFirst;
import counterclaim.accounts.Viewer;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the viewer may do, workspace by workspace; looked up once a request, and only for who is signed in. */
@RequestScoped
public class Rights {

    private final Viewer viewer;
    private Map<UUID, Set<Role>> roles;

    Rights(Viewer viewer) {
        this.viewer = viewer;
    }

    public boolean may(Permission permission, Workspace workspace) {
        return may(permission, workspace.id);
    }

    /**
     * @throws SignInFirst unless somebody is signed in
     * @throws NotAllowed to who is, and has no role that may
     */
    public void demand(Permission permission, Workspace workspace) {
        viewer.mustBeSomebody();
        if (!may(permission, workspace)) throw new NotAllowed(permission);
    }

    /** Whether the viewer has any role there. */
    public boolean worksIn(Workspace workspace) {
        return !in(workspace).isEmpty();
    }

    /** What a page offers; looked up before the page is written. */
    public Acts acts(Workspace workspace) {
        return acts(workspace.id);
    }

    /** @param workspace its id */
    public Acts acts(UUID workspace) {
        return new Acts(
                !viewer.signedIn() || may(Permission.PROPOSE, workspace),
                may(Permission.WRITE, workspace),
                may(Permission.GRADE, workspace),
                may(Permission.CHANGE_VISIBILITY, workspace));
    }

    public Set<Role> in(Workspace workspace) {
        return in(workspace.id);
    }

    private boolean may(Permission permission, UUID workspace) {
        return in(workspace).stream().anyMatch(permission::isOf);
    }

    private Set<Role> in(UUID workspace) {
        if (!viewer.signedIn() || !viewer.reaches(workspace)) return Set.of();
        if (roles == null) roles = HeldRole.of(viewer.account());
        return roles.getOrDefault(workspace, Set.of());
    }
}
