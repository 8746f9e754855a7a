package counterclaim.arguments;

import counterclaim.claims.Claim;
import counterclaim.claims.Statement;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Dossier;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * Claims that are connected through premises, with all that is argued under them: the part of a dossier in which a
 * change of one can change another.
 *
 * @param disputed the claims that some accepted statement disputes, and perhaps others
 * @param kept how the claims stood until now, and perhaps others
 */
public record Connected(
        List<Claim> claims,
        List<Argument> arguments,
        List<Citation> citations,
        List<Premise> premises,
        Set<UUID> disputed,
        Map<UUID, ClaimStanding> kept) {

    private static final String COUNTS = " and argument.acceptance = ?2 and argument.claim.acceptance = ?2";

    /** After so many steps away from a claim its dossier is taken for a web, and all its threads are looked up at once. */
    private static final int STEPS = 2;

    /** What one claim of a dossier is connected with: three queries at most for what, and six for what was reached. */
    static Connected around(Dossier dossier, UUID claim) {
        var ids = new HashSet<UUID>();
        Collection<UUID> rim = Set.of(claim);
        for (int step = 0; !rim.isEmpty() && step < STEPS; step++) {
            ids.addAll(rim);
            rim = beside(rim).stream().filter(id -> !ids.contains(id)).toList();
        }
        if (!rim.isEmpty()) ids.addAll(reached(rim, threads(dossier)));
        return new Connected(
                Claim.list("id in ?1 and acceptance = ?2 order by number", ids, Acceptance.ACCEPTED),
                Argument.list(
                        "claim.id in ?1 and acceptance = ?2 and claim.acceptance = ?2 order by number",
                        ids,
                        Acceptance.ACCEPTED),
                Citation.list("claimId in ?1" + COUNTS + " order by argument.id, position", ids, Acceptance.ACCEPTED),
                Premise.list(
                        "argument.claim.id in ?1" + COUNTS + " order by argument.id, position",
                        ids,
                        Acceptance.ACCEPTED),
                Statement.disputed(ids),
                ClaimStanding.of(ids));
    }

    private static Set<UUID> reached(Collection<UUID> rim, Map<UUID, List<UUID>> threads) {
        var reached = new HashSet<>(rim);
        var next = new ArrayDeque<>(rim);
        while (!next.isEmpty())
            for (var neighbour : threads.getOrDefault(next.poll(), List.of()))
                if (reached.add(neighbour)) next.add(neighbour);
        return reached;
    }

    /** From each claim of a dossier to those that it is a premise of, or rests on. */
    private static Map<UUID, List<UUID>> threads(Dossier dossier) {
        var threads = new HashMap<UUID, List<UUID>>();
        for (var pair : Panache.getEntityManager()
                .createQuery(
                        "select distinct p.claim.id, p.argument.claim.id from Premise p where p.dossierId = ?1",
                        Object[].class)
                .setParameter(1, dossier.id)
                .getResultList()) {
            threads.computeIfAbsent((UUID) pair[0], one -> new ArrayList<>()).add((UUID) pair[1]);
            threads.computeIfAbsent((UUID) pair[1], one -> new ArrayList<>()).add((UUID) pair[0]);
        }
        return threads;
    }

    private static List<UUID> beside(Collection<UUID> rim) {
        return Panache.getEntityManager()
                .createQuery(
                        "select p.claim.id from Premise p where p.argument.claim.id in ?1"
                                + " union select p.argument.claim.id from Premise p where p.claim.id in ?1",
                        UUID.class)
                .setParameter(1, rim)
                .getResultList();
    }

    /** A whole dossier, part by part. */
    static List<Connected> in(Dossier dossier) {
        var claims = Claim.of(dossier);
        var premises = Premise.of(dossier);
        var roots = new HashMap<UUID, UUID>();
        for (var premise : premises) {
            var one = root(roots, premise.argument.claim.id);
            var other = root(roots, premise.claim.id);
            if (!one.equals(other)) roots.put(one, other);
        }
        var disputed = Statement.disputedIn(dossier);
        var kept = ClaimStanding.of(dossier);
        var arguments = Argument.of(dossier).stream().collect(groupingBy(row -> root(roots, row.claim.id)));
        var citations = Citation.of(dossier).stream().collect(groupingBy(row -> root(roots, row.claimId)));
        var rests = premises.stream().collect(groupingBy(row -> root(roots, row.argument.claim.id)));
        return claims.stream()
                .collect(groupingBy(claim -> root(roots, claim.id), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(part -> new Connected(
                        part.getValue(),
                        arguments.getOrDefault(part.getKey(), List.of()),
                        citations.getOrDefault(part.getKey(), List.of()),
                        rests.getOrDefault(part.getKey(), List.of()),
                        disputed,
                        kept))
                .toList();
    }

    private static UUID root(Map<UUID, UUID> roots, UUID claim) {
        var root = claim;
        while (roots.containsKey(root)) root = roots.get(root);
        // The next one has it shorter.
        if (!root.equals(claim)) roots.put(claim, root);
        return root;
    }
}
