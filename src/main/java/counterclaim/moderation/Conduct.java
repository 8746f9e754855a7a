package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import counterclaim.annotations.Approval;
import counterclaim.dossiers.Readable;
import counterclaim.workspaces.Membership;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.UUID;

/**
 * What somebody has done in a workspace that those who keep order look at.
 *
 * @param notes the latest that the viewer may read
 * @param counts all of them, by where they are
 * @param sweeps what was taken back of it at once
 */
record Conduct(
        List<Annotation> notes, List<Count> counts, Taken taken, long flags, Accuracy accuracy, List<Sweep> sweeps) {

    /** So many notes are there. */
    public record Count(Approval approval, long count) {}

    /** Decisions on notes of others. */
    public record Taken(long all, long undone, long reversed) {}

    private static final int SHOWN = 20;

    /** A fixed number of queries. */
    static Conduct of(Membership member, UUID viewer) {
        var workspace = member.workspace.id;
        var account = member.accountId;
        return new Conduct(
                notes(workspace, account, viewer),
                counts(workspace, account),
                taken(workspace, account),
                Flag.count("workspaceId = ?1 and accountId = ?2", workspace, account),
                Flag.accuracy(workspace, account),
                Sweep.about(member, SHOWN));
    }

    private static List<Annotation> notes(UUID workspace, UUID account, UUID viewer) {
        return Annotation.<Annotation>find(
                        "from Annotation a join fetch a.dossier d join fetch d.workspace where a.workspaceId = ?1"
                                + " and a.authorId = ?2 and " + Readable.hql("d", "?3")
                                + " order by a.madeAt desc, a.id",
                        workspace,
                        account,
                        viewer)
                .range(0, SHOWN - 1)
                .list();
    }

    private static List<Count> counts(UUID workspace, UUID account) {
        return Panache.getEntityManager()
                .createQuery(
                        "select new counterclaim.moderation.Conduct$Count(a.approval, count(*)) from Annotation a"
                                + " where a.workspaceId = ?1 and a.authorId = ?2 group by a.approval"
                                + " order by a.approval",
                        Count.class)
                .setParameter(1, workspace)
                .setParameter(2, account)
                .getResultList();
    }

    private static Taken taken(UUID workspace, UUID account) {
        var row = Panache.getEntityManager()
                .createQuery(
                        "select count(e), count(e.undoneAt), count(p) from Decision e"
                                + " left join Appeal p on p.decision = e and p.outcome = REVERSED"
                                + " where e.workspaceId = ?1 and e.decidedBy = ?2",
                        Object[].class)
                .setParameter(1, workspace)
                .setParameter(2, account)
                .getSingleResult();
        return new Taken((Long) row[0], (Long) row[1], (Long) row[2]);
    }

    List<UUID> sweepers() {
        return sweeps.stream().map(sweep -> sweep.by).toList();
    }
}
