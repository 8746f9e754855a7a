package counterclaim.history;

import java.util.Arrays;

/** One row of a chain with the body beside it, as an auditor reads them. */
record ChainLink(HistoryRow row, HistoryBody body) {

    static final String ROWS = "select new counterclaim.history.ChainLink(r, b) from HistoryRow r"
            + " left join HistoryBody b on b.place = r.place where r.place.chainId = ?1 order by r.place.seq";

    /** Whether the row says what it said when it was written. */
    boolean isAsWritten() {
        return Arrays.equals(row.hash, Hashes.of(row.facts()));
    }

    /** Whether its text is what the row vouches for, or was erased. */
    boolean isTextAsWritten() {
        return body == null || Arrays.equals(row.bodyHash, Hashes.salted(body.salt, body.text, body.reason));
    }
}
