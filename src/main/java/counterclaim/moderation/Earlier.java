package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was decided on an author's other notes in the same workspace: each kind with how often, and the last ones.
 *
 * @param counts of the last {@link #MOST}
 */
public record Earlier(Map<Decided, Integer> counts, List<Decision> last) {

    static final int MOST = 100;
    private static final int SHOWN = 3;

    static Earlier of(Annotation note) {
        List<Decision> all = Decision.find(
                        "from Decision e join fetch e.annotation a where e.workspaceId = ?1 and a.authorId = ?2"
                                + " and a.id <> ?3 and e.undoneAt is null and e.decision <> ESCALATED"
                                + " order by e.decidedAt desc, e.id desc",
                        note.workspaceId,
                        note.authorId,
                        note.id)
                .range(0, MOST - 1)
                .list();
        var counts = new EnumMap<Decided, Integer>(Decided.class);
        all.forEach(decision -> counts.merge(decision.decision, 1, Integer::sum));
        return new Earlier(counts, all.subList(0, Math.min(SHOWN, all.size())));
    }

    List<UUID> people() {
        return last.stream().map(decision -> decision.decidedBy).toList();
    }
}
