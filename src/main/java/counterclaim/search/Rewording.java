package counterclaim.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Entries that are there say something else now, in whatever dossier; many at a time. */
final class Rewording implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 500;

    private final PreparedStatement entry;
    private int waiting;

    Rewording(Connection connection) throws SQLException {
        // Not where all stays as it was: a database writes such a row and its places in every index all the same.
        entry = connection.prepareStatement("update search_entry set words = ?, earliest = ?, latest = ? where id = ?"
                + " and (words <> ? or earliest is distinct from ? or latest is distinct from ?)");
    }

    void take(Draft draft) throws SQLException {
        var days = draft.days();
        Writing.set(
                entry,
                draft.words(),
                days.earliest(),
                days.latest(),
                draft.id(),
                draft.words(),
                days.earliest(),
                days.latest());
        if (++waiting % ROWS_AT_ONCE == 0) write();
    }

    void write() throws SQLException {
        entry.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        entry.close();
    }
}
