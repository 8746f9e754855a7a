package counterclaim.journeys;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Whoever runs the house: first start, bundles in and out, damage, the other database, a newer Java. */
class PackagedJourney {

    private static final String SLUG = "soleimani-strike";
    private static final Path SEED = Path.of("seed/soleimani-strike.yaml").toAbsolutePath();
    private static final String FAULTY = """
        format: counterclaim-bundle/1
        dossier: {slug: faulty, title: "Faulty", visibility: public}
        questions: [{id: Q1, text: "Is it so?"}]
        claims:
          - {id: C1, question: Q7, text: "It is so.", kind: event_property}
          - {id: C2, question: Q1, text: "It is not so.", kind: rumour}
        """;

    private static Program house;
    private static byte[] original;

    @BeforeAll
    static void aHouseWithTheReferenceDossier() {
        house = Program.inAnEmptyFolder();
        var imported = house.run("import", SEED);
        assertThat(imported.exitCode()).as(imported.err()).isZero();
        assertThat(imported.out())
                .contains("as soleimani-strike: 369 claims, 486 statements, 90 arguments, 85 sources.");
        original = exportOf(house);
    }

    @Test
    void aFaultyBundleIsRefusedFaultByFaultAndTheHouseStaysEmpty() throws IOException {
        try (var empty = Program.inAnEmptyFolder()) {
            var refused = empty.run("import", Files.writeString(empty.folder().resolve("faulty.yaml"), FAULTY));
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err())
                    .contains(
                            "claims[0].question: “Q7”", "claims[1].kind: \"rumour\"", "2 faults. Nothing was changed.");
            var missing = empty.run("export", "faulty");
            assertThat(missing.exitCode()).isEqualTo(1);
            assertThat(missing.err()).contains("There is no dossier faulty.");
            var home = Places.page(empty.start(), "/");
            assertThat(home.select(".empty").text())
                    .contains("No dossier is open to everyone yet.", "import one, or start the demonstration");
            assertThat(Places.page(empty, home.select(".empty a").attr("href")).text())
                    .contains("import FILE");
            assertThat(home.select(".demo"))
                    .as("a banner without a demonstration")
                    .isEmpty();
        }
    }

    @Test
    void whatWasExportedAndImportedElsewhereIsExportedTheSame() throws IOException {
        var elsewhere = Program.inAnEmptyFolder();
        var bundle = Files.write(elsewhere.folder().resolve("bundle.yaml"), original);
        assertThat(elsewhere.run("import", bundle, "--workspace", "second").exitCode())
                .isZero();
        assertThat(exportOf(elsewhere)).isEqualTo(original);
    }

    @Test
    void anExportToStandardOutputIsTheBundleAndNothingElse() {
        assertThat(house.run("export", SLUG).out()).isEqualTo(new String(original, StandardCharsets.UTF_8));
    }

    @Test
    void aSecondProcessOnTheSameFileGivesUpAndTheFirstGoesOn() {
        try (var first = copyOfTheHouse().start()) {
            var second = first.another().run();
            assertThat(second.exitCode()).isNotZero();
            assertThat(second.err().lines())
                    .singleElement()
                    .asString()
                    .contains("data/counterclaim.mv.db is in use by another process");
            assertThat(first.get(Places.DOSSIER).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatWasThereIsThereAfterTheProcessWasKilled() {
        var program = copyOfTheHouse().start();
        assertThat(program.get(Places.DOSSIER).statusCode()).isEqualTo(200);
        program.kill();
        assertThat(exportOf(program)).isEqualTo(original);
    }

    @Test
    void aDamagedFileIsLeftAsItIsOrServesEverythingButNeverNothing() {
        var wrong = Stream.concat(truncated(whole()), flipped(whole()))
                .parallel()
                .map(PackagedJourney::whatIsWrongWith)
                .flatMap(Optional::stream)
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void aServerDoesNotStartOnAnEmptyFile() throws IOException {
        var program = copyOfTheHouse();
        Files.write(program.database(), new byte[0]);
        assertThat(refusal(program.run())).contains("data/counterclaim.mv.db is damaged: it is empty");
        assertThat(program.database()).isEmptyFile();
    }

    @Test
    void anAddressOfAnotherDatabaseIsRefused() {
        var program = Program.inAnEmptyFolder()
                .withVariable("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/x");
        assertThat(refusal(program.run())).contains("QUARKUS_DATASOURCE_JDBC_URL", "use-database");
        assertThat(program.database()).doesNotExist();
    }

    @Test
    void theInstalledProgramIsPreparedForPostgresqlAndBack() throws IOException {
        var jar = Package.copy();
        var prepared = Program.inAnEmptyFolder().installedAt(jar).run("use-database", "postgresql");
        assertThat(prepared.out()).as(prepared.err()).contains("This installation now uses postgresql.");
        try (var server = EmbeddedPostgres.start();
                var program = Package.on(server).installedAt(jar).start()) {
            assertThat(program.get(Places.DOSSIER).statusCode()).isEqualTo(200);
            assertThat(Places.page(program, "/").select(".demo").text()).contains("This is a demonstration.");
            assertThat(program.database()).doesNotExist();
        }
        assertThat(Program.inAnEmptyFolder()
                        .installedAt(jar)
                        .run("use-database", "h2")
                        .exitCode())
                .isZero();
        assertThat(exportOf(copyOfTheHouse().installedAt(jar))).isEqualTo(original);
    }

    @Test
    void itRunsOnTheNextJavaToo() {
        var java25 =
                Path.of(Optional.ofNullable(System.getenv("JAVA25_HOME")).orElse("/usr/lib/jvm/temurin-25-jdk-amd64"));
        assumeTrue(Files.exists(java25), "no Java 25 at " + java25 + "; set JAVA25_HOME");
        try (var program = copyOfTheHouse().on(java25).start()) {
            assertThat(program.get(Places.EMBASSIES).statusCode()).isEqualTo(200);
        }
    }

    private static byte[] whole() {
        try {
            return Files.readAllBytes(house.database());
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    private static Stream<byte[]> truncated(byte[] whole) {
        return IntStream.of(1, 4096, whole.length / 8, whole.length / 2, whole.length - 4096, whole.length - 1)
                .mapToObj(length -> Arrays.copyOf(whole, length));
    }

    private static Stream<byte[]> flipped(byte[] whole) {
        return new Random(20200103).ints(10, 0, whole.length).mapToObj(offset -> {
            var damaged = whole.clone();
            damaged[offset] ^= (byte) 0xFF;
            return damaged;
        });
    }

    private static Optional<String> whatIsWrongWith(byte[] damaged) {
        var about = damaged.length + " bytes, " + Arrays.mismatch(damaged, whole()) + " as before: ";
        var program = copyOfTheHouse();
        try {
            Files.write(program.database(), damaged);
            var file = program.folder().resolve("exported.yaml");
            var ended = program.run("export", SLUG, file);
            if (ended.exitCode() == 0)
                return Arrays.equals(Files.readAllBytes(file), original)
                        ? Optional.empty()
                        : Optional.of(about + "served another dossier");
            assertThat(refusal(ended)).contains("data/counterclaim.mv.db is damaged");
            var untouched = Arrays.equals(Files.readAllBytes(program.database()), damaged);
            return untouched ? Optional.empty() : Optional.of(about + "refused, and the file was changed");
        } catch (AssertionError | IOException problem) {
            return Optional.of(about + problem.getMessage());
        }
    }

    /** The one line with which a start was refused. */
    private static String refusal(Program.Ended ended) {
        assertThat(ended.exitCode()).isNotZero();
        assertThat(ended.err().lines()).as(ended.err()).hasSize(1);
        assertThat(ended.err()).startsWith("counterclaim: ");
        return ended.err();
    }

    private static byte[] exportOf(Program program) {
        try {
            var file = Files.createTempFile(program.folder(), "exported", ".yaml");
            var exported = program.run("export", SLUG, file);
            assertThat(exported.exitCode()).as(exported.err()).isZero();
            return Files.readAllBytes(file);
        } catch (IOException notWritten) {
            throw new AssertionError(notWritten);
        }
    }

    private static Program copyOfTheHouse() {
        var copy = Program.inAnEmptyFolder();
        Package.copy(house.database().getParent(), copy.database().getParent());
        return copy;
    }
}
