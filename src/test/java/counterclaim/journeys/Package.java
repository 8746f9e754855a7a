package counterclaim.journeys;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was built, as somebody copies it to install it. */
final class Package {

    private Package() {}

    /** Under another name than it was built with. */
    static Path copy() {
        var from =
                Path.of(System.getProperty("counterclaim.jar")).toAbsolutePath().getParent();
        var to = Program.emptyFolder().resolve("workbench");
        copy(from, to);
        return to.resolve("quarkus-run.jar");
    }

    /** A demonstration that was prepared for PostgreSQL. */
    static Program onPostgresql(EmbeddedPostgres server) {
        var jar = copy();
        var prepared = Program.inAnEmptyFolder().installedAt(jar).run("use-database", "postgresql");
        if (prepared.exitCode() != 0) throw new IllegalStateException(prepared.err());
        return on(server).installedAt(jar);
    }

    static Program on(EmbeddedPostgres server) {
        return Program.inAnEmptyFolder()
                .withDemonstration()
                .withVariable("QUARKUS_DATASOURCE_JDBC_URL", server.getJdbcUrl("postgres", "postgres"))
                .withVariable("QUARKUS_DATASOURCE_USERNAME", "postgres")
                .withVariable("QUARKUS_DATASOURCE_PASSWORD", "postgres");
    }

    static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList())
                Files.copy(file, to.resolve(from.relativize(file).toString()));
        } catch (IOException notCopied) {
            throw new AssertionError(notCopied);
        }
    }
}
