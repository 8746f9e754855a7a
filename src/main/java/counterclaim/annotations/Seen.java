package counterclaim.annotations;

import counterclaim.dossiers.Readable;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Role;
import java.util.stream.Collectors;

/**
 * Which notes somebody may see, as a condition of every query that looks one up: what was approved, in a dossier one
 * may read; one's own; what those who work there see at once; and all of them for those who decide. Who sees only what
 * was approved sees that version, and no other.
 */
public final class Seen {

    private static final String OPEN = "(%1$s.shownVersion is not null and %1$s.approval <> WITHDRAWN)";

    private static final String RULE = "(%2$s and (" + OPEN + " or %1$s.authorId = %3$s"
            + " or exists (select 1 from HeldRole keeps where keeps.workspaceId = %1$s.workspaceId"
            + " and keeps.accountId = %3$s%5$s and (keeps.role in (%4$s) or %1$s.membersAtOnce = true"
            + " and %1$s.approval = PENDING))))";

    private static final String ELSEWHERE = "(%1$s.dossier is null%4$s and (%1$s.authorId = %2$s"
            + " or exists (select 1 from HeldRole minds where minds.workspaceId = %1$s.workspaceId"
            + " and minds.accountId = %2$s and minds.role in (%3$s))))";

    private Seen() {}

    /**
     * In HQL.
     *
     * @param note how the query names the note, and {@code dossier} its dossier
     * @param account parameter that is bound to the viewer's account
     */
    public static String hql(String note, String dossier, String account) {
        return RULE.formatted(
                note, Readable.hql(dossier, account), account, deciding(), Readable.reached("keeps.workspaceId"));
    }

    /** The same, and those whose target is not ours: one's own, and all of them for those who decide. */
    public static String anywhere(String note, String dossier, String account) {
        return "(" + hql(note, dossier, account) + " or " + elsewhere(note, account) + ")";
    }

    /** What is seen without an account, in dossiers that are open to everyone; without a parameter. */
    public static String byEverybody(String note, String dossier) {
        return "(" + Readable.open(dossier) + " and " + open(note) + ")";
    }

    /** What everybody sees who may read the dossier. */
    public static String open(String note) {
        return OPEN.formatted(note);
    }

    private static String elsewhere(String note, String account) {
        return ELSEWHERE.formatted(note, account, deciding(), Readable.reached(note + ".workspaceId"));
    }

    private static String deciding() {
        return Permission.MODERATE.roles().stream().map(Role::name).collect(Collectors.joining(", "));
    }
}
