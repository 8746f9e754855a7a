package counterclaim.annotations.w3c;

import counterclaim.accounts.Viewer;
import counterclaim.annotations.Seen;
import counterclaim.dossiers.Readable;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many notes are open in the dossiers that somebody may read. Every act on a note is a row in the chain of its
 * dossier, so a dossier is counted again only when its chain has grown.
 */
@ApplicationScoped
class OpenNotes {

    private record Counted(long seq, long open) {}

    private final Map<UUID, Counted> counted = new ConcurrentHashMap<>();

    /** To be asked for while reading: what was done and is not committed would be counted for all. */
    long count(Viewer viewer) {
        var chains = chains(viewer);
        var stale = chains.entrySet().stream()
                .filter(chain -> !isKnown(chain.getKey(), chain.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        var fresh = counts(stale);
        var total = 0L;
        for (var chain : chains.entrySet()) total += open(chain.getKey(), chain.getValue(), fresh);
        return total;
    }

    private Map<UUID, Long> chains(Viewer viewer) {
        var chains = new HashMap<UUID, Long>();
        Panache.getEntityManager()
                .createQuery(
                        "select d.id, c.lastSeq from Dossier d left join Chain c on c.id = d.id where "
                                + Readable.hql("d", "?1"),
                        Object[].class)
                .setParameter(1, viewer.account())
                .getResultList()
                .forEach(row -> chains.put((UUID) row[0], row[1] == null ? 0 : (Long) row[1]));
        return chains;
    }

    private boolean isKnown(UUID dossier, long seq) {
        var known = counted.get(dossier);
        return known != null && known.seq == seq;
    }

    private static Map<UUID, Long> counts(Collection<UUID> dossiers) {
        var counts = new HashMap<UUID, Long>();
        if (dossiers.isEmpty()) return counts;
        Panache.getEntityManager()
                .createQuery(
                        "select a.dossier.id, count(*) from Annotation a where a.dossier.id in ?1 and " + Seen.open("a")
                                + " group by a.dossier.id",
                        Object[].class)
                .setParameter(1, List.copyOf(dossiers))
                .getResultList()
                .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        dossiers.forEach(dossier -> counts.putIfAbsent(dossier, 0L));
        return counts;
    }

    // Whoever reads an older snapshot does not put its count in the place of a newer one.
    private long open(UUID dossier, long seq, Map<UUID, Long> fresh) {
        var open = fresh.get(dossier);
        if (open == null) {
            var known = counted.get(dossier);
            return known == null ? 0 : known.open;
        }
        counted.merge(dossier, new Counted(seq, open), (old, now) -> old.seq > now.seq ? old : now);
        return open;
    }
}
