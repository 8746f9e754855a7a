package counterclaim.search;

import counterclaim.dossiers.Dossier;
import counterclaim.web.WrittenFirst;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Writes the entries of a dossier anew, in the transaction of what has changed in it. */
public final class Indexing {

    /** Counted up whenever entries are made differently: a start then indexes anew what an older program indexed. */
    static final int EDITION = 2;

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

    /**
     * Writes the entry of one thing anew; none if it is no more to be found.
     *
     * @param first whether it has just been entered, so that it can have none yet
     */
    static void of(Dossier dossier, Kind kind, UUID subject, boolean first) {
        WrittenFirst.then(() -> Panache.getSession().doReturningWork(connection -> {
            try (var writing = new Writing(connection, dossier)) {
                if (!first) writing.clear(kind, subject);
                Drafts.of(dossier, kind, subject, writing::add);
                writing.write();
                return null;
            }
        }));
    }

    /**
     * Says anew what a source or a speaker is called, in every dossier where it has an entry, and in the entries of
     * what the speaker said and argued.
     */
    static void everywhere(Kind kind, UUID subject) {
        var session = Panache.getSession();
        session.flush();
        if (kind == Kind.SPEAKER) lockWordsOf(subject);
        session.doWork(connection -> {
            try (var rewording = new Rewording(connection)) {
                Drafts.everywhere(kind, subject, rewording::take);
                rewording.write();
            }
        });
    }

    // Other dossiers are written meanwhile: what is being changed there has to be read as it will be. By id: two who
    // rename speakers of the same words must lock these in the same order. A source is locked by who writes of it.
    private static void lockWordsOf(UUID speaker) {
        Panache.getEntityManager()
                .createNativeQuery(
                        "select id from search_entry where id in"
                                + " (select entry_id from search_entry_party where party_id = :speaker)"
                                + " order by id for update",
                        UUID.class)
                .setParameter("speaker", speaker)
                .getResultList();
    }

    /** What was said on a claim, and argued under it, is found under its question: it goes there with the claim. */
    static void takeAlong(UUID claim) {
        Panache.getEntityManager()
                .createNativeQuery(
                        "update search_entry set question_id = (select question_id from claim where id = :claim)"
                                + " where id in (select id from statement where claim_id = :claim"
                                + " union all select id from argument where claim_id = :claim)"
                                + " and question_id <> (select question_id from claim where id = :claim)")
                .setParameter("claim", claim)
                .executeUpdate();
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
