package counterclaim.history;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;

/**
 * Reads a chain from its first row to its head and says where it is not as it was written. What is cut off its end
 * together with its head shows only against a head that was kept elsewhere ({@link #missing}).
 */
public final class ChainCheck {

    private static final int ROWS_AT_ONCE = 1000;

    /** What can be wrong with a row. */
    public enum Wrong {
        /** It is not there, or stands where another should. */
        MISSING,
        /** A fact of it is not what its hash vouches for. */
        ALTERED,
        /** It does not follow from the row before it. */
        UNLINKED,
        /** The text beside it is not what it vouches for. */
        TEXT,
        /** The chain ends elsewhere than its head says. */
        HEAD
    }

    /** @param seq the place in the chain, from 1 */
    public record Fault(long seq, Wrong wrong) {}

    /**
     * What was found.
     *
     * @param rows how many there are
     * @param erased how many of them have lost their text, as an erasure leaves them
     * @param head hash of the last row, in hexadecimal digits
     */
    public record Report(UUID chain, long rows, long erased, String head, List<Fault> faults) {

        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    private final List<Fault> faults = new ArrayList<>();
    private byte[] previous = Chain.START;
    private long seq;
    private long rows;
    private long erased;

    /** Every chain of the installation. */
    public static List<UUID> chains() {
        return Panache.getEntityManager()
                .createQuery("select id from Chain order by id", UUID.class)
                .getResultList();
    }

    /** Reads a chain of any length in bounded memory. */
    public static Report of(UUID id) {
        Chain chain = Chain.findById(id);
        var check = new ChainCheck();
        var session = Panache.getEntityManager().unwrap(Session.class);
        try (var links = session.createQuery(ChainLink.ROWS, ChainLink.class)
                .setParameter(1, id)
                .setReadOnly(true)
                .setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_AT_ONCE)
                .getResultStream()) {
            links.forEach(link -> {
                check.next(link);
                if (check.rows % ROWS_AT_ONCE == 0) session.clear();
            });
        }
        return check.end(id, chain.lastSeq, chain.lastHash);
    }

    /** Whether a chain no longer holds a head that it once had: then rows were cut off or written anew. */
    public static boolean missing(UUID chain, long seq, String head) {
        return Panache.getEntityManager()
                .createQuery("select hash from HistoryRow where place = ?1", byte[].class)
                .setParameter(1, new HistoryRow.Place(chain, seq))
                .getResultStream()
                .noneMatch(hash -> Hashes.hex(hash).equals(head));
    }

    void next(ChainLink link) {
        var row = link.row();
        for (seq++; seq < row.place.seq(); seq++) faults.add(new Fault(seq, Wrong.MISSING));
        if (!link.isAsWritten()) faults.add(new Fault(seq, Wrong.ALTERED));
        if (!Arrays.equals(row.previousHash, previous)) faults.add(new Fault(seq, Wrong.UNLINKED));
        if (!link.isTextAsWritten()) faults.add(new Fault(seq, Wrong.TEXT));
        if (link.body() == null) erased++;
        rows++;
        previous = row.hash;
    }

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    Report end(UUID chain, long lastSeq, byte[] lastHash) {
        if (seq != lastSeq || !Arrays.equals(previous, lastHash)) faults.add(new Fault(lastSeq, Wrong.HEAD));
        return new Report(chain, rows, erased, Hashes.hex(previous), List.copyOf(faults));
    }
}
