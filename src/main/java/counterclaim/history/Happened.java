package counterclaim.history;

import counterclaim.web.Slice;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One row of the past, as it can be shown.
 *
 * @param seq its place in its chain, from 1
 * @param number the number people see; null for what has none
 * @param actor null for the program
 * @param state the full state after, as JSON text; null once it was erased
 * @param reason in the words of who did it; null where none were given
 */
public record Happened(
        long seq,
        Instant at,
        String kind,
        String subject,
        UUID subjectId,
        Integer number,
        UUID actor,
        String state,
        String reason) {

    /** How often one thing happened to one kind of subject, from when to when. */
    public record Round(String subject, long count, Instant from, Instant to) {}

    private static final String ROWS =
            "select new counterclaim.history.Happened(r.place.seq, r.at, r.kind, r.subject, r.subjectId, r.number, r.actorId, b.text, b.reason)"
                    + " from HistoryRow r left join HistoryBody b on b.place = r.place";
    /** Numbers of every kind are withdrawn; they are one kind of row. */
    private static final String SUBJECT = "case when r.subject like 'withdrawn %' then 'withdrawn' else r.subject end";

    private static final String ABOUT = " where r.place.chainId = ?1 and (" + SUBJECT + " = ?2 or ?2 = '')";

    /** What was proposed and may never count is told to who works there; when it is accepted, that tells all of it. */
    private static final String COUNTED = " and r.kind not in ('proposed', 'declined', 'taken back')";

    /** What goes on between writers and reviewers before a verdict is published is theirs. */
    private static final String OUTSIDE = " and r.subject <> 'review'";

    /** Notes have pages of their own, where what waits or was refused is seen by nobody but those whom it concerns. */
    private static final String NO_NOTES = " and r.subject <> 'annotation'";

    /** How much of the past somebody is told. */
    public enum Told {
        /** What is open to everybody. */
        OPEN,
        /** And what was proposed. */
        PROPOSED,
        /** And what goes on in reviews. */
        ALL;

        private String hql() {
            return NO_NOTES + (this == ALL ? "" : this == PROPOSED ? OUTSIDE : COUNTED + OUTSIDE);
        }
    }

    /**
     * A chain, the latest first.
     *
     * @param chain id of a dossier, or of a workspace for the rest
     * @param subject only what happened to this kind of thing; empty for all
     */
    public static Slice<Happened> in(UUID chain, String subject, Told told, int page) {
        var manager = Panache.getEntityManager();
        var about = ABOUT + told.hql();
        var total = manager.createQuery("select count(*) from HistoryRow r" + about, Long.class)
                .setParameter(1, chain)
                .setParameter(2, subject)
                .getSingleResult();
        return Slice.of(
                Math.toIntExact(total),
                page,
                (first, most) -> manager.createQuery(ROWS + about + " order by r.place.seq desc", Happened.class)
                        .setParameter(1, chain)
                        .setParameter(2, subject)
                        .setFirstResult(first)
                        .setMaxResults(most)
                        .getResultList());
    }

    /** The latest rows of a chain that are open to everybody and not of one kind. */
    public static List<Happened> latestBut(UUID chain, String kind, int most) {
        return Panache.getEntityManager()
                .createQuery(
                        ROWS + " where r.place.chainId = ?1 and r.kind <> ?2" + Told.OPEN.hql()
                                + " order by r.place.seq desc",
                        Happened.class)
                .setParameter(1, chain)
                .setParameter(2, kind)
                .setMaxResults(most)
                .getResultList();
    }

    /** What happened of one kind, by subject, in the order in which it began. */
    public static List<Round> rounds(UUID chain, String kind) {
        return Panache.getEntityManager()
                .createQuery(
                        "select new counterclaim.history.Happened$Round(" + SUBJECT
                                + ", count(*), min(r.at), max(r.at))"
                                + " from HistoryRow r where r.place.chainId = ?1 and r.kind = ?2" + NO_NOTES
                                + " group by 1 order by min(r.place.seq)",
                        Round.class)
                .setParameter(1, chain)
                .setParameter(2, kind)
                .getResultList();
    }

    /** The kinds of things that a chain tells of. */
    public static List<String> subjects(UUID chain, Told told) {
        return Panache.getEntityManager()
                .createQuery(
                        "select " + SUBJECT + " from HistoryRow r where r.place.chainId = ?1" + told.hql()
                                + " group by 1"
                                + " order by min(r.place.seq)",
                        String.class)
                .setParameter(1, chain)
                .getResultList();
    }
}
