package counterclaim.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.interchange.bundle.BundleFormat;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the program said is saved is saved (quality R1, R2): it is killed again and again while eight people write. More
 * kills with {@code -Dkills=20}, after a longer while with {@code -Dkills.within=8000} milliseconds.
 */
class KillingJourney {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int NOT_BEFORE_MS = 500;
    private static final int WITHIN_MS = Integer.getInteger("kills.within", 1500);
    private static final int WRITERS = 8;
    private static final Duration READY = Duration.ofSeconds(20);
    private static final String DOSSIER = "/dossiers/under-fire";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random = new Random(20200103);
    /** By its text: what was sent and answered, or was not answered and has to be sent again. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private final Queue<Sent> unanswered = new ConcurrentLinkedQueue<>();

    /** A form on its way. */
    private record Sent(Scribe by, String text, String path, Map<String, String> fields) {}

    @Test
    void nothingIsLostDoubledOrHalfDoneOnH2() throws Exception {
        try (var program = Program.inAnEmptyFolder().withDemonstration().start()) {
            surviveKills(program);
        }
    }

    @Test
    void nothingIsLostDoubledOrHalfDoneOnPostgresql() throws Exception {
        try (var server = EmbeddedPostgres.start();
                var program = Package.onPostgresql(server).start()) {
            surviveKills(program);
        }
    }

    private void surviveKills(Program program) throws Exception {
        var scribes = new ArrayList<Scribe>();
        for (int i = 0; i < WRITERS; i++) scribes.add(Scribe.signIn(program, i % 2 == 0 ? "editor" : "editor2"));
        var made = scribes.get(0)
                .posts(
                        program,
                        "/workspaces/reference/dossiers",
                        form(Map.of("title", "Under fire", "visibility", "public", "language", "en")));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        for (int kill = 1; kill <= KILLS; kill++) {
            writeUntilKilled(program, scribes, NOT_BEFORE_MS + random.nextInt(WITHIN_MS));
            var killed = System.nanoTime();
            program.start();
            assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(READY);
            sendAgain(program);
        }
        program.stop();
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * WRITERS);
        System.out.println(KILLS + " kills, " + acknowledged.size() + " acknowledged writes");
        whatWasAcknowledgedIsThereOnceWithItsHistory(program);
    }

    private void writeUntilKilled(Program program, List<Scribe> scribes, int afterMs) throws Exception {
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var writing = new ArrayList<Future<?>>();
            for (var scribe : scribes) writing.add(pool.submit(() -> write(program, scribe)));
            Thread.sleep(afterMs);
            program.kill();
            for (var writer : writing) writer.get(60, TimeUnit.SECONDS);
        } finally {
            pool.shutdownNow();
        }
    }

    /** One claim and one reason against it after the other, until nobody answers. */
    private Void write(Program program, Scribe scribe) throws InterruptedException {
        while (true) {
            var wording = "Wording " + UUID.randomUUID();
            var claim = sent(program, new Sent(scribe, wording, DOSSIER + "/claims", form(claim(wording))));
            if (claim == null) return null;
            var reason = "Reason " + UUID.randomUUID();
            var fields = form(Map.of("text", reason, "direction", "con"));
            if (sent(program, new Sent(scribe, reason, claim + "/arguments", fields)) == null) return null;
        }
    }

    private static Map<String, String> claim(String wording) {
        return Map.of("text", wording, "new-question", "Is it so?", "kind", "event_property", "compared", "1");
    }

    private static Map<String, String> form(Map<String, String> fields) {
        return Stream.concat(
                        fields.entrySet().stream(),
                        Map.of("token", UUID.randomUUID().toString()).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Where it is shown; null where nobody answered. */
    private String sent(Program program, Sent sent) throws InterruptedException {
        try {
            var answer = sent.by().posts(program, sent.path(), sent.fields());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
            var location = answer.headers().firstValue("location").orElseThrow().replaceFirst("https?://[^/]+", "");
            acknowledged.put(sent.text(), location);
            return location.replaceFirst("#.*", "");
        } catch (IOException killed) {
            unanswered.add(sent);
            return null;
        }
    }

    // As somebody does who got no answer: the same form, with the same token.
    private void sendAgain(Program program) throws InterruptedException {
        var again = List.copyOf(unanswered);
        unanswered.clear();
        for (var sent : again) sent(program, sent);
        assertThat(unanswered).isEmpty();
    }

    private void whatWasAcknowledgedIsThereOnceWithItsHistory(Program program) throws IOException {
        var file = program.folder().resolve("under-fire.yaml");
        assertThat(program.run("export", "under-fire", file).exitCode()).isZero();
        var bundle = BundleFormat.read(Files.readAllBytes(file));
        var things = Stream.concat(
                        bundle.claims().stream().map(claim -> claim.id() + " " + claim.text()),
                        bundle.arguments().stream().map(argument -> argument.id() + " " + argument.text()))
                .toList();
        assertThat(things.stream().map(thing -> thing.split(" ", 2)[1]))
                .as("acknowledged, each once")
                .containsExactlyInAnyOrderElementsOf(acknowledged.keySet());
        assertThat(things).as("whole with their history").containsExactlyInAnyOrderElementsOf(historyOf(program));
        var verified = program.run("verify-history");
        assertThat(verified.exitCode()).as(verified.err()).isZero();
    }

    private static List<String> historyOf(Program program) throws IOException {
        var file = program.folder().resolve("history.jsonl");
        assertThat(program.run("export-history", file).exitCode()).isZero();
        var told = new ArrayList<String>();
        for (var line : Files.readAllLines(file)) {
            var row = JSON.readTree(line);
            var subject = row.path("subject").asText();
            if (isOurs(row) && (subject.equals("claim") || subject.equals("argument")))
                told.add(row.path("state").path("id").asText() + " "
                        + row.path("state").path("text").asText());
        }
        return told;
    }

    private static boolean isOurs(JsonNode row) {
        return row.path("kind").asText().equals("entered");
    }
}
