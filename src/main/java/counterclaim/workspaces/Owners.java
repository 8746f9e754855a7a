package counterclaim.workspaces;

import java.util.List;
import java.util.UUID;

/** No workspace is ever without an owner. */
final class Owners {

    private Owners() {}

    /** Two owners who let each other go at once: the second waits here, and is the last one then. */
    static void lock(Workspace workspace) {
        workspace.lock();
    }

    static boolean isLast(Workspace workspace, UUID account) {
        return HeldRole.having(Role.OWNER, workspace).equals(List.of(account));
    }
}
