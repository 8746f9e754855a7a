package counterclaim.moderation;

import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What stands around a note in the queue, whichever it is; looked up at once.
 *
 * @param pending how many wait for the viewer to decide
 * @param passedOn how many others passed on
 * @param reasons as the workspace words them
 * @param keys of the viewer
 */
record Frame(int pending, int passedOn, List<Reason> reasons, Keys keys) {

    // A row for each reason that the workspace words itself, and one where it words none.
    private static final String ROWS = "select r, k,"
            + " (select count(*) from Annotation a join a.dossier d where " + Queue.PENDING + "),"
            + " (select count(*) from Annotation a join a.dossier d" + Queue.LAST + " where " + Queue.PASSED_ON + ")"
            + " from Workspace w left join ModerationReason r on r.workspaceId = w.id"
            + " left join ModerationKeys k on k.accountId = :me where w.id = :workspace";

    static Frame of(Workspace workspace, UUID me) {
        var rows = Panache.getEntityManager()
                .createQuery(ROWS, Object[].class)
                .setParameter("workspace", workspace.id)
                .setParameter("me", me)
                .getResultList();
        var first = rows.get(0);
        return new Frame(
                ((Number) first[2]).intValue(),
                ((Number) first[3]).intValue(),
                Reason.worded(rows.stream()
                        .map(row -> (ModerationReason) row[0])
                        .filter(Objects::nonNull)
                        .toList()),
                Keys.of((ModerationKeys) first[1]));
    }
}
