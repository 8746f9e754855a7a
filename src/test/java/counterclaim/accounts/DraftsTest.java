package counterclaim.accounts;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static counterclaim.Author.form;
import static counterclaim.Author.wording;
import static org.assertj.core.api.Assertions.assertThat;

/** What is typed is kept under the address of its form, whatever page the form came back on, until it is done. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class DraftsTest {

    private static final String DOSSIER = "/dossiers/drafts";
    private static final int KEPT = 200;
    private static final int NONE = 204;
    private static final int AT_ONCE = 8;

    @Inject
    World world;

    private Person editor;
    private Author author;

    @BeforeEach
    void aDossier() {
        world.holdsAtTheDesk(SizedBundle.of("drafts", "Слово", 2, 2));
        editor = Person.called("editor");
        author = new Author(editor, DOSSIER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/edit",
                "/claims/new",
                "/claims/1/edit",
                "/claims/1/withdrawal",
                "/claims/1/arguments/new?direction=con",
                "/claims/1/arguments/new?direction=pro",
                "/claims/1/statements/new",
                "/arguments/1/arguments/new",
                "/arguments/1/arguments/new?citation=1",
                "/arguments/1/edit",
                "/statements/1/edit",
                "/speakers/drafts-office/edit",
                "/sources/new",
                "/sources/1/edit",
                "/events/new",
                "/events/1/edit",
                "/questions/new",
                "/questions/1/edit"
            })
    void aFormSaysUnderWhichAddressItIsOpenedAgain(String address) {
        var page = editor.page(DOSSIER + address);
        assertThat(addressOn(page)).isEqualTo(DOSSIER + address);
        assertThat(page.select("#draft-offer")).hasSize(1);
        assertThat(page.select("#draft-note")).hasSize(1);
    }

    @Test
    void aDraftKnowsTheVersionThatItWasBegunOn() {
        var claim = author.claims("The weathercock pointed north.");
        var address = addressOn(editor.page(claim + "/edit"));
        keep(address, form("version", "0", "text", "The weathercock pointed north all day."));
        author.rewords(claim, 0, "The weathercock pointed south.", "Seen again.");
        assertThat(version(editor.page(claim + "/edit"))).isEqualTo("1");
        var kept = draft(address).jsonPath();
        assertThat(kept.getList("fields.version", String.class)).containsExactly("0");
        assertThat(kept.getList("fields.text", String.class)).containsExactly("The weathercock pointed north all day.");
        assertThat(kept.getMap("fields")).containsOnlyKeys("version", "text");
    }

    @Test
    void aSentFormForgetsItsDraftAlsoAfterItCameBackTwice() {
        author.claims("The upholsterer delivered eleven chairs yesterday.");
        var address = addressOn(editor.page(DOSSIER + "/claims/new"));
        keep(address, form("text", "The upholsterer"));

        var faulty = editor.posts(DOSSIER + "/claims", claim(address, " "));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThatItIsKeptAndNotOffered(address, faulty);

        var again = claim(address, "The upholsterer delivered twelve chairs yesterday.");
        var compared = editor.posts(DOSSIER + "/claims", again);
        assertThat(Jsoup.parse(compared.asString()).select(".similar")).isNotEmpty();
        assertThatItIsKeptAndNotOffered(address, compared);

        again.put("compared", "1");
        editor.does(DOSSIER + "/claims", again);
        assertThat(draft(address).statusCode()).isEqualTo(NONE);
    }

    @Test
    void aMergedConflictForgetsTheDraftAndIsStillATypingError() {
        var claim = author.claims("The lockkeeper whistled three times.");
        var address = addressOn(editor.page(claim + "/edit"));
        keep(address, form("version", "0", "text", "The lockkeeper whistled four times."));
        author.rewords(claim, 0, "The lockkeeper whistled five times.", "Heard again.");

        var stale = wording(0, "The lockkeeper whistled four times.", "");
        stale.put("draft", address);
        stale.put("typo", "1");
        var conflict = editor.posts(claim + "/revisions", stale);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThatItIsKeptAndNotOffered(address, conflict);
        var page = Jsoup.parse(conflict.asString());
        assertThat(page.select("form[data-from]").attr("data-from")).isEqualTo("0");

        editor.does(claim + "/revisions", standingOn(page));
        assertThat(draft(address).statusCode()).isEqualTo(NONE);
        assertThat(editor.page(claim).select("h1").text()).isEqualTo("The lockkeeper whistled four times.");
    }

    @Test
    void draftsThatArriveAtOnceAreKeptOneAfterTheOther() throws Exception {
        var address = DOSSIER + "/questions/new";
        Callable<Response> keeping =
                () -> editor.posts("/drafts", form("draft", address, "text", "Who rang the bell?"));
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (var result : pool.invokeAll(Collections.nCopies(AT_ONCE, keeping)))
                assertThat(result.get().statusCode()).isEqualTo(NONE);
        } finally {
            pool.shutdown();
        }
        assertThat(draft(address).jsonPath().getList("fields.text", String.class))
                .containsExactly("Who rang the bell?");
    }

    @Test
    void aDraftThatArrivesAfterItsFormIsNotOffered() {
        var page = editor.page(DOSSIER + "/claims/new");
        var sent = claim(addressOn(page), "The glazier counted nineteen panes.");
        sent.put("token", page.select("form[data-draft] input[name=token]").attr("value"));
        editor.does(DOSSIER + "/claims", sent);
        keep(addressOn(page), sent);
        assertThat(draft(addressOn(page)).statusCode()).isEqualTo(NONE);
    }

    @Test
    void aFormThatComesBackLeavesTheOtherOnItsPageAsItWas() {
        var answer = editor.posts(DOSSIER + "/visibility", form("visibility", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("input[name=title]").attr("value")).isEqualTo("Слово");
        assertThat(page.select("#draft-offer")).hasSize(1);
    }

    private void keep(String address, Map<String, Object> fields) {
        fields.put("draft", address);
        assertThat(editor.posts("/drafts", fields).statusCode()).isEqualTo(NONE);
    }

    private Response draft(String address) {
        return editor.get("/drafts?page=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    private void assertThatItIsKeptAndNotOffered(String address, Response answer) {
        var page = Jsoup.parse(answer.asString());
        assertThat(addressOn(page)).isEqualTo(address);
        assertThat(page.select("#draft-offer")).isEmpty();
        assertThat(draft(address).statusCode()).isEqualTo(KEPT);
    }

    private static Map<String, Object> claim(String address, String text) {
        return form("draft", address, "text", text, "question", "Q1", "kind", "event_property");
    }

    private static String addressOn(Document page) {
        return page.select("form[data-draft]").attr("data-draft");
    }

    private static String version(Document page) {
        return page.select("form[data-draft] input[name=version]").attr("value");
    }

    // All that the page sends when its button is pressed.
    private static Map<String, Object> standingOn(Document page) {
        var fields = new HashMap<String, Object>();
        page.expectForm("form[data-draft]").formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.remove("key");
        return fields;
    }
}
