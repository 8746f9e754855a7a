package counterclaim.moderation;

import counterclaim.accounts.Viewer;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.Approval;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Readable;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides on many notes in one act, for one reason; what somebody else was quicker with is left alone. */
@ApplicationScoped
public class Together {

    /** So many at once. */
    static final int MOST = 500;

    /**
     * What became of it.
     *
     * @param left notes that were left alone, each with why
     */
    public record Outcome(UUID batch, List<Decision> decided, Map<Annotation, Refused.Why> left) {}

    private final Viewer viewer;
    private final Rights rights;
    private final Deciding deciding;

    Together(Viewer viewer, Rights rights, Deciding deciding) {
        this.viewer = viewer;
        this.rights = rights;
        this.deciding = deciding;
    }

    /**
     * @param seen by note, what the moderator saw of it
     * @throws counterclaim.workspaces.NotAllowed to who decides on no such notes
     */
    Outcome decide(Workspace workspace, Map<UUID, Sight> seen, Ruling ruling) {
        rights.demand(Permission.MODERATE, workspace);
        var outcome = new Outcome(UUID.randomUUID(), new ArrayList<>(), new LinkedHashMap<>());
        if (seen.isEmpty()) return outcome;
        var notes = locked(workspace, seen);
        var decisions = decisions(notes);
        for (var note : notes) {
            var before = decisions.getOrDefault(note.id, List.of());
            var last = before.stream().filter(one -> one.latest).findFirst().orElse(null);
            var why = why(note, seen.get(note.id), before.size(), last);
            if (why != null) outcome.left().put(note, why);
            else outcome.decided().add(deciding.write(note, ruling, last, before.size(), outcome.batch()));
        }
        return outcome;
    }

    // In the order of their ids, as everybody does who locks several; told dossier by dossier, since each has a chain.
    private List<Annotation> locked(Workspace workspace, Map<UUID, Sight> seen) {
        var notes = Panache.getEntityManager()
                .createQuery(
                        "select a from Annotation a where a.id in ?1 and a.workspaceId = ?2 order by a.id",
                        Annotation.class)
                .setParameter(1, seen.keySet())
                .setParameter(2, workspace.id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        var readable = Dossier.<Dossier>list(
                        "from Dossier d join fetch d.workspace w where w = ?1 and " + Readable.hql("d", "?2"),
                        workspace,
                        viewer.account())
                .stream()
                .map(dossier -> dossier.id)
                .collect(Collectors.toSet());
        return notes.stream()
                .filter(note -> note.dossier != null && readable.contains(note.dossier.id))
                .sorted(Comparator.comparing((Annotation note) -> note.dossier.id))
                .toList();
    }

    private static Map<UUID, List<Decision>> decisions(List<Annotation> notes) {
        if (notes.isEmpty()) return Map.of();
        var all = new HashMap<UUID, List<Decision>>();
        Decision.<Decision>list("annotation in ?1 order by number", notes)
                .forEach(decision -> all.computeIfAbsent(decision.annotation.id, none -> new ArrayList<>())
                        .add(decision));
        return all;
    }

    private Refused.Why why(Annotation note, Sight saw, int taken, Decision last) {
        if (note.authorId.equals(viewer.account())) return Refused.Why.OWN_NOTE;
        if (note.approval == Approval.WITHDRAWN) return Refused.Why.WITHDRAWN;
        if (taken != saw.decisions()) return Refused.Why.DECIDED;
        if (note.version != saw.version()) return Refused.Why.CHANGED;
        return last != null && last.passesOn() ? Refused.Why.OWN_ESCALATION : null;
    }
}
