package counterclaim.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.Panache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;

/**
 * A chain as JSON lines that anybody can check without this program: each row with every fact that its hash vouches
 * for, its hash, and where it was not erased the salt, the state and the reason beside it; then the head.
 */
public final class HistoryExport {

    private static final int ROWS_AT_ONCE = 1000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private HistoryExport() {}

    /** @param lines where each line goes, its end included */
    public static void write(UUID id, Appendable lines) {
        var session = Panache.getEntityManager().unwrap(Session.class);
        Chain chain = Chain.findById(id);
        try (var links = session.createQuery(ChainLink.ROWS, ChainLink.class)
                .setParameter(1, id)
                .setReadOnly(true)
                .setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_AT_ONCE)
                .getResultStream()) {
            links.forEach(link -> {
                append(lines, line(link));
                if (link.row().place.seq() % ROWS_AT_ONCE == 0) session.clear();
            });
        }
        append(lines, head(chain));
    }

    static ObjectNode line(ChainLink link) {
        ObjectNode line = JSON.valueToTree(link.row().facts());
        line.put("hash", Hashes.hex(link.row().hash));
        if (link.body() == null) return line;
        line.put("salt", Hashes.hex(link.body().salt));
        line.set("state", parsed(link.body().text));
        return line.put("reason", link.body().reason);
    }

    static ObjectNode head(Chain chain) {
        return JSON.createObjectNode()
                .put("head", chain.id.toString())
                .put("seq", chain.lastSeq)
                .put("hash", Hashes.hex(chain.lastHash));
    }

    private static JsonNode parsed(String state) {
        try {
            return JSON.readTree(state);
        } catch (JsonProcessingException damaged) {
            // Whoever checks sees that it is not what the row vouches for.
            return JSON.getNodeFactory().textNode(state);
        }
    }

    private static void append(Appendable lines, ObjectNode line) {
        try {
            lines.append(line.toString()).append('\n');
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
