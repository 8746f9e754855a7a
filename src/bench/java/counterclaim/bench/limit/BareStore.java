package counterclaim.bench.limit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The least that a store of annotations does on this server and this pool: one statement for each request, no rights,
 * no history, nobody who decides. Its table has the columns, indexes and references of the product. Put into a copy of the packaged
 * program by the benchmark; no part of the product.
 */
@Path("/bench/annotations/")
@Blocking
public class BareStore {

    private static final String TYPE = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String IRI = "http://localhost/bench/annotations/";

    private static final String READ =
            "select name, motivation, text, language, exact, prefix, suffix, start_at, end_at, target_iri, made_at"
                    + " from bench.stored where shown_version is not null and ";
    private static final String ONE = READ + "name = ?";
    private static final String ABOUT = READ + "target_iri = ? order by id limit 100";
    private static final String AFTER = READ + "id > ? order by id limit 100";
    private static final String ANYBODY = "select workspace_id, author_id, dossier_id from bench.stored limit 1";
    private static final String CREATE =
            "insert into bench.stored (id, workspace_id, author_id, dossier_id, name, exact, prefix, suffix, start_at, end_at, kind,"
                    + " motivation, text, language, document, thread_id, state, version, shown_version, members_at_once,"
                    + " made_at, changed_at, target_iri) values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 'NOTE', ?, ?, ?, ?, ?,"
                    + " 'APPROVED', 1, 1, false, ?, ?, ?)";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AgroalDataSource database;
    /** A workspace, an account and a dossier that are there. */
    private volatile UUID[] anybody;

    BareStore(AgroalDataSource database) {
        this.database = database;
    }

    @GET
    @Path("{name}")
    public Response read(@RestPath String name) throws SQLException, IOException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ONE)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) return Response.status(404).build();
                return said(Response.ok(), written(rows).put("@context", CONTEXT));
            }
        }
    }

    /**
     * Those about a target, or a page of all.
     *
     * @param after the last id before it
     */
    @GET
    public Response list(@RestQuery String target, @RestQuery UUID after) throws SQLException, IOException {
        var page = JSON.createObjectNode().put("@context", CONTEXT).put("type", "AnnotationPage");
        var items = page.putArray("items");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(target == null ? AFTER : ABOUT)) {
            statement.setObject(1, target == null ? after : target);
            all(statement, items);
        }
        return said(Response.ok(), page);
    }

    private static void all(PreparedStatement statement, ArrayNode items) throws SQLException {
        try (var rows = statement.executeQuery()) {
            while (rows.next()) items.add(written(rows));
        }
    }

    @POST
    public Response create(byte[] body) throws IOException, SQLException {
        var note = (ObjectNode) JSON.readTree(body);
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(CREATE)) {
            if (anybody == null) anybody = anybody(connection);
            fill(statement, id, note);
            statement.executeUpdate();
        }
        return said(Response.created(URI.create(IRI + id)), note.put("id", IRI + id));
    }

    private static UUID[] anybody(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(ANYBODY)) {
            rows.next();
            return new UUID[] {
                rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getObject(3, UUID.class)
            };
        }
    }

    private void fill(PreparedStatement statement, UUID id, JsonNode note) throws SQLException {
        var now = OffsetDateTime.now();
        var selector = note.at("/target/selector");
        var exact = selector.path("exact").asText();
        var values = new Object[] {
            id,
            anybody[0],
            anybody[1],
            anybody[2],
            id.toString(),
            exact,
            selector.path("prefix").asText(),
            selector.path("suffix").asText(),
            exact.length(),
            note.path("motivation").asText(),
            note.at("/body/value").asText(),
            note.at("/body/language").asText(),
            note.toString(),
            id,
            now,
            now,
            note.at("/target/source").asText()
        };
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }

    private static ObjectNode written(ResultSet row) throws SQLException {
        var note = JSON.createObjectNode()
                .put("id", IRI + row.getString("name"))
                .put("type", "Annotation")
                .put("motivation", row.getString("motivation"))
                .put("created", row.getObject("made_at", OffsetDateTime.class).toString());
        note.putObject("body")
                .put("type", "TextualBody")
                .put("value", row.getString("text"))
                .put("language", row.getString("language"));
        var target = note.putObject("target").put("source", row.getString("target_iri"));
        var selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", row.getString("exact"))
                .put("prefix", row.getString("prefix"))
                .put("suffix", row.getString("suffix"));
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", row.getInt("start_at"))
                .put("end", row.getInt("end_at"));
        return note;
    }

    // A buffer: the filter that gives pages their ETag leaves it alone.
    private static Response said(Response.ResponseBuilder answer, ObjectNode it) throws IOException {
        return answer.type(TYPE)
                .entity(Buffer.buffer(JSON.writeValueAsBytes(it)))
                .build();
    }
}
