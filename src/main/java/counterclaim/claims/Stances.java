package counterclaim.claims;

import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Dossier;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static java.util.stream.Collectors.groupingBy;

/** How often a speaker took one stance in a dossier. */
public record Stances(UUID party, Stance stance, int count) {

    /** Of some speakers, by speaker, in the order of the stances: one query. */
    static Map<UUID, List<Stances>> of(Dossier dossier, Collection<Party> speakers) {
        if (speakers.isEmpty()) return Map.of();
        return Panache.getEntityManager()
                .createQuery(
                        "select s.party.id, s.stance, count(*) from Statement s where s.dossier = ?1 and s.party in ?2"
                                + " and s.acceptance = ?3 group by s.party.id, s.stance",
                        Object[].class)
                .setParameter(1, dossier)
                .setParameter(2, speakers)
                .setParameter(3, Acceptance.ACCEPTED)
                .getResultStream()
                .map(row -> new Stances((UUID) row[0], (Stance) row[1], ((Number) row[2]).intValue()))
                .sorted((one, other) -> one.stance.compareTo(other.stance))
                .collect(groupingBy(Stances::party));
    }
}
