package counterclaim.ops;

import counterclaim.Pages;
import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.BundleExport;
import counterclaim.interchange.bundle.BundleFormat;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the first version kept is kept by this one (quality R12). */
@QuarkusTest
@QuarkusTestResource(value = FirstVersion.class, restrictToAnnotatedClass = true)
@Tag("database")
class MigrationTest {

    private static final String SLUG = "soleimani-strike";
    private static final String DOSSIER = "/dossiers/" + SLUG;
    private static final Path MIGRATIONS = Path.of("migrations");

    @Inject
    DataSource database;

    @Inject
    Flyway flyway;

    @Test
    void theDossierIsExportedByteForByteAsTheFirstVersionExportedIt() throws IOException {
        var exported = QuarkusTransaction.requiringNew()
                .call(() -> BundleFormat.write(
                        BundleExport.of(Dossier.<Dossier>find("slug", SLUG).firstResult())));
        assertThat(exported).isEqualTo(FirstVersion.dumped("bundle.yaml"));
    }

    @Test
    void noTableOfTheFirstVersionHasLostOrGainedARow() throws SQLException {
        var before = ConfigProvider.getConfig().getValues(FirstVersion.ROWS, String.class);
        assertThat(before).contains("claim 99", "statement 166", "history 483").hasSize(21);
        for (var table : before) {
            var name = table.split(" ")[0];
            assertThat(name + " " + number("select count(*) from " + name)).isEqualTo(table);
        }
    }

    @Test
    void theHistoryEndsWhereItEndedAndEachRowVouchesForTheOneBeforeIt() throws SQLException {
        var before = ConfigProvider.getConfig().getValue(FirstVersion.LAST_HASH, String.class);
        assertThat(hash("select last_hash from history_chain")).isEqualTo(before);
        assertThat(hash("select hash from history order by seq desc fetch first 1 row only"))
                .isEqualTo(before);
        assertThat(number("select count(*) from history h join history b on b.chain_id = h.chain_id"
                        + " and b.seq = h.seq - 1 and b.hash = h.previous_hash"))
                .isEqualTo(482);
    }

    @ParameterizedTest
    @CsvSource({
        "/events, 15 events",
        "/speakers, 69 speakers",
        "/sources, 41 sources",
        "/history, 483 changes",
        "/unanswered, 17 claims with something unanswered"
    })
    void itsListsAreAsLongAsTheyWere(String list, String heading) {
        assertThat(Pages.at(DOSSIER + list).select("#list").text()).isEqualTo(heading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?q=embassies", "/claims/1", "/claims/6", "/timeline", "/terms", "/feed", "/sitemap.xml"})
    void itsPagesAreThere(String page) {
        Pages.at(DOSSIER + page);
    }

    @Test
    void whatItHoldsIsFoundThoughThatVersionHadNoSearch() {
        assertThat(Pages.at("/search?q=Taji&kind=claim").select("a[href*=/claims/28]"))
                .isNotEmpty();
    }

    @Test
    void itsSpeakersAndSourcesHaveTheirPages() {
        assertThat(Pages.at(Pages.at(DOSSIER + "/speakers")
                                .select("#esper h3 a")
                                .attr("href"))
                        .select("h1")
                        .text())
                .isEqualTo("Mark Esper");
        assertThat(Pages.at(Pages.at(DOSSIER + "/sources").select("#S2 p > a").attr("href"))
                        .select("h1")
                        .text())
                .isEqualTo("The New York Times report citing unidentified sources and officials");
    }

    @Test
    void everyMigrationIsApplied() throws IOException {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        assertThat(Arrays.stream(flyway.info().applied())
                        .map(MigrationInfo::getScript)
                        .map(Path::of))
                .extracting(script -> script.getFileName().toString())
                .containsAll(files());
    }

    @ParameterizedTest
    @CsvSource({
        "V001__workspaces.sql, f2516e69fc3e6df41bd8f7627cd7e35c38c2ba77abd087524ed3b8c16c5f9222",
        "V002__history.sql, 6e1cf703cd1dfa6f637a31524fd8c5f700b6c129d3c30e41196644f9677cda3d",
        "V003__dossiers.sql, f6a5e32e71f15673140e9591b22a39d88c68fbd10e6c296dd9006fde15faf169",
        "V004__sources.sql, 61464295e4099e2dafe241a804a3f8c55314f4e4df1076323cc70538971446e5",
        "V005__claims.sql, 50f424d52533194b6d1498ebe9fc3b36650e37191c3fa26ec26cc2af90f36bd5",
        "V006__arguments.sql, b7c6cce8584550d039af3ea92793cf48c4987643c91dcb385362af0bc96b2e63"
    })
    void aMigrationThatWasReleasedIsNeverChanged(String file, String sha256) throws Exception {
        assertThat(sha256(Files.readAllBytes(MIGRATIONS.resolve(file)))).isEqualTo(sha256);
    }

    private static List<String> files() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .toList();
        }
    }

    private static String sha256(byte[] file) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    private long number(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String hash(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return HexFormat.of().formatHex(rows.getBytes(1));
        }
    }
}
