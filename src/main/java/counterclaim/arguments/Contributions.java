package counterclaim.arguments;

import counterclaim.claims.Claim;
import counterclaim.claims.Speaker;
import counterclaim.claims.Statement;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Contribution;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Question;
import counterclaim.sources.EventInDossier;
import counterclaim.sources.SourceUse;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What was contributed to a dossier, all kinds alike: found, and taken together with what hangs on it. */
public final class Contributions {

    /** The nouns of their addresses. */
    public static final String THINGS = "claims|statements|arguments|questions|sources|events|speakers";

    private Contributions() {}

    /**
     * One of a dossier that the viewer was let into, whatever became of it.
     *
     * @param thing its number; of a speaker, its slug
     */
    public static Contribution in(Dossier dossier, String things, String thing) {
        if (things.equals("speakers")) return Speaker.of(dossier, thing);
        if (!thing.matches("[0-9]{1,7}")) throw new NotFoundException();
        var number = Integer.parseInt(thing);
        Contribution found = switch (things) {
            case "claims" ->
                Claim.<Claim>find(
                                "from Claim c join fetch c.question where c.dossier = ?1 and c.number = ?2",
                                dossier,
                                number)
                        .firstResult();
            case "statements" ->
                Statement.<Statement>find(
                                "from Statement s join fetch s.claim where s.dossier = ?1 and s.number = ?2",
                                dossier,
                                number)
                        .firstResult();
            case "questions" -> Question.in(dossier, "Q" + number);
            case "sources" -> SourceUse.in(dossier, "S" + number);
            case "events" -> EventInDossier.of(dossier, number);
            default ->
                Argument.<Argument>find(
                                "from Argument a join fetch a.claim where a.dossier = ?1 and a.number = ?2",
                                dossier,
                                number)
                        .firstResult();
        };
        if (found == null) throw new NotFoundException();
        return found;
    }

    /** The same, if the viewer may know of it: what never counted does not exist for who does not work there. */
    public static Contribution known(Rights rights, Dossier dossier, String things, String thing) {
        var found = in(dossier, things, thing);
        var open = found.counts() || found.acceptance() == Acceptance.WITHDRAWN;
        if (!open && !rights.worksIn(dossier.workspace)) throw new NotFoundException();
        return found;
    }

    /** Sources and speakers may be written in other dossiers too: nobody else does until this act is done. */
    public static void lock(Contribution thing) {
        var manager = Panache.getEntityManager();
        if (thing instanceof SourceUse use) manager.refresh(use.source, LockModeType.PESSIMISTIC_WRITE);
        if (thing instanceof Speaker speaker) manager.refresh(speaker.party(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Accepted things that make no sense without this one, and this one first. */
    static List<Contribution> hangingOn(Contribution root) {
        var all = new ArrayList<Contribution>();
        all.add(root);
        if (root instanceof Claim claim) {
            all.addAll(Statement.<Statement>list("claim = ?1 and acceptance = ?2", claim, Acceptance.ACCEPTED));
            all.addAll(Argument.under(claim));
        } else if (root instanceof Argument argument) all.addAll(aimedAt(argument));
        return all;
    }

    private static List<Argument> aimedAt(Argument root) {
        var reached = new ArrayList<Argument>();
        reached.add(root);
        // From target to argument the depth grows: one pass over what is argued under the claim sees all.
        for (var other : Argument.under(root.claim)) {
            if (reached.stream().anyMatch(target -> target.isTargetOf(other))) reached.add(other);
        }
        return reached.subList(1, reached.size());
    }

    /** Everything that was withdrawn with something, and that first. */
    static List<Contribution> withdrawnWith(Contribution root) {
        var all = new ArrayList<Contribution>();
        if (!(root instanceof Claim || root instanceof Statement || root instanceof Argument)) return List.of(root);
        all.addAll(Claim.<Claim>list("withdrawnWith", root.id()));
        all.addAll(Statement.<Statement>list("withdrawnWith", root.id()));
        all.addAll(Argument.<Argument>list("withdrawnWith = ?1 order by depth, number", root.id()));
        return all;
    }

    /** What waits for somebody to accept or decline it on a claim. */
    static List<Contribution> proposedOn(Claim claim) {
        // Nothing, as a rule: asked for once, and not kind by kind.
        var waiting = Panache.getEntityManager()
                .createQuery(
                        "select s.id from Statement s where s.claim = ?1 and s.acceptance = ?2"
                                + " union all select a.id from Argument a where a.claim = ?1 and a.acceptance = ?2",
                        UUID.class)
                .setParameter(1, claim)
                .setParameter(2, Acceptance.PROPOSED)
                .getResultList();
        if (waiting.isEmpty()) return List.of();
        var all = new ArrayList<Contribution>();
        all.addAll(Statement.<Statement>list(
                "from Statement s join fetch s.party where s.claim = ?1 and s.acceptance = ?2 order by s.number",
                claim,
                Acceptance.PROPOSED));
        all.addAll(
                Argument.<Argument>list("claim = ?1 and acceptance = ?2 order by number", claim, Acceptance.PROPOSED));
        return all;
    }

    /** What waits for somebody to accept or decline it in some workspaces, the oldest first. */
    public static List<Contribution> proposedIn(Collection<Workspace> workspaces, int most) {
        if (workspaces.isEmpty()) return List.of();
        var ids = workspaces.stream().map(workspace -> workspace.id).toList();
        return found("it.workspaceId in ?1 and it.acceptance = PROPOSED", ids, most);
    }

    /** The same in one dossier. */
    static List<Contribution> proposedIn(Dossier dossier, int most) {
        return found("it.dossier in ?1 and it.acceptance = PROPOSED", List.of(dossier), most);
    }

    /** Some that somebody proposed once, whatever became of them, by their ids; the oldest first. */
    static List<Contribution> proposed(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : found("it.id in ?1", ids, ids.size());
    }

    // Nothing, as a rule: asked for once, and then kind by kind where there is something.
    private static List<Contribution> found(String which, Collection<?> among, int most) {
        var there = " and it.dossier.deletedAt is null";
        var sources = which.replace("it.id", "it.source.id");
        var kinds = Panache.getEntityManager()
                .createQuery(
                        "select 'claim' from Claim it where " + which + there
                                + " union select 'statement' from Statement it where " + which + there
                                + " union select 'argument' from Argument it where " + which + there
                                + " union select 'source' from SourceUse it where " + sources + there,
                        String.class)
                .setParameter(1, among)
                .getResultList();
        var all = new ArrayList<Contribution>();
        for (var kind : kinds) {
            PanacheQuery<? extends Contribution> query = switch (kind.strip()) {
                case "claim" -> Claim.find("from Claim it join fetch it.dossier where " + which + there, among);
                case "statement" ->
                    Statement.find("from Statement it join fetch it.dossier where " + which + there, among);
                case "argument" ->
                    Argument.find("from Argument it join fetch it.dossier where " + which + there, among);
                default ->
                    SourceUse.find(
                            "from SourceUse it join fetch it.source join fetch it.dossier where " + sources + there,
                            among);
            };
            all.addAll(query.page(0, most).list());
        }
        // Ids of version 7 grow with time.
        return all.stream()
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .limit(most)
                .toList();
    }
}
