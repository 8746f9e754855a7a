package counterclaim.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.bench.limit.Limit;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets PostgreSQL log its statements for as long as this is open, and reads there what one request led to. */
final class StatementLog implements AutoCloseable {

    private static final Pattern EXECUTED = Pattern.compile("(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']++|'')*+)')");
    private static final Pattern PLACE = Pattern.compile("\\$\\d+");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_MILLIS = 5_000;

    private final Database database;
    private final Connection connection;
    private final long own;
    private long read;

    StatementLog(Database database) throws SQLException, IOException, InterruptedException {
        this.database = database;
        connection = database.connection();
        try (var row = connection.createStatement().executeQuery("select pg_backend_pid()")) {
            row.next();
            own = row.getLong(1);
        }
        log("all");
    }

    SqlOfRequest of(KeptConnection server, byte[] request) throws IOException, SQLException, InterruptedException {
        // What somebody asked before is no part of it.
        linesUpToTheMark();
        server.ask(request);
        var queries = new ArrayList<Limit.Query>();
        for (var line : linesUpToTheMark()) {
            var message = line.path("message").asText();
            // What comes after it only tells of the refusal.
            if (message.equals(Refusal.MESSAGE)) break;
            var executed = EXECUTED.matcher(message);
            if (line.path("pid").asLong() != own && executed.matches())
                queries.add(query(executed.group(1), line.path("detail").asText()));
        }
        return new SqlOfRequest(queries);
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        log("none");
        connection.close();
    }

    private void log(String what) throws SQLException, InterruptedException {
        execute("alter system set log_statement = '" + what + "'");
        execute("select pg_reload_conf()");
        // Every process hears of it by a signal.
        Thread.sleep(500);
    }

    private List<JsonNode> linesUpToTheMark() throws IOException, SQLException, InterruptedException {
        // Each is another one: the log still has those of earlier targets.
        var mark = "select '" + UUID.randomUUID() + "'";
        execute(mark);
        var lines = new ArrayList<JsonNode>();
        var end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (System.nanoTime() < end) {
            for (var line : newLines()) {
                lines.add(line);
                if (line.path("message").asText().contains(mark)) return lines;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("PostgreSQL does not log its statements");
    }

    private List<JsonNode> newLines() throws IOException {
        try (var file = new RandomAccessFile(database.log().toFile(), "r")) {
            var bytes = new byte[(int) (file.length() - read)];
            file.seek(read);
            file.readFully(bytes);
            var text = new String(bytes, StandardCharsets.UTF_8);
            var whole = text.substring(0, text.lastIndexOf('\n') + 1);
            read += whole.getBytes(StandardCharsets.UTF_8).length;
            var lines = new ArrayList<JsonNode>();
            for (var line : whole.lines().toList()) lines.add(JSON.readTree(line));
            return lines;
        }
    }

    // As JDBC writes it: a question mark for each parameter, and two for an operator that is one.
    private static Limit.Query query(String sql, String detail) {
        var parameters = new ArrayList<String>();
        for (var found = PARAMETER.matcher(detail); found.find(); )
            parameters.add(found.group(2) == null ? null : found.group(2).replace("''", "'"));
        var places = (int) PLACE.matcher(sql).results().count();
        if (places != parameters.size())
            throw new IllegalStateException(places + " places, " + parameters.size() + " parameters: " + sql);
        return new Limit.Query(
                PLACE.matcher(sql.replace("?", "??")).replaceAll(Matcher.quoteReplacement("?")),
                Collections.unmodifiableList(parameters));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
