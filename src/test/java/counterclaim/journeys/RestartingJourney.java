package counterclaim.journeys;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database is restarted under who writes (quality R3): the program goes on, what was acknowledged is there, and
 * whoever was refused meanwhile has the text on the page. More often with {@code -Drestarts=5}.
 */
class RestartingJourney {

    private static final int RESTARTS = Integer.getInteger("restarts", 2);
    private static final int WRITERS = 4;
    private static final int PACE_MS = 200;
    private static final int BETWEEN_MS = 3000;
    private static final Duration HEALTHY = Duration.ofSeconds(10);

    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> otherwise = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void aRestartOfTheDatabaseIsAHiccupInWhichNobodyLosesAWord() throws Exception {
        try (var server = careful();
                var program = Package.onPostgresql(server).start()) {
            var process = program.process();
            var scribe = Scribe.signIn(program, "editor");
            var pool = Executors.newFixedThreadPool(WRITERS);
            try {
                var writing = new ArrayList<Future<?>>();
                for (int i = 0; i < WRITERS; i++) writing.add(pool.submit(() -> write(program, scribe)));
                for (int i = 0; i < RESTARTS; i++) {
                    Thread.sleep(BETWEEN_MS);
                    restart(server);
                    healthyAgain(program);
                }
                Thread.sleep(BETWEEN_MS);
                over.set(true);
                for (var writer : writing) writer.get(60, TimeUnit.SECONDS);
            } finally {
                over.set(true);
                pool.shutdownNow();
            }
            System.out.println(RESTARTS + " restarts, " + acknowledged.size() + " acknowledged, " + refused.size()
                    + " refused with their text");
            assertThat(process.isAlive()).isTrue();
            assertThat(otherwise).as(() -> failuresIn(program.log())).isEmpty();
            assertThat(refused).as("the restarts were felt").isNotEmpty();
            var kept = Jsoup.parse(program.get(Places.DOSSIER + "/claims/6").body())
                    .text();
            assertThat(acknowledged).allMatch(kept::contains);
        }
    }

    // For the tests it is set up to forget what it was told last when it is killed; as it comes, it does not.
    private static EmbeddedPostgres careful() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    private Void write(Program program, Scribe scribe) throws InterruptedException {
        while (!over.get()) {
            var text = "Reason " + UUID.randomUUID();
            try {
                var answer = scribe.posts(
                        program,
                        Places.EMBASSIES + "/arguments",
                        Map.of("token", UUID.randomUUID().toString(), "direction", "con", "text", text));
                if (answer.statusCode() == 303) acknowledged.add(text);
                else if (answer.statusCode() == 503 && answer.body().contains(text)) refused.add(text);
                else
                    otherwise.add(answer.statusCode() + " for " + text + ": "
                            + Jsoup.parse(answer.body()).text());
            } catch (IOException notAnswered) {
                otherwise.add(notAnswered + " for " + text);
            }
            Thread.sleep(PACE_MS);
        }
        return null;
    }

    private static String failuresIn(String log) {
        return log.lines()
                .filter(line -> line.contains(" answered 500"))
                .limit(3)
                .collect(Collectors.joining("\n"));
    }

    private static void healthyAgain(Program program) throws InterruptedException {
        var end = System.nanoTime() + HEALTHY.toNanos();
        while (program.get("/q/health/ready").statusCode() != 200) {
            assertThat(System.nanoTime()).as("ready within " + HEALTHY).isLessThan(end);
            Thread.sleep(100);
        }
    }

    // As an operator in a hurry does it; pg_ctl stands where the server was unpacked to.
    private static void restart(EmbeddedPostgres server) throws IOException, InterruptedException {
        var data = dataOf(server);
        var command = new ArrayList<String>();
        // PostgreSQL refuses to be run by root; the embedded one is started in a namespace of its own then.
        if (System.getProperty("user.name").equals("root")) command.addAll(List.of("unshare", "-U"));
        command.addAll(List.of(controlOf(data).toString(), "-D", data.toString(), "-m", "immediate", "-w", "restart"));
        var ended = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(ended.waitFor(60, TimeUnit.SECONDS) && ended.exitValue() == 0)
                .isTrue();
    }

    private static Path dataOf(EmbeddedPostgres server) throws IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var row = connection.createStatement().executeQuery("show data_directory")) {
            row.next();
            return Path.of(row.getString(1));
        } catch (SQLException notAnswered) {
            throw new IOException(notAnswered);
        }
    }

    private static Path controlOf(Path data) throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.opts"))) {
            return Path.of(lines.findFirst().orElseThrow().split(" ")[0]).resolveSibling("pg_ctl");
        }
    }
}
