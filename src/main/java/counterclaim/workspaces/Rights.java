package counterclaim.workspaces;

import counterclaim.accounts.SignInFirst;
import counterclaim.accounts.Viewer;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the viewer may do, workspace by workspace; looked up once a request, and only for who is signed in. */
@RequestScoped
public class Rights {

    private final Viewer viewer;
    private final Clock clock;
    private Map<UUID, Position> positions;

    Rights(Viewer viewer, Clock clock) {
        this.viewer = viewer;
        this.clock = clock;
    }

    public boolean may(Permission permission, Workspace workspace) {
        return may(permission, workspace.id);
    }

    /**
     * @throws SignInFirst unless somebody is signed in
     * @throws NotAllowed to who is, and has no role that may
     * @throws NotNow to whoever has one, and is suspended, or where nobody writes just now
     */
    public void demand(Permission permission, Workspace workspace) {
        viewer.mustBeSomebody();
        var position = at(workspace.id);
        if (position.may(permission)) return;
        throw position.isFor(permission) ? new NotNow(permission, workspace.id) : new NotAllowed(permission);
    }

    /** The same for a page that gathers from every workspace: it is enough to have it in one. */
    public void demandAnywhere(Permission permission) {
        viewer.mustBeSomebody();
        at(null);
        if (positions.values().stream().noneMatch(position -> position.may(permission)))
            throw new NotAllowed(permission);
    }

    /** Whether the viewer is kept from writing there. */
    public boolean isSuspended(Workspace workspace) {
        return at(workspace.id).suspended();
    }

    /** Whether nobody writes there; asked for those who work there. */
    public boolean isStill(Workspace workspace) {
        return at(workspace.id).still();
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
        return at(workspace.id).roles();
    }

    /**
     * The id of the viewer's membership; null for who has no role there.
     *
     * @param workspace its id
     */
    public UUID membership(UUID workspace) {
        return at(workspace).membership();
    }

    /** The name that the viewer goes by there; null for who has no role. */
    public String byline(UUID workspace) {
        return at(workspace).byline();
    }

    /** @param workspace its id */
    public boolean may(Permission permission, UUID workspace) {
        return at(workspace).may(permission);
    }

    private Position at(UUID workspace) {
        if (!viewer.signedIn() || !viewer.reaches(workspace)) return Position.NONE;
        if (positions == null) positions = HeldRole.positions(viewer.account(), clock.instant());
        return positions.getOrDefault(workspace, Position.NONE);
    }
}
