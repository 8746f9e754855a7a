package counterclaim.arguments;

import counterclaim.claims.Acceptance;
import counterclaim.claims.Claim;
import counterclaim.claims.Statement;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The claims that are connected through premises, with all that is argued under them: the part of a dossier in which a
 * change of one can change another. One query for each step away from where it began, and six for what was reached.
 */
final class Component {

    private final Set<UUID> ids;

    private Component(Set<UUID> ids) {
        this.ids = ids;
    }

    static Component around(UUID claim) {
        var reached = new HashSet<UUID>();
        Collection<UUID> rim = Set.of(claim);
        while (!rim.isEmpty()) {
            reached.addAll(rim);
            rim = beside(rim).stream().filter(id -> !reached.contains(id)).toList();
        }
        return new Component(reached);
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

    List<Claim> claims() {
        return Claim.list("id in ?1 and acceptance = ?2 order by number", ids, Acceptance.ACCEPTED);
    }

    List<Argument> arguments() {
        return Argument.list(
                "claim.id in ?1 and acceptance = ?2 and claim.acceptance = ?2 order by number",
                ids,
                Acceptance.ACCEPTED);
    }

    List<Citation> citations() {
        return Citation.list(
                "claimId in ?1 and argument.acceptance = ?2 and argument.claim.acceptance = ?2"
                        + " order by argument.id, position",
                ids,
                Acceptance.ACCEPTED);
    }

    List<Premise> premises() {
        return Premise.list(
                "argument.claim.id in ?1 and argument.acceptance = ?2 and argument.claim.acceptance = ?2"
                        + " order by argument.id, position",
                ids,
                Acceptance.ACCEPTED);
    }

    Set<UUID> disputed() {
        return Statement.disputed(ids);
    }

    Map<UUID, ClaimStanding> standings() {
        return ClaimStanding.of(ids);
    }
}
