package counterclaim.desk;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/** What a thing was is kept, compared and brought back, and nobody's edit is undone unseen. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class RevisionsTest {

    private static final String DOSSIER = "/dossiers/looked-back-on";
    private static final String REVISIONS = "ol.revisions > li";

    @Inject
    World world;

    private Person editor;
    private Author author;

    @BeforeEach
    void aDossier() {
        world.holdsAtTheDesk(SizedBundle.of("looked-back-on", "Слово", 2, 2));
        editor = Person.called("editor");
        author = new Author(editor, DOSSIER);
    }

    @Test
    void aStaleFormOfADossierWithWithdrawnNumbersIsAConflict() {
        world.holdsAtTheDesk(SizedBundle.of("stale-text", "Слово", 1, 1));
        editor.does("/dossiers/stale-text/revisions", about(0, "The gale", "Named at last."));
        var answer = editor.posts("/dossiers/stale-text/revisions", about(0, "The storm", "It was one."));
        assertThat(answer.statusCode()).isEqualTo(409);
        var page = page(answer);
        assertThat(page.select(".clash ins").text()).contains("The gale", "The storm");
        assertThat(page.select("textarea[name=title]").text()).isEqualTo("The storm");
        assertThat(page.select("input[name=version]").attr("value")).isEqualTo("1");
        editor.does("/dossiers/stale-text/revisions", about(1, "The storm", "It was one."));
        assertThat(written("/dossiers/stale-text")).contains("The storm");
    }

    @Test
    void nothingIsSetBackWithoutAReason() {
        var claim = author.claims("The winch was oiled.");
        author.rewords(claim, 0, "The winch was greased.", "As the log has it.");
        var reversal = claim + "/history/1/reversal";
        var missing = editor.posts(reversal, form("version", 1));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(page(missing).title()).startsWith("Error:");
        assertThat(page(missing).select(".summary a[href=#reason]")).hasSize(1);
        var tooLong = editor.posts(reversal, form("version", 1, "reason", "Oil. ".repeat(5_000)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(page(tooLong).select("input[name=reason]").val()).startsWith("Oil. Oil.");
        assertThat(editor.page(claim).select("h1").text()).isEqualTo("The winch was greased.");
        editor.does(reversal, form("version", 1, "reason", "The log means the crane."));
        assertThat(editor.page(claim).select("h1").text()).isEqualTo("The winch was oiled.");
        assertThat(editor.page(claim + "/history").select(REVISIONS).eachText())
                .hasSize(3)
                .first(STRING)
                .contains("The log means the crane.");
    }

    @Test
    void whoSetsBackFromAStalePageChangesNothingAndIsShownWhatWasSaved() {
        var claim = author.claims("The quay was wet.");
        author.rewords(claim, 0, "The quay was dry.", "Seen again.");
        var seen = reversal(claim + "/history/1", "The first look was better.");
        author.rewords(claim, 1, "The quay was icy.", "It froze.");
        var answer = editor.posts(claim + "/history/1/reversal", seen);
        assertThat(answer.statusCode()).isEqualTo(409);
        var compared = page(answer).select(".alarm a").attr("href");
        assertThat(compared).isEqualTo(claim + "/history/2..3");
        assertThat(editor.page(compared).select(".diff ins").text()).contains("icy");
        assertThat(page(answer).select("input[name=reason]").val()).isEqualTo("The first look was better.");
        assertThat(editor.page(claim).select("h1").text()).isEqualTo("The quay was icy.");
        assertThat(editor.page(claim + "/history").select(REVISIONS)).hasSize(3);
        var version = page(answer).select("input[name=version]").attr("value");
        editor.does(claim + "/history/1/reversal", form("version", version, "reason", "The first look was better."));
        assertThat(editor.page(claim).select("h1").text()).isEqualTo("The quay was wet.");
    }

    @Test
    void theTextOfADossierIsComparedAndSetBackAndIsReadByWhomItWas() {
        var dossier = "/dossiers/text-set-back";
        world.holdsAtTheDesk(SizedBundle.of("text-set-back", "Слово", 1, 1));
        var before = written(dossier);
        editor.does(dossier + "/revisions", about(0, "The ferry", "Named at last."));
        editor.does(dossier + "/visibility", form("visibility", "members"));
        assertThat(editor.page(dossier + "/history").select("a[href=" + dossier + "/revisions]"))
                .hasSize(1);
        assertThat(editor.page(dossier + "/revisions").select(REVISIONS)).hasSize(3);
        assertThat(editor.get(dossier + "/revisions?from=2&to=1").header("Location"))
                .endsWith(dossier + "/revisions/1..2");
        var diff = editor.page(dossier + "/revisions/1..2");
        assertThat(diff.select("section[aria-labelledby=title-h] ins").text()).contains("The ferry");
        assertThat(diff.select("#visibility-h")).isEmpty();

        var back = editor.does(dossier + "/revisions/1/reversal", reversal(dossier + "/revisions/1", "Too soon."));
        assertThat(back.select("h1").text()).isEqualTo("Слово");
        assertThat(written(dossier)).isEqualTo(before);
        assertThat(visibility(dossier)).isEqualTo("members");
        assertThat(Person.anonymous().get(dossier).statusCode()).isEqualTo(404);
        assertThat(editor.page(dossier + "/revisions").select(REVISIONS).eachText())
                .hasSize(4)
                .first(STRING)
                .contains("Too soon.");
    }

    @Test
    void whoeverWorkedOnASourceInAPrivateDossierIsNotNamedInAPublicOne() {
        world.holdsAtTheDesk(LongBundle.of("behind-doors", "private", 1));
        author.argues(author.claims("The tally was kept."), "pro", "It lies before us.", "Tally of Tjorven");
        var source = source(DOSSIER);
        var other = Person.called("editor2");
        other.does(
                "/dossiers/behind-doors/events",
                form("text", "The tally was found.", "on", "2020", "source", "Tally of Tjorven"));
        other.does(
                source("/dossiers/behind-doors") + "/revisions",
                form("version", 0, "label", "Tally of Tjorven", "type", "book", "reason", "Bound in calf."));
        var rows = Person.anonymous().page(source + "/history").select(REVISIONS);
        assertThat(rows).hasSize(2);
        assertThat(rows.first().text()).contains("in another dossier").doesNotContain("Emre Falk", "calf", "no more");
        assertThat(rows.last().text()).doesNotContain("in another dossier");
        assertThat(Person.anonymous().page(source + "/history/2").select("main").text())
                .contains("in another dossier")
                .doesNotContain("Emre Falk", "calf", "no more");
        var there = Person.called("editor").page(source("/dossiers/behind-doors") + "/history");
        assertThat(there.select(REVISIONS).first().text()).contains("Emre Falk", "Bound in calf.");
    }

    @Test
    void aClockThatIsSetBackChangesNoOrder() {
        var claim = author.claims("The bell rang at six.");
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-5)), Clock.class);
        author.rewords(claim, 0, "The bell rang at seven.", "Heard by the cook.");
        assertThat(editor.page(claim + "/history/1").select("dl.facts").text()).contains("at six");
        assertThat(editor.page(claim + "/history/2").select("dl.facts").text()).contains("at seven");
    }

    private static Map<String, Object> about(int version, String title, String reason) {
        return form(
                "version", version,
                "title", title,
                "summary", "What was seen of it.",
                "on", "2021-05",
                "language", "en",
                "about", "From the log.",
                "reason", reason);
    }

    /** The form on the page of a revision, with a reason typed into it. */
    private Map<String, Object> reversal(String revision, String reason) {
        var sent = editor.page(revision).select("form[action$=/reversal]");
        return form("version", sent.select("input[name=version]").attr("value"), "reason", reason);
    }

    private List<String> written(String dossier) {
        var page = editor.page(dossier + "/edit");
        var texts = new ArrayList<String>();
        for (var name : List.of("title", "summary", "on", "language", "about"))
            texts.add(page.select("form.write [name=" + name + "]").val());
        return texts;
    }

    private String visibility(String dossier) {
        return editor.page(dossier + "/edit")
                .select("select[name=visibility] option[selected]")
                .attr("value");
    }

    /** Where the acts of the source are, which both dossiers rest on. */
    private String source(String dossier) {
        var listed = editor.page(dossier + "/sources").select("ol.sources li:contains(Tally of Tjorven)");
        return dossier + "/sources/" + listed.first().id().substring(1);
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }
}
