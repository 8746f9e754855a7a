package counterclaim.ops;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.RunScript;

/**
 * A database as the first released version left it, for the program of today to start on; and what was in it before
 * that, as configuration, because the test is loaded apart from this.
 */
public class FirstVersion implements QuarkusTestResourceLifecycleManager {

    /** Every table with its number of rows: {@code claim 99}. */
    static final String ROWS = "first-version.rows";
    /** Where the history ended. */
    static final String LAST_HASH = "first-version.last-hash";

    private static final String H2 = "jdbc:h2:mem:first;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH";

    private EmbeddedPostgres server;

    // After PostgreSql, which starts a server for every test: the address that comes last counts.
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        try {
            return "postgresql".equals(System.getProperty("quarkus.datasource.db-kind")) ? onPostgreSql() : onH2();
        } catch (IOException | SQLException notRestored) {
            throw new IllegalStateException("the database of the first version was not restored", notRestored);
        }
    }

    @Override
    public void stop() {
        try {
            if (server != null) server.close();
            else execute(h2(), "shutdown");
        } catch (IOException | SQLException notStopped) {
            throw new IllegalStateException(notStopped);
        }
    }

    /** A file of the first version, unpacked. */
    static byte[] dumped(String name) throws IOException {
        try (var file = FirstVersion.class.getResourceAsStream("/dumps/0.1.0/" + name + ".gz");
                var unpacked = new GZIPInputStream(file)) {
            return unpacked.readAllBytes();
        }
    }

    private static Map<String, String> onH2() throws IOException, SQLException {
        try (var connection = h2().getConnection()) {
            RunScript.execute(connection, new StringReader(script("h2.sql")));
        }
        return Map.of("quarkus.datasource.jdbc.url", H2, ROWS, rows(h2()), LAST_HASH, lastHash(h2()));
    }

    private Map<String, String> onPostgreSql() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        var database = server.getPostgresDatabase();
        execute(database, script("postgresql.sql"));
        return Map.of(
                "quarkus.datasource.jdbc.url",
                server.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                ROWS,
                rows(database),
                LAST_HASH,
                lastHash(database));
    }

    private static DataSource h2() {
        var database = new JdbcDataSource();
        database.setURL(H2);
        return database;
    }

    private static String script(String name) throws IOException {
        return new String(dumped(name), StandardCharsets.UTF_8);
    }

    private static void execute(DataSource database, String script) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private static String rows(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var found = statement.executeQuery("select table_name from information_schema.tables"
                    + " where table_schema = 'public' and table_name <> 'flyway_schema_history' order by table_name")) {
                while (found.next()) tables.add(found.getString(1));
            }
            List<String> rows = new ArrayList<>();
            for (var table : tables) {
                try (var count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.add(table + " " + count.getLong(1));
                }
            }
            return String.join(",", rows);
        }
    }

    private static String lastHash(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var chain = statement.executeQuery("select last_hash from history_chain")) {
            chain.next();
            return HexFormat.of().formatHex(chain.getBytes(1));
        }
    }
}
