package counterclaim.bench.limit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The least that an answer can cost on this server and this pool: its statements, all their rows, and as many bytes as
 * the answer has. What they write is taken back at the end, so that the next time meets the same rows. Put into a copy
 * of the packaged program by the benchmark; no part of the product.
 */
@Path("/bench/limit")
@Blocking
public class Limit {

    /** One statement; its parameters are PostgreSQL literals without quotes, or null. */
    public record Query(String sql, List<String> parameters) {}

    /** What is asked for one answer, and how long that is. */
    public record Answer(List<Query> queries, boolean writes, int length) {}

    /** Begins the transaction's work: one message, where the isolation of a session takes two. */
    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";

    private static volatile List<Answer> answers = List.of();
    private static volatile List<Buffer> bodies = List.of();

    private final AgroalDataSource database;

    Limit(AgroalDataSource database) {
        this.database = database;
    }

    /** @param file with what is wanted, as JSON: the program takes in nothing but forms */
    @POST
    public void answer(@RestForm String file) throws IOException {
        var wanted = List.of(new ObjectMapper().readValue(new File(file), Answer[].class));
        bodies = wanted.stream()
                .map(answer -> Buffer.buffer(" ".repeat(answer.length())))
                .toList();
        answers = wanted;
    }

    /** A buffer and not bytes: the filter that gives pages their ETag leaves it alone. */
    @GET
    @Path("/{number}")
    @Produces(MediaType.TEXT_HTML)
    public Buffer read(@RestPath int number) throws SQLException {
        var answer = answers.get(number);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (!answer.writes()) snapshot(connection);
                for (var query : answer.queries()) run(connection, query);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        return bodies.get(number);
    }

    private static void snapshot(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SNAPSHOT)) {
            statement.execute();
        }
    }

    private static void run(Connection connection, Query query) throws SQLException {
        // Prepared once a connection: the driver keeps what it knows by its text.
        try (var statement = connection.prepareStatement(query.sql())) {
            var parameters = query.parameters();
            for (int i = 0; i < parameters.size(); i++) statement.setObject(i + 1, parameters.get(i), Types.OTHER);
            if (!statement.execute()) return;
            try (var rows = statement.getResultSet()) {
                while (rows.next()) {
                    // The driver has read the row; what is done with it is the program's affair.
                }
            }
        }
    }
}
