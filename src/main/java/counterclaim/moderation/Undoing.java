package counterclaim.moderation;

import counterclaim.accounts.Viewer;
import counterclaim.annotations.Annotation;
import counterclaim.dossiers.Dossier;
import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes back what the viewer has just decided: the last five acts, one at a time, before their authors are told. What
 * was decided together is one act.
 */
@ApplicationScoped
class Undoing {

    /**
     * What became of it.
     *
     * @param restored each note is what it was
     * @param left somebody has acted on these since
     */
    record Undone(List<Decision> restored, List<Decision> left) {

        boolean nothing() {
            return restored.isEmpty() && left.isEmpty();
        }
    }

    private static final int MOST = 5;

    /** Each by the id of what was decided together, or of the decision itself, with how many of it are not undone. */
    private static final String ACTS = "select coalesce(d.batchId, d.id), max(d.decidedAt),"
            + " sum(case when d.latest = true then 1 else 0 end) from Decision d where d.workspaceId = ?1"
            + " and d.decidedBy = ?2 and d.tellsAt > ?3 group by coalesce(d.batchId, d.id)"
            + " order by max(d.decidedAt) desc";

    private final Viewer viewer;
    private final Deciding deciding;
    private final Clock clock;

    Undoing(Viewer viewer, Deciding deciding, Clock clock) {
        this.viewer = viewer;
        this.deciding = deciding;
        this.clock = clock;
    }

    /** The last act of which anything still can be; where there is none, what stands in the way. */
    Undone last(Workspace workspace) {
        var now = clock.instant();
        var acts = Panache.getEntityManager()
                .createQuery(ACTS, Object[].class)
                .setParameter(1, workspace.id)
                .setParameter(2, viewer.account())
                .setParameter(3, now)
                .setMaxResults(MOST)
                .getResultList();
        var left = new ArrayList<Decision>();
        for (var act : acts) {
            if (((Number) act[2]).intValue() == 0) continue;
            var undone = undo((UUID) act[0], now);
            if (!undone.restored().isEmpty()) return undone;
            left.addAll(undone.left());
        }
        return new Undone(List.of(), left);
    }

    private Undone undo(UUID act, Instant now) {
        lockNotes(act);
        List<Decision> decisions = Decision.list(
                "from Decision d join fetch d.annotation a where (d.batchId = ?1 or d.id = ?1)"
                        + " and d.decidedBy = ?2 and d.undoneAt is null order by a.dossier.id, a.id",
                act,
                viewer.account());
        var before = before(decisions);
        var undone = new Undone(new ArrayList<>(), new ArrayList<>());
        for (var decision : decisions) {
            if (!decision.isUntouched()) undone.left().add(decision);
            else {
                deciding.undo(decision, before.get(decision.annotation.id), null, now);
                undone.restored().add(decision);
            }
        }
        return undone;
    }

    // In the order of their ids, as everybody does who locks several.
    private static void lockNotes(UUID act) {
        Panache.getEntityManager()
                .createQuery(
                        "select a from Annotation a where a.id in (select d.annotation.id from Decision d"
                                + " where d.batchId = ?1 or d.id = ?1) order by a.id",
                        Annotation.class)
                .setParameter(1, act)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        // Told of each of them: fetched once.
        Dossier.list(
                "from Dossier o join fetch o.workspace where o.id in (select d.dossierId from Decision d"
                        + " where d.batchId = ?1 or d.id = ?1)",
                act);
    }

    /** The decisions that held on their notes before these did, by note. */
    private static Map<UUID, Decision> before(Collection<Decision> decisions) {
        if (decisions.isEmpty()) return Map.of();
        var notes = decisions.stream().map(decision -> decision.annotation).toList();
        var before = new HashMap<UUID, Decision>();
        Decision.<Decision>list("annotation in ?1 and undoneAt is null and latest = false", notes).stream()
                .sorted(Comparator.comparingInt(decision -> decision.number))
                .forEach(decision -> before.put(decision.annotation.id, decision));
        return before;
    }
}
