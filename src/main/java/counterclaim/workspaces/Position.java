package counterclaim.workspaces;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody is in a workspace just now.
 *
 * @param membership its id; null for who has none
 * @param byline the name that they go by there; null likewise
 * @param suspended they may read, and nothing else
 * @param still nobody writes there
 */
record Position(UUID membership, String byline, Set<Role> roles, boolean suspended, boolean still) {

    static final Position NONE = new Position(null, null, Set.of(), false, false);

    private static final Set<Permission> READING = EnumSet.of(Permission.READ_MEMBERS, Permission.READ_PRIVATE);

    /** What puts things in order goes on while nobody writes, and so does taking down what should not stand. */
    private static final Set<Permission> ORDER = EnumSet.of(
            Permission.READ_MEMBERS,
            Permission.READ_PRIVATE,
            Permission.PAUSE,
            Permission.MODERATE,
            Permission.HEAR,
            Permission.MANAGE,
            Permission.AUDIT);

    boolean may(Permission permission) {
        return isFor(permission) && !bars(permission);
    }

    /** Whether it would be theirs, were it not for what holds just now. */
    boolean isFor(Permission permission) {
        return roles.stream().anyMatch(permission::isOf);
    }

    private boolean bars(Permission permission) {
        return suspended && !READING.contains(permission) || still && !ORDER.contains(permission);
    }
}
