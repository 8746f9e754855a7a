package counterclaim.interchange.bundle;

import counterclaim.PostgreSql;
import counterclaim.claims.Party;
import counterclaim.dossiers.Dossier;
import counterclaim.workspaces.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class BundleImportTest {

    @Inject
    BundleImport imports;

    @Inject
    DataSource database;

    @Test
    void whatIsExportedIsWhatWasImported() {
        var bundle = Bundles.small("import-export");
        var dossier = imported(opened(), bundle);
        assertThat(BundleFormat.read(exported(dossier))).isEqualTo(bundle);
    }

    @Test
    void exportImportIntoAnEmptyWorkspaceAndExportAreTheSameBytes() {
        var first = exported(imported(opened(), Bundles.small("there-and-back")));
        var second = exported(imported(opened(), BundleFormat.read(first)));
        assertThat(text(second).replace("slug: \"there-and-back-2\"", "slug: \"there-and-back\""))
                .isEqualTo(text(first));
    }

    @Test
    void aSlugThatIsTakenGetsASuffix() {
        var workspace = opened();
        imported(workspace, Bundles.small("taken"));
        assertThat(slug(imported(workspace, Bundles.small("taken")))).isEqualTo("taken-2");
        assertThat(slug(imported(opened(), Bundles.small("taken")))).isEqualTo("taken-3");
    }

    @Test
    void aSlugOfFullLengthThatIsTakenGetsASuffixAllTheSame() {
        var slug = "a".repeat(80);
        imported(opened(), Bundles.small(slug));
        assertThat(slug(imported(opened(), Bundles.small(slug))))
                .isNotEqualTo(slug)
                .endsWith("-2");
    }

    @Test
    void aPartyThatTheWorkspaceKnowsInTheSameWordsIsTheSameParty() {
        var workspace = opened();
        imported(workspace, Bundles.small("known-once"));
        imported(workspace, Bundles.small("known-twice"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> Party.count("workspaceId", workspace.id)))
                .isEqualTo(4);
    }

    @Test
    void aPartyThatTheWorkspaceKnowsInOtherWordsIsRefusedAndNothingIsChanged() throws SQLException {
        refusedAsKnown("other-words", "Speaks for the council", "Spoke for the council", "parties[0]");
    }

    @Test
    void aNameThatTheWorkspaceKnowsUnderAnotherIdIsRefusedAndNothingIsChanged() throws SQLException {
        refusedAsKnown("other-id", "id: ab-ferries", "id: ab-lines", "parties[1]");
    }

    @Test
    void aNameThatTheWorkspaceKnowsInAnotherSpellingIsRefusedAndNothingIsChanged() throws SQLException {
        var respelled =
                Bundles.with("id: ab-ferries\n    name: \"AB Ferries\"", "id: ab-lines\n    name: \"ab  ferries\"");
        refusedAsKnown("other-spelling", respelled, "parties[1]");
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() throws SQLException {
        var workspace = opened();
        var bundle = Bundles.small("half-way");
        var before = Tables.counted(database);
        Progress failing = (done, of) -> {
            if (done > of / 2) throw new IllegalStateException("the power went");
        };
        assertThatThrownBy(() -> imported(workspace, bundle, failing)).hasStackTraceContaining("the power went");
        assertThat(Tables.counted(database)).isEqualTo(before);
    }

    @Test
    void progressIsToldThingByThing() {
        var told = new ArrayList<List<Integer>>();
        imported(opened(), Bundles.small("progress"), (done, of) -> told.add(List.of(done, of)));
        var all = 2 + 4 + 2 + 1 + 3 + 2 + 4 + 1 + 1;
        assertThat(told)
                .isEqualTo(IntStream.rangeClosed(1, all)
                        .mapToObj(done -> List.of(done, all))
                        .toList());
    }

    @Test
    void everyImportedThingHasItsRowInAChainThatVerifies() throws SQLException {
        var dossier = imported(opened(), Bundles.small("history"));
        var chain = HistoryChain.of(dossier, database);
        assertThat(chain.subjects())
                .containsExactlyInAnyOrder(
                        "dossier null",
                        "question 1",
                        "question 2",
                        "party null",
                        "party null",
                        "party null",
                        "party null",
                        "source 1",
                        "source 2",
                        "snapshot null",
                        "claim 1",
                        "claim 2",
                        "claim 3",
                        "statement 1",
                        "statement 2",
                        "argument 1",
                        "argument 2",
                        "argument 3",
                        "argument 4",
                        "event 1",
                        "verdict elsewhere null",
                        "withdrawn argument 7",
                        "withdrawn claim 4");
        chain.verify();
    }

    @Test
    void theHistoryKnowsTheSlugThatTheDossierGot() throws SQLException {
        imported(opened(), Bundles.small("renamed"));
        var second = imported(opened(), Bundles.small("renamed"));
        assertThat(HistoryChain.of(second, database).bodies().get(0)).contains("\"renamed-2\"");
    }

    @Test
    void numbersThatWereTakenBackStayTaken() {
        var dossier = imported(opened(), Bundles.small("taken-back"));
        var exported = BundleFormat.read(exported(dossier));
        assertThat(exported.withdrawn()).isEqualTo(Bundles.small("taken-back").withdrawn());
        assertThat(exported.next()).isEqualTo(new Bundle.Next(3, 12, 5, 8, 3, 2));
    }

    private void refusedAsKnown(String slug, String there, String instead, String path) throws SQLException {
        refusedAsKnown(slug, Bundles.with(there, instead), path);
    }

    private void refusedAsKnown(String slug, String document, String path) throws SQLException {
        var workspace = opened();
        imported(workspace, Bundles.small(slug));
        var bundle = BundleFormat.read(Bundles.bytes(document));
        var before = Tables.counted(database);
        var faulty = catchThrowableOfType(FaultyBundle.class, () -> imported(workspace, bundle));
        assertThat(faulty).as("the bundle was refused").isNotNull();
        assertThat(faulty.faults()).extracting(Fault::path).containsExactly(path);
        assertThat(Tables.counted(database)).isEqualTo(before);
    }

    private static Workspace opened() {
        var name = "w" + UUID.randomUUID();
        return QuarkusTransaction.requiringNew().call(() -> Workspace.open(name, name));
    }

    private UUID imported(Workspace workspace, Bundle bundle) {
        return imported(workspace, bundle, Progress.silent());
    }

    private UUID imported(Workspace workspace, Bundle bundle, Progress progress) {
        return QuarkusTransaction.requiringNew()
                .call(() -> imports.into(Workspace.findById(workspace.id), bundle, progress).id);
    }

    private static byte[] exported(UUID dossier) {
        return QuarkusTransaction.requiringNew()
                .call(() -> BundleFormat.write(BundleExport.of(Dossier.findById(dossier))));
    }

    private static String slug(UUID dossier) {
        return QuarkusTransaction.requiringNew().call(() -> Dossier.<Dossier>findById(dossier).slug);
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
