package counterclaim.dossiers;

import counterclaim.accounts.Viewer;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Role;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which dossiers somebody may read, as a condition of a query: so what one may not see is never looked up, and no page
 * has to remember a check. Those open to everyone; and in a workspace where the viewer works those open to members, and
 * private ones to the roles that {@link Permission#READ_PRIVATE} names. A removed dossier is read by nobody.
 */
public final class Readable {

    private static final String RULE = "(%1$s.deletedAt is null and (%1$s.visibility = PUBLIC or exists (select 1 from"
            + " HeldRole held where held.workspaceId = %1$s.workspace.id and held.accountId = %2$s%4$s"
            + " and (%1$s.visibility = MEMBERS or held.role in (%3$s)))))";

    private static final String SQL =
            "(%1$s.deleted_at is null and (%1$s.visibility = 'PUBLIC' or exists (select 1 from"
                    + " held_role held where held.workspace_id = %1$s.workspace_id and held.account_id = %2$s%4$s"
                    + " and (%1$s.visibility = 'MEMBERS' or held.role in (%3$s)))))";

    private static final String OPEN = "(%1$s.deletedAt is null and %1$s.visibility = PUBLIC)";

    private static final String OPEN_SQL = "(%1$s.deleted_at is null and %1$s.visibility = 'PUBLIC')";

    private Readable() {}

    /**
     * In HQL.
     *
     * @param dossier how the query names the dossier
     * @param account parameter that is bound to {@link Viewer#account()}, as {@code ?2}; it stands in the condition
     *     for everybody, so that it can be bound for everybody
     */
    public static String hql(String dossier, String account) {
        return RULE.formatted(dossier, account, roles(role -> role.name()), reached("held.workspaceId"));
    }

    /** In HQL: those that everybody may read, without a parameter. */
    public static String open(String dossier) {
        return OPEN.formatted(dossier);
    }

    /**
     * In HQL: a contribution to a dossier one may read that counts there; one that does not is for who works there.
     *
     * @param contribution how the query names it
     */
    public static String counting(String contribution, String dossier, String account) {
        return "(" + hql(dossier, account) + " and (" + contribution + ".acceptance = ACCEPTED or exists (select 1 from"
                + " HeldRole works where works.workspaceId = " + dossier + ".workspace.id and works.accountId = "
                + account + reached("works.workspaceId") + ")))";
    }

    /** In SQL; without the parameter for who is not signed in. */
    public static String sql(Viewer viewer, String dossier, String account) {
        return (viewer.signedIn() ? SQL : OPEN_SQL)
                .formatted(dossier, account, roles(role -> "'" + role + "'"), reached("held.workspace_id"));
    }

    /**
     * What has to be added, in HQL or SQL, where a role is asked for: a program with a token for one workspace has none
     * in any other.
     *
     * @param workspace how the query names the workspace of the role
     */
    public static String reached(String workspace) {
        var only = Viewer.onlyWorkspace();
        return only == null ? "" : " and " + workspace + " = cast('" + only + "' as uuid)";
    }

    private static String roles(Function<Role, String> written) {
        return Permission.READ_PRIVATE.roles().stream().map(written).collect(Collectors.joining(", "));
    }
}
