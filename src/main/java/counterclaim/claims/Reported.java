package counterclaim.claims;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Readable;
import counterclaim.sources.SourceUse;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A statement, and the source that reports it with its number in the dossier. */
public record Reported(Statement statement, SourceUse source) {

    /** Who asserted some claims, by the id of the claim, in the order of time. */
    public static Map<UUID, List<Reported>> asserting(Collection<UUID> claims) {
        if (claims.isEmpty()) return Map.of();
        return Panache.getEntityManager()
                .createQuery(
                        "select s, u from Statement s join fetch s.party join SourceUse u on u.dossier = s.dossier"
                                + " and u.source.id = s.sourceId join fetch u.source where s.claim.id in ?1"
                                + " and s.acceptance = ?2 and s.stance = ASSERTS"
                                + " order by s.latest nulls last, s.earliest desc, s.number",
                        Object[].class)
                .setParameter(1, claims)
                .setParameter(2, Acceptance.ACCEPTED)
                .getResultStream()
                .map(Reported::of)
                .collect(Collectors.groupingBy(reported -> reported.statement().claim.id));
    }

    /** What a speaker said in the dossiers that the viewer may read, with its claims and dossiers, in the order of time. */
    static List<Reported> by(Party party, Viewer viewer) {
        return Panache.getEntityManager()
                .createQuery(
                        "select s, u from Statement s join fetch s.party join fetch s.claim join fetch s.dossier d"
                                + " join SourceUse u on u.dossier = d and u.source.id = s.sourceId join fetch u.source"
                                + " where s.party = ?1 and s.acceptance = ?2 and " + Readable.hql("d", "?3")
                                + " order by d.title, d.slug, s.latest nulls last, s.earliest desc, s.number",
                        Object[].class)
                .setParameter(1, party)
                .setParameter(2, Acceptance.ACCEPTED)
                .setParameter(3, viewer.account())
                .getResultStream()
                .map(Reported::of)
                .toList();
    }

    /** Some statements of one dossier, by id, each with its claim. */
    static Map<UUID, Reported> in(Dossier dossier, Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return Panache.getEntityManager()
                .createQuery(
                        "select s, u from Statement s join fetch s.party join fetch s.claim"
                                + " join SourceUse u on u.dossier = s.dossier and u.source.id = s.sourceId"
                                + " join fetch u.source where s.dossier = ?1 and s.id in ?2",
                        Object[].class)
                .setParameter(1, dossier)
                .setParameter(2, ids)
                .getResultStream()
                .map(Reported::of)
                .collect(Collectors.toMap(reported -> reported.statement.id, reported -> reported));
    }

    private static Reported of(Object[] row) {
        return new Reported((Statement) row[0], (SourceUse) row[1]);
    }
}
