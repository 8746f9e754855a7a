package counterclaim.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A PostgreSQL of our own. As the embedded one is set up: fsync and synchronous_commit off, which readers do not feel.
 * Set here: 256 MB of shared buffers, and no autovacuum, which would run in the middle of a round; {@link #settle} does
 * its work before.
 */
final class Database implements AutoCloseable {

    static final String USER = "postgres";
    private static final String LOG = "statements";

    private final EmbeddedPostgres server;
    private final Path folder;

    Database(Path folder) throws IOException {
        this.folder = folder;
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("autovacuum", "off")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", LOG)
                .setServerConfig("log_filename", "log")
                .setServerConfig("log_rotation_size", "0")
                .setServerConfig("log_rotation_age", "0")
                .setServerConfig("log_destination", "jsonlog")
                .start();
    }

    String address() {
        return server.getJdbcUrl(USER, USER);
    }

    Connection connection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** Where it writes the statements that it was asked to log, as JSON, one a line. */
    Path log() {
        return folder.resolve(LOG).resolve("log.json");
    }

    long process() throws IOException {
        try (var lines = Files.lines(folder.resolve("postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        }
    }

    /** What else it would do at a moment of its own choice. */
    void settle() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
