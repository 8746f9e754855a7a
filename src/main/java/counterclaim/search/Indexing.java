package counterclaim.search;

import counterclaim.dossiers.Dossier;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Writes the entries of a dossier anew, in the transaction of what has changed in it. */
public final class Indexing {

    /** Counted up whenever entries are made differently: a start then indexes anew what an older program indexed. */
    static final int EDITION = 1;

    private Indexing() {}

    public static void of(Dossier dossier) {
        var session = Panache.getSession();
        session.flush();
        session.doWork(connection -> {
            try (var writing = new Writing(connection, dossier)) {
                writing.clear();
                Drafts.of(dossier, writing::add);
                writing.finish(EDITION);
            }
        });
    }

    /** Writes the entry of one thing anew; none if it is no more to be found. */
    static void of(Dossier dossier, Kind kind, UUID subject) {
        var session = Panache.getSession();
        session.flush();
        session.doWork(connection -> {
            try (var writing = new Writing(connection, dossier)) {
                writing.clear(kind, subject);
                Drafts.of(dossier, kind, subject, writing::add);
                writing.write();
            }
        });
    }

    /** Dossiers that were never indexed, or by an older program. */
    static List<UUID> missing() {
        return Panache.getEntityManager()
                .createNativeQuery(
                        "select d.id from dossier d where not exists (select 1 from search_index i"
                                + " where i.dossier_id = d.id and i.edition >= :edition)",
                        UUID.class)
                .setParameter("edition", EDITION)
                .getResultList();
    }

    // Two nodes may start at once: who comes second waits here, and finds the work done.
    static void ifMissing(UUID id) {
        Dossier dossier = Dossier.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (missing().contains(id)) of(dossier);
    }
}
