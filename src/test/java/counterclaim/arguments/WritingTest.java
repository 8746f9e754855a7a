package counterclaim.arguments;

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
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class WritingTest {

    private static final String DOSSIER = "/dossiers/written";

    @Inject
    World world;

    private Person editor;
    private Person annotator;

    @BeforeEach
    void aDossier() {
        world.holdsAtTheDesk(SizedBundle.of("written", "Слово", 2, 2));
        editor = Person.called("editor");
        annotator = Person.called("annotator");
    }

    @Test
    void anEditorEntersAClaimAndSeesWhatEachAnswerChanges() {
        var claim = makeClaim("The convoy had four cars.");
        say(claim, "Ministry of Roads", "We counted four.", "Report of the ministry");
        var supported = argue(claim, "pro", "The toll camera shows four cars.", "Toll records");
        assertThat(flash(supported)).anyMatch(line -> line.endsWith("not argued yet → the case for stands"));
        var rebutted = argue(claim, "con", "The camera counts trailers as cars.", "Camera manual");
        assertThat(flash(rebutted)).anyMatch(line -> line.endsWith("the case for stands → contested"));
        var rebuttal = rebutted.select("article.reason").stream()
                .filter(reason -> reason.text().contains("trailers"))
                .findFirst()
                .orElseThrow()
                .id();
        var answered = editor.does(
                DOSSIER + "/arguments/" + rebuttal.substring(1) + "/arguments",
                Map.of(
                        "token", UUID.randomUUID().toString(),
                        "text", "The manual is of a newer camera.",
                        "source-1", "Purchase order"));
        assertThat(flash(answered)).anyMatch(line -> line.endsWith("contested → the case for stands"));
    }

    @Test
    void anEditIsKeptWithItsReasonComparedAndSetBack() {
        var claim = makeClaim("The bridge was closed at noon.");
        edit(claim, 0, "The bridge was closed at one.", "The log says one.");
        var page = editor.page(claim + "/history");
        assertThat(page.select("ol.revisions > li")).hasSize(2);
        assertThat(page.text()).contains("The log says one.");
        var diff = editor.page(claim + "/history/1..2");
        assertThat(diff.select(".diff ins").first().text()).contains("one");
        assertThat(diff.select(".diff del").first().text()).contains("noon");
        editor.does(claim + "/history/1/reversal", Map.of());
        assertThat(editor.page(claim).select("h1").text()).isEqualTo("The bridge was closed at noon.");
        assertThat(editor.page(claim + "/history").select("ol.revisions > li")).hasSize(3);
    }

    @Test
    void whoSavesSecondGetsBothTextsAndLosesNothing() {
        var claim = makeClaim("The alarm rang twice.");
        edit(claim, 0, "The alarm rang three times.", "Heard again.");
        var answer = editor.posts(claim + "/revisions", claimFields("The alarm rang twice at night.", 0, "When."));
        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("textarea[name=text]").text()).isEqualTo("The alarm rang twice at night.");
        assertThat(page.select(".clash ins").text()).contains("three times");
        assertThat(page.select("input[name=version]").attr("value")).isEqualTo("1");
        assertThat(editor.page(claim).select("h1").text()).isEqualTo("The alarm rang three times.");
        edit(claim, 1, "The alarm rang three times at night.", "Both.");
        assertThat(editor.page(claim).select("h1").text()).isEqualTo("The alarm rang three times at night.");
    }

    @Test
    void anEmptyReasonComesBackWithItsProblemAndEverythingThatWasTyped() {
        var claim = makeClaim("The road was dry.");
        var answer = editor.posts(
                claim + "/arguments",
                Map.of(
                        "token",
                        UUID.randomUUID().toString(),
                        "direction",
                        "con",
                        "text",
                        " ",
                        "passage-1",
                        "It rained."));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".summary a[href=#text]").text()).isEqualTo("The reason is missing.");
        assertThat(page.select(".summary a[href=#source-1]")).hasSize(1);
        assertThat(page.select("textarea[name=passage-1]").text()).isEqualTo("It rained.");
    }

    @Test
    void aHundredSubmitsOfOneFormMakeOneThing() throws Exception {
        var claim = makeClaim("The clock stopped.");
        var fields = Map.of("token", UUID.randomUUID().toString(), "direction", "con", "text", "It ran on.");
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
        var claim = makeClaim("The lamp was on.");
        atOnce(
                2,
                () -> editor.posts(
                        claim + "/arguments",
                        Map.of("token", UUID.randomUUID().toString(), "direction", "con", "text", "It was dark.")));
        var page = editor.page(claim);
        assertThat(page.select(".tally").first().text()).contains("2 against");
        assertThat(page.select("#stand").text()).contains("against stands");
    }

    @Test
    void aProposalCountsOnceSomebodyElseAcceptsIt() {
        var claim = makeClaim("The gate was open.");
        annotator.does(
                claim + "/arguments",
                Map.of("token", UUID.randomUUID().toString(), "direction", "con", "text", "The guard shut it."));
        assertThat(editor.page(claim).select("article.reason")).isEmpty();
        var proposal = editor.page("/desk").select("ul.roster li:contains(The guard shut it.)");
        var accept = proposal.select("form[action$=/acceptance]").attr("action");
        assertThat(annotator.posts(accept, Map.of()).statusCode()).isEqualTo(403);
        editor.does(accept, Map.of());
        assertThat(editor.page(claim).select("article.reason").text()).contains("The guard shut it.");
    }

    @Test
    void whatIsWithdrawnCountsNoMoreAndComesBackWithOneClick() {
        var claim = makeClaim("The wall was red.");
        argue(claim, "pro", "The photo shows red.", "Photo");
        var page = argue(claim, "con", "The light was red.", "Lamp");
        var rebuttal = page.select("article.reason:contains(The light was red.)")
                .first()
                .id();
        var own = DOSSIER + "/arguments/" + rebuttal.substring(1);
        var after = editor.does(own + "/withdrawal", Map.of("reason", "Wrong lamp."));
        assertThat(flash(after)).anyMatch(line -> line.endsWith("contested → the case for stands"));
        assertThat(after.select("article.reason")).hasSize(1);
        var undo = after.select(".flash form").attr("action");
        assertThat(editor.does(undo, Map.of()).select("article.reason")).hasSize(2);
    }

    @Test
    void aClaimThatWasMadeBeforeIsShownBeforeItIsSavedAgain() {
        var first = makeClaim("The harbour pilot boarded at the outer buoy.");
        var fields = new HashMap<String, Object>(Map.of(
                "token", UUID.randomUUID().toString(),
                "text", "The harbour pilot boarded near the outer buoy.",
                "question", "Q1",
                "kind", "event_property"));
        var shown = Jsoup.parse(editor.posts(DOSSIER + "/claims", fields).asString());
        assertThat(shown.select(".similar a").eachAttr("href")).containsExactly(first);
        assertThat(shown.select("textarea[name=text]").text()).contains("near the outer buoy");
        fields.put("compared", shown.select("input[name=compared]").attr("value"));
        assertThat(editor.posts(DOSSIER + "/claims", fields).statusCode()).isEqualTo(303);
    }

    @Test
    void aWithdrawnClaimKeepsItsAddressAndSaysWhy() {
        var claim = makeClaim("The tower had nine floors.");
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
        var claim = makeClaim("The siren was silent.");
        annotator.does(
                claim + "/arguments",
                Map.of("token", UUID.randomUUID().toString(), "direction", "con", "text", "Neighbours heard it."));
        assertThat(annotator.page(claim).select("#proposals").text()).contains("Neighbours heard it.");
        assertThat(annotator.page(claim).select("#proposals form")).isEmpty();
        assertThat(Person.anonymous().page(claim).text()).doesNotContain("Neighbours heard it.");
        var proposals = editor.page(claim).select("#proposals");
        assertThat(proposals.text()).contains("Anna Holm");
        editor.does(proposals.select("form[action$=/refusal]").attr("action"), Map.of("reason", "Which neighbours?"));
        assertThat(editor.page(claim).select("#proposals")).isEmpty();
    }

    @Test
    void aReviewerGradesEvidenceAndWritesNothing() {
        var claim = makeClaim("The fence was cut.");
        var page = argue(claim, "pro", "The log names the hour.", "Night log");
        var reason = DOSSIER + "/arguments/"
                + page.select("article.reason").first().id().substring(1);
        var reviewer = Person.called("reviewer");
        var form = reviewer.page(reason + "/grades");
        reviewer.does(
                reason + "/grades",
                Map.of(
                        "token", UUID.randomUUID().toString(),
                        "version", form.select("input[name=version]").attr("value"),
                        "reliability-1", "B",
                        "credibility-1", "2",
                        "reason", "Kept daily."));
        assertThat(editor.page(claim).select(".grade").first().text()).contains("B", "2");
        assertThat(reviewer.get(reason + "/edit").statusCode()).isEqualTo(403);
    }

    @Test
    void anEventAndASpeakerAreEditedComparedAndSetBack() {
        editor.does(
                DOSSIER + "/events",
                Map.of(
                        "token", UUID.randomUUID().toString(),
                        "text", "The ferry left the pier.",
                        "on", "2020-01",
                        "source", "Harbour book"));
        var event = editor.page(DOSSIER + "/events?q=ferry")
                .select("ol.dated li")
                .first()
                .id();
        var own = DOSSIER + "/events/" + event.substring(1);
        editor.does(
                own + "/revisions",
                Map.of(
                        "token", UUID.randomUUID().toString(),
                        "version", "0",
                        "text", "The ferry left the quay.",
                        "on", "2020-01-02",
                        "source", "Harbour book",
                        "reason", "Which pier?"));
        assertThat(editor.page(own + "/history/1..2").select(".diff ins").text())
                .contains("quay", "-02");
        editor.does(own + "/history/1/reversal", Map.of());
        assertThat(editor.page(own + "/edit").select("input[name=on]").attr("value"))
                .isEqualTo("2020-01");

        var claim = makeClaim("The ferry was late.");
        say(claim, "Quay Office", "It was late.", "Harbour book");
        var speaker = DOSSIER + "/speakers/quay-office";
        editor.does(
                speaker + "/revisions",
                Map.of(
                        "token", UUID.randomUUID().toString(),
                        "version", "0",
                        "name", "Office of the Quay",
                        "kind", "institution",
                        "reason", "Its full name."));
        assertThat(editor.page(speaker + "/history/1..2").select(".diff ins").text())
                .contains("of the Quay");
        editor.does(speaker + "/history/1/reversal", Map.of());
        assertThat(editor.page(speaker + "/edit").select("input[name=name]").attr("value"))
                .isEqualTo("Quay Office");
    }

    private String makeClaim(String text) {
        var page = editor.does(
                DOSSIER + "/claims",
                Map.of(
                        "token",
                        UUID.randomUUID().toString(),
                        "text",
                        text,
                        "question",
                        "Q1",
                        "kind",
                        "event_property"));
        assertThat(page.select("h1").text()).isEqualTo(text);
        return page.select("link[rel=canonical]").attr("href").replaceFirst("https?://[^/]+", "");
    }

    private void say(String claim, String speaker, String quote, String source) {
        var page = editor.does(
                claim + "/statements",
                Map.of(
                        "token",
                        UUID.randomUUID().toString(),
                        "party",
                        speaker,
                        "party-kind",
                        "institution",
                        "stance",
                        "asserts",
                        "attribution",
                        "named",
                        "on",
                        "2020-01-03",
                        "quote",
                        quote,
                        "source",
                        source));
        assertThat(page.select("ol.statements").text()).contains(speaker, quote, source);
    }

    private Document argue(String claim, String direction, String text, String source) {
        return editor.does(
                claim + "/arguments",
                Map.of(
                        "token",
                        UUID.randomUUID().toString(),
                        "direction",
                        direction,
                        "text",
                        text,
                        "source-1",
                        source,
                        "reliability-1",
                        "B",
                        "credibility-1",
                        "2"));
    }

    private void edit(String claim, int version, String text, String reason) {
        editor.does(claim + "/revisions", claimFields(text, version, reason));
    }

    private static Map<String, Object> claimFields(String text, int version, String reason) {
        return Map.of(
                "token",
                UUID.randomUUID().toString(),
                "version",
                version,
                "text",
                text,
                "question",
                "Q1",
                "kind",
                "event_property",
                "reason",
                reason);
    }

    private static List<String> flash(Document page) {
        return page.select(".flash p").eachText();
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
