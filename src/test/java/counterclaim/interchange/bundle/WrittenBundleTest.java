package counterclaim.interchange.bundle;

import counterclaim.Author;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.dossiers.Dossier;
import counterclaim.workspaces.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the forms take, an export holds and an import takes too. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class WrittenBundleTest {

    private static final String DOSSIER = "/dossiers/carried";

    @Inject
    World world;

    @Inject
    BundleImport imports;

    private Author author;

    @BeforeEach
    void aDossier() {
        world.holdsAtTheDesk(SizedBundle.of("carried", "Слово", 2, 2));
        author = Author.called("editor", DOSSIER);
    }

    @Test
    void whatWasWrittenWithdrawnProposedAndBroughtBackIsCarriedElsewhere() {
        var claim = author.claims("The\u000Cferry\u0007 left late.");
        author.says(claim, "Harbour Office", "It left late.", "Harbour list");
        var page = author.argues(claim, "con", "The list is of another day.", "Calendar");
        var argument = author.argument(page, "The list is of another day");
        author.person().does(argument + "/withdrawal", form("reason", "It is of that day."));
        author.person().does(argument + "/restoration", form());
        author.person().does(claim + "/withdrawal", form("reason", "Which ferry?"));
        author.person().does(claim + "/restoration", form());
        Author.called("annotator", DOSSIER).says(claim, "Passenger Union", "It was on time.", "Union paper");
        var bundle = exported("carried");
        assertThat(bundle.parties()).noneMatch(party -> party.name().equals("Passenger Union"));
        assertThat(carried(bundle)).isEqualTo(BundleFormat.write(bundle));
    }

    @Test
    void whatABundleRefusesTheFormsRefuseToo() {
        author.person().does(DOSSIER + "/questions", form("text", "What held?", "kind", "open"));
        var open = author.person()
                .page(DOSSIER)
                .select("[id~=^Q\\d+$]:contains(What held?)")
                .last()
                .id();
        var claim = author.claims("The pier held.");
        var wording = Author.wording(0, "The pier held.", "Why not.");
        refused(claim + "/revisions", wording, Map.of("answer", "affirmative", "question", open), "answer");
        refused(claim + "/revisions", wording, Map.of("standard", "clear_and_convincing"), "standard");
        refused(
                DOSSIER + "/sources",
                form("label", "Book", "type", "book"),
                Map.of("language", "in English"),
                "language");
        refused(DOSSIER + "/questions", form("text", "Is it so?", "kind", "open"), Map.of("pinned", "100"), "pinned");
        var source = author.person()
                .does(DOSSIER + "/sources", form("label", "Ring", "type", "book", "author", " ; "))
                .select("nav.acts a[href$=/edit]")
                .attr("href");
        var key = "S" + source.replaceAll("\\D+(\\d+)/edit", "$1");
        refused(
                source.replace("/edit", "/revisions"),
                form("version", "0", "label", "Ring", "type", "book", "reason", "Ring."),
                Map.of("via", key),
                "via");
    }

    private void refused(String address, Map<String, Object> good, Map<String, Object> bad, String field) {
        var fields = new HashMap<>(good);
        fields.putAll(bad);
        var answer = author.person().posts(address, fields);
        assertThat(answer.statusCode()).as(address + " with " + bad).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select(".summary a").eachAttr("href"))
                .contains("#" + field);
    }

    private Bundle exported(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> BundleExport.of(Dossier.<Dossier>find("slug", slug).firstResult()));
    }

    /** What an export of it is after an import into another workspace, under the names it had. */
    private byte[] carried(Bundle bundle) {
        var written = new String(BundleFormat.write(bundle), UTF_8).replace("carried", "borne-off");
        QuarkusTransaction.requiringNew()
                .run(() -> imports.into(
                        Workspace.open("borne-off", "Elsewhere"),
                        BundleFormat.read(written.getBytes(UTF_8)),
                        Progress.silent()));
        return new String(BundleFormat.write(exported("borne-off")), UTF_8)
                .replace("borne-off", "carried")
                .getBytes(UTF_8);
    }
}
