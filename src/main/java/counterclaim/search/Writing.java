package counterclaim.search;

import counterclaim.dossiers.Dossier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** The rows of the entries of one dossier, many at a time. */
final class Writing implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final Dossier dossier;
    private final PreparedStatement entry;
    private final PreparedStatement speaker;
    private int waiting;

    Writing(Connection connection, Dossier dossier) throws SQLException {
        this.connection = connection;
        this.dossier = dossier;
        entry = connection.prepareStatement("insert into search_entry (id, workspace_id, dossier_id, kind, number,"
                + " question_id, claim_id, statement_id, argument_id, source_id, party_id, earliest, latest, words)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        speaker = connection.prepareStatement(
                "insert into search_entry_party (entry_id, party_id, dossier_id, workspace_id) values (?, ?, ?, ?)");
    }

    void clear() throws SQLException {
        for (var table : new String[] {"search_entry_party", "search_entry", "search_index"}) {
            try (var delete = connection.prepareStatement("delete from " + table + " where dossier_id = ?")) {
                delete.setObject(1, dossier.id);
                delete.executeUpdate();
            }
        }
    }

    /** Takes the entry of one thing away. */
    void clear(Kind kind, UUID subject) throws SQLException {
        var id = Draft.id(kind, dossier.id, subject);
        for (var row : new String[] {"search_entry_party where entry_id", "search_entry where id"}) {
            try (var delete = connection.prepareStatement("delete from " + row + " = ?")) {
                delete.setObject(1, id);
                delete.executeUpdate();
            }
        }
    }

    void add(Draft draft) throws SQLException {
        var id = draft.id();
        set(
                entry,
                id,
                dossier.workspace.id,
                dossier.id,
                draft.kind().name(),
                draft.number(),
                draft.question(),
                draft.claim(),
                draft.kind() == Kind.STATEMENT ? draft.subject() : null,
                draft.kind() == Kind.ARGUMENT ? draft.subject() : null,
                draft.kind() == Kind.SOURCE ? draft.subject() : null,
                draft.kind() == Kind.SPEAKER ? draft.subject() : null,
                draft.days().earliest(),
                draft.days().latest(),
                draft.words());
        for (var party : draft.speakers()) set(speaker, id, party, dossier.id, dossier.workspace.id);
        if (++waiting % ROWS_AT_ONCE == 0) write();
    }

    void finish(int edition) throws SQLException {
        write();
        try (var done = connection.prepareStatement(
                "insert into search_index (dossier_id, workspace_id, edition) values (?, ?, ?)")) {
            set(done, dossier.id, dossier.workspace.id, edition);
            done.executeBatch();
        }
    }

    void write() throws SQLException {
        entry.executeBatch();
        speaker.executeBatch();
    }

    static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        statement.addBatch();
    }

    @Override
    public void close() throws SQLException {
        entry.close();
        speaker.close();
    }
}
