package counterclaim.arguments;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static counterclaim.Author.said;
import static counterclaim.Author.wording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class WritingTest {

    private static final String DOSSIER = "/dossiers/written";

    @Inject
    World world;

    private Person editor;
    private Author author;
    private Person annotator;

    @BeforeEach
    void aDossier() {
        world.holdsAtTheDesk(SizedBundle.of("written", "Слово", 2, 2));
        editor = Person.called("editor");
        author = new Author(editor, DOSSIER);
        annotator = Person.called("annotator");
    }

    @Test
    void anEditorEntersAClaimAndSeesWhatEachAnswerChanges() {
        var claim = author.claims("The convoy had four cars.");
        author.says(claim, "Ministry of Roads", "We counted four.", "Report of the ministry");
        var supported = author.argues(claim, "pro", "The toll camera shows four cars.", "Toll records");
        assertThat(said(supported)).anyMatch(line -> line.endsWith("not argued yet → the case for stands"));
        var rebutted = author.argues(claim, "con", "The camera counts trailers as cars.", "Camera manual");
        assertThat(said(rebutted)).anyMatch(line -> line.endsWith("the case for stands → contested"));
        var rebuttal = rebutted.select("article.reason").stream()
                .filter(reason -> reason.text().contains("trailers"))
                .findFirst()
                .orElseThrow()
                .id();
        var answered = editor.does(
                DOSSIER + "/arguments/" + rebuttal.substring(1) + "/arguments",
                form("text", "The manual is of a newer camera.", "source-1", "Purchase order"));
        assertThat(said(answered)).anyMatch(line -> line.endsWith("contested → the case for stands"));
    }

    @Test
    void aSpeakerWhoIsCalledAsAPageOfOursIsFoundAllTheSame() {
        var claim = author.claims("The shop opened at nine.");
        author.says(claim, "Offers", "We opened at nine.", "Diary of the shop");
        var page = editor.page(DOSSIER + "/speakers/offers-2/edit");
        assertThat(page.select("main [name=name]").attr("value")).isEqualTo("Offers");
    }

    @Test
    void anEditIsKeptWithItsReasonComparedAndSetBack() {
        var claim = author.claims("The bridge was closed at noon.");
        author.rewords(claim, 0, "The bridge was closed at one.", "The log says one.");
        var page = editor.page(claim + "/history");
        assertThat(page.select("ol.revisions > li")).hasSize(2);
        assertThat(page.text()).contains("The log says one.");
        var diff = editor.page(claim + "/history/1..2");
        assertThat(diff.select(".diff ins").first().text()).contains("one");
        assertThat(diff.select(".diff del").first().text()).contains("noon");
        editor.does(claim + "/history/1/reversal", form("version", 1, "reason", "The log is an hour ahead."));
        assertThat(editor.page(claim).select("h1").text()).isEqualTo("The bridge was closed at noon.");
        assertThat(editor.page(claim + "/history").select("ol.revisions > li").eachText())
                .hasSize(3)
                .first(STRING)
                .contains("Set back", "The log is an hour ahead.");
    }

    @Test
    void whoSavesSecondGetsBothTextsAndLosesNothing() {
        var claim = author.claims("The alarm rang twice.");
        author.rewords(claim, 0, "The alarm rang three times.", "Heard again.");
        var answer = editor.posts(claim + "/revisions", wording(0, "The alarm rang twice at night.", "When."));
        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("textarea[name=text]").text()).isEqualTo("The alarm rang twice at night.");
        assertThat(page.select(".clash ins").text()).contains("three times");
        assertThat(page.select("input[name=version]").attr("value")).isEqualTo("1");
        assertThat(editor.page(claim).select("h1").text()).isEqualTo("The alarm rang three times.");
        author.rewords(claim, 1, "The alarm rang three times at night.", "Both.");
        assertThat(editor.page(claim).select("h1").text()).isEqualTo("The alarm rang three times at night.");
    }

    @Test
    void anEmptyReasonComesBackWithItsProblemAndEverythingThatWasTyped() {
        var claim = author.claims("The road was dry.");
        var answer =
                editor.posts(claim + "/arguments", form("direction", "con", "text", " ", "passage-1", "It rained."));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".summary a[href=#text]").text()).isEqualTo("The reason is missing.");
        assertThat(page.select(".summary a[href=#source-1]")).hasSize(1);
        assertThat(page.select("textarea[name=passage-1]").text()).isEqualTo("It rained.");
    }

    @Test
    void aHundredSubmitsOfOneFormMakeOneThing() throws Exception {
        var claim = author.claims("The clock stopped.");
        var fields = form("direction", "con", "text", "It ran on.");
        var answers =
                atOnce(100, () -> editor.posts(claim + "/arguments", fields).header("Location"));
        assertThat(answers).doesNotContainNull();
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(editor.page(claim).select("article.reason")).hasSize(1);
        var other = new HashMap<>(fields);
        other.put("text", "It ran on until five.");
        var conflict = editor.posts(claim + "/arguments", other);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.asString()).contains("It ran on until five.");
    }

    @Test
    void twoRebuttalsAtOnceBothCount() throws Exception {
        var claim = author.claims("The lamp was on.");
        atOnce(2, () -> editor.posts(claim + "/arguments", form("direction", "con", "text", "It was dark.")));
        var page = editor.page(claim);
        assertThat(page.select(".tally").first().text()).contains("2 against");
        assertThat(page.select("#stand").text()).contains("against stands");
    }

    @Test
    void aProposalCountsOnceSomebodyElseAcceptsIt() {
        var claim = author.claims("The gate was open.");
        annotator.does(claim + "/arguments", form("direction", "con", "text", "The guard shut it."));
        assertThat(editor.page(claim).select("article.reason")).isEmpty();
        var proposal = editor.page("/desk").select("ul.roster li:contains(The guard shut it.)");
        var accept = proposal.select("form[action$=/acceptance]").attr("action");
        assertThat(annotator.posts(accept, Map.of()).statusCode()).isEqualTo(403);
        editor.does(accept, Map.of("reason", "The guard would know."));
        assertThat(editor.page(claim).select("article.reason").text()).contains("The guard shut it.");
    }

    @Test
    void whatIsWithdrawnCountsNoMoreAndComesBackWithOneClick() {
        var claim = author.claims("The wall was red.");
        author.argues(claim, "pro", "The photo shows red.", "Photo");
        var page = author.argues(claim, "con", "The light was red.", "Lamp");
        var rebuttal = page.select("article.reason:contains(The light was red.)")
                .first()
                .id();
        var own = DOSSIER + "/arguments/" + rebuttal.substring(1);
        var after = editor.does(own + "/withdrawal", Map.of("reason", "Wrong lamp."));
        assertThat(said(after)).anyMatch(line -> line.endsWith("contested → the case for stands"));
        assertThat(after.select("article.reason")).hasSize(1);
        var undo = after.select(".flash form").attr("action");
        assertThat(editor.does(undo, Map.of()).select("article.reason")).hasSize(2);
    }

    @Test
    void aClaimThatWasMadeBeforeIsShownBeforeItIsSavedAgain() {
        var first = author.claims("The harbour pilot boarded at the outer buoy.");
        var fields = new HashMap<String, Object>(form(
                "text", "The harbour pilot boarded near the outer buoy.", "question", "Q1", "kind", "event_property"));
        var shown = Jsoup.parse(editor.posts(DOSSIER + "/claims", fields).asString());
        assertThat(shown.select(".similar a").eachAttr("href")).containsExactly(first);
        assertThat(shown.select("textarea[name=text]").text()).contains("near the outer buoy");
        fields.put("compared", shown.select("input[name=compared]").attr("value"));
        assertThat(editor.posts(DOSSIER + "/claims", fields).statusCode()).isEqualTo(303);
    }

    @Test
    void aWithdrawnClaimKeepsItsAddressAndSaysWhy() {
        var claim = author.claims("The tower had nine floors.");
        editor.does(claim + "/withdrawal", Map.of("reason", "Counted the roof."));
        var answer = Person.anonymous().get(claim);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(answer.asString()).select("main").text())
                .contains("was withdrawn", "Counted the roof.", "The tower had nine floors.");
        editor.does(claim + "/restoration", Map.of());
        assertThat(Person.anonymous().get(claim).statusCode()).isEqualTo(200);
    }

    @Test
    void aProposalWaitsInItsPlaceForThoseWhoWorkThereAndForNobodyElse() {
        var claim = author.claims("The siren was silent.");
        annotator.does(claim + "/arguments", form("direction", "con", "text", "Neighbours heard it."));
        assertThat(annotator.page(claim).select("#proposals").text()).contains("Neighbours heard it.");
        assertThat(annotator.page(claim).select("#proposals form[action$=/acceptance]"))
                .isEmpty();
        assertThat(Person.anonymous().page(claim).text()).doesNotContain("Neighbours heard it.");
        var proposals = editor.page(claim).select("#proposals");
        assertThat(proposals.text()).contains("Anna Holm");
        editor.does(
                proposals.select("button[formaction$=/refusal]").attr("formaction"),
                Map.of("reason", "Which neighbours?"));
        assertThat(editor.page(claim).select("#proposals")).isEmpty();
    }

    @Test
    void aReviewerGradesEvidenceAndWritesNothing() {
        var claim = author.claims("The fence was cut.");
        var page = author.argues(claim, "pro", "The log names the hour.", "Night log");
        var reason = DOSSIER + "/arguments/"
                + page.select("article.reason").first().id().substring(1);
        var reviewer = Person.called("reviewer");
        var form = reviewer.page(reason + "/grades");
        reviewer.does(
                reason + "/grades",
                form(
                        "version",
                        form.select("input[name=version]").attr("value"),
                        "reliability-1",
                        "B",
                        "credibility-1",
                        "2",
                        "reason",
                        "Kept daily."));
        assertThat(editor.page(claim).select(".grade").first().text()).contains("B", "2");
        assertThat(reviewer.get(reason + "/edit").statusCode()).isEqualTo(403);
    }

    @Test
    void anEventAndASpeakerAreEditedComparedAndSetBack() {
        editor.does(
                DOSSIER + "/events",
                form("text", "The ferry left the pier.", "on", "2020-01", "source", "Harbour book"));
        var event = editor.page(DOSSIER + "/events?q=ferry")
                .select("ol.dated li")
                .first()
                .id();
        var own = DOSSIER + "/events/" + event.substring(1);
        editor.does(
                own + "/revisions",
                form(
                        "version",
                        "0",
                        "text",
                        "The ferry left the quay.",
                        "on",
                        "2020-01-02",
                        "source",
                        "Harbour book",
                        "reason",
                        "Which pier?"));
        assertThat(editor.page(own + "/history/1..2").select(".diff ins").text())
                .contains("quay", "-02");
        editor.does(own + "/history/1/reversal", form("version", 1, "reason", "It was the pier."));
        assertThat(editor.page(own + "/edit").select("input[name=on]").attr("value"))
                .isEqualTo("2020-01");

        var claim = author.claims("The ferry was late.");
        author.says(claim, "Quay Office", "It was late.", "Harbour book");
        var speaker = DOSSIER + "/speakers/quay-office";
        editor.does(
                speaker + "/revisions",
                form("version", "0", "name", "Office of the Quay", "kind", "institution", "reason", "Its full name."));
        assertThat(editor.page(speaker + "/history/1..2").select(".diff ins").text())
                .contains("of the Quay");
        editor.does(speaker + "/history/1/reversal", form("version", 1, "reason", "Too long."));
        assertThat(editor.page(speaker + "/edit").select("input[name=name]").attr("value"))
                .isEqualTo("Quay Office");
    }

    private static <T> List<T> atOnce(int many, Callable<T> act) throws Exception {
        var pool = Executors.newFixedThreadPool(Math.min(many, 16));
        try {
            var tasks = new ArrayList<Callable<T>>();
            for (int i = 0; i < many; i++) tasks.add(act);
            var results = new ArrayList<T>();
            for (var result : pool.invokeAll(tasks)) results.add(result.get());
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
