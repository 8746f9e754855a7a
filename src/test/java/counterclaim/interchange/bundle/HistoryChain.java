package counterclaim.interchange.bundle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.erdtman.jcs.JsonCanonicalizer;

import static org.assertj.core.api.Assertions.assertThat;

/** The history of a dossier as somebody else would check it: from the columns, with no code of the house. */
final class HistoryChain {

    private static final String ROWS = """
            select h.*, b.salt, b.text from history h
            join history_body b on b.chain_id = h.chain_id and b.seq = h.seq
            where h.chain_id = ? order by h.seq
            """;

    private record Row(
            String facts, long seq, byte[] previous, byte[] hash, byte[] bodyHash, byte[] salt, String text) {}

    private final List<String> subjects = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private long lastSeq;
    private byte[] lastHash;

    static HistoryChain of(UUID dossier, DataSource database) throws SQLException {
        var chain = new HistoryChain();
        try (var connection = database.getConnection();
                var history = connection.prepareStatement(ROWS);
                var head = connection.prepareStatement("select last_seq, last_hash from history_chain where id = ?")) {
            history.setObject(1, dossier);
            try (var found = history.executeQuery()) {
                while (found.next()) chain.add(found);
            }
            head.setObject(1, dossier);
            try (var found = head.executeQuery()) {
                found.next();
                chain.lastSeq = found.getLong(1);
                chain.lastHash = found.getBytes(2);
            }
        }
        return chain;
    }

    private void add(ResultSet row) throws SQLException {
        subjects.add(row.getString("subject") + " " + row.getString("number"));
        rows.add(new Row(
                facts(row),
                row.getLong("seq"),
                row.getBytes("previous_hash"),
                row.getBytes("hash"),
                row.getBytes("body_hash"),
                row.getBytes("salt"),
                row.getString("text")));
    }

    private static String facts(ResultSet row) throws SQLException {
        var facts = JsonNodeFactory.instance.objectNode();
        facts.put("chain", row.getString("chain_id"));
        facts.put("seq", row.getLong("seq"));
        facts.put("workspace", row.getString("workspace_id"));
        facts.put("dossier", row.getString("dossier_id"));
        facts.put("subject", row.getString("subject"));
        facts.put("subjectId", row.getString("subject_id"));
        facts.put("number", row.getObject("number", Integer.class));
        facts.put("actor", row.getString("actor_id"));
        facts.put("kind", row.getString("kind"));
        facts.put(
                "at",
                row.getObject("happened_at", OffsetDateTime.class).toInstant().toString());
        facts.put("body", HexFormat.of().formatHex(row.getBytes("body_hash")));
        facts.put("previous", HexFormat.of().formatHex(row.getBytes("previous_hash")));
        return facts.toString();
    }

    /** What each row is about, with the number people see. */
    List<String> subjects() {
        return subjects;
    }

    /** The states after, as JSON text. */
    List<String> bodies() {
        return rows.stream().map(Row::text).toList();
    }

    /** Numbered without gaps, each row vouching for the one before it and for its own body. */
    void verify() {
        var before = new byte[32];
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            assertThat(row.seq).isEqualTo(i + 1);
            assertThat(row.previous).isEqualTo(before);
            assertThat(row.hash).isEqualTo(sha256(canonical(row.facts)));
            assertThat(row.bodyHash).isEqualTo(sha256(row.salt, canonical(row.text)));
            before = row.hash;
        }
        assertThat(lastSeq).isEqualTo(rows.size());
        assertThat(lastHash).isEqualTo(before);
    }

    private static byte[] canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException notJson) {
            throw new AssertionError(json, notJson);
        }
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
