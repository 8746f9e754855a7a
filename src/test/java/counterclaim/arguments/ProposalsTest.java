package counterclaim.arguments;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.interchange.bundle.SizedBundle;
import counterclaim.sources.Source;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/** What somebody without the right to accept brings in counts for nobody before somebody else has accepted it. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ProposalsTest {

    private static final String DOSSIER = "/dossiers/proposed";
    private static final List<String> OPEN_PAGES =
            List.of("", "/speakers", "/sources", "/history", "/feed", "/timeline", "/unanswered");

    @Inject
    World world;

    private Author editor;
    private Author annotator;

    @BeforeEach
    void aDossier() {
        world.holdsAtTheDesk(SizedBundle.of("proposed", "Слово", 2, 2));
        editor = Author.called("editor", DOSSIER);
        annotator = Author.called("annotator", DOSSIER);
    }

    @Test
    void aSpeakerAndASourceWaitWithTheStatementThatNamesThem() {
        var claim = editor.claims("The quay was lit.");
        annotator.says(claim, "Quillfeather Society", "It was lit by us.", "Quillfeather minutes");
        assertThat(seenByEverybody(claim, "Quillfeather")).isEmpty();
        var proposal = waiting("It was lit by us.");
        editor.person().does(proposal.select("form[action$=/acceptance]").attr("action"), Map.of("reason", "It fits."));
        assertThat(seenByEverybody(claim, "Quillfeather"))
                .contains(DOSSIER + "/speakers", DOSSIER + "/sources", DOSSIER + "/history", claim)
                .anyMatch(address -> address.startsWith("/search"));
    }

    @Test
    void aQuestionThatIsAskedWithAProposedClaimWaitsWithIt() {
        annotator
                .person()
                .does(
                        DOSSIER + "/claims",
                        form("text", "Nobody heard the bell.", "kind", "event_property", "new-question", "Who rang?"));
        assertThat(Person.anonymous().page(DOSSIER).text()).doesNotContain("Who rang?");
        editor.person()
                .does(
                        waiting("Nobody heard the bell.")
                                .select("form[action$=/acceptance]")
                                .attr("action"),
                        Map.of("reason", "It fits."));
        assertThat(Person.anonymous().page(DOSSIER).text()).contains("Who rang?", "Nobody heard the bell.");
    }

    @Test
    void aSourceThatWasProposedIsAcceptedOrDeclinedOnTheDesk() {
        annotator.person().does(DOSSIER + "/sources", form("label", "Vesperine almanac", "type", "book"));
        assertThat(seenByEverybody(DOSSIER, "Vesperine")).isEmpty();
        var refusal = waiting("Vesperine almanac")
                .select("button[formaction$=/refusal]")
                .attr("formaction");
        editor.person().does(refusal, Map.of("reason", "We have it already."));
        assertThat(seenByEverybody(DOSSIER, "Vesperine")).isEmpty();
        assertThat(editor.person().page("/desk").text()).doesNotContain("Vesperine");
    }

    @Test
    void whatWasDeclinedStaysUnseenAndItsReasonIsToldToItsAuthor() {
        var claim = editor.claims("The lock held.");
        annotator.argues(claim, "con", "Grimbaldine says it broke.");
        var declined =
                waiting("Grimbaldine").select("button[formaction$=/refusal]").attr("formaction");
        editor.person().does(declined, Map.of("reason", "Who is that?"));
        assertThat(seenByEverybody(claim, "Grimbaldine")).isEmpty();
        var history = declined.replace("/refusal", "/history");
        assertThat(Person.anonymous().get(history).statusCode()).isEqualTo(404);
        assertThat(annotator.person().page(history).text()).contains("Who is that?");
    }

    @Test
    void whoDecidesSecondIsToldWhoDecidedAndChangesNothing() {
        var claim = editor.claims("The tide was high.");
        annotator.argues(claim, "con", "The gauge was read at noon.");
        var forms = waiting("The gauge was read at noon.");
        editor.person().does(forms.select("form[action$=/acceptance]").attr("action"), Map.of("reason", "It fits."));
        var second = Person.called("editor2")
                .posts(
                        forms.select("button[formaction$=/refusal]").attr("formaction"),
                        Map.of("reason", "No gauge there."));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(second.asString()).select("main").text()).contains("accepted", "Edda Brandt");
        assertThat(editor.person().page(claim).select("article.reason").text()).contains("The gauge was read at noon.");
    }

    @Test
    void theSameDecisionSentTwiceIsMadeOnceAndLeadsBoth() {
        var claim = editor.claims("The mast was bare.");
        annotator.argues(claim, "con", "A flag was seen.");
        var form = waiting("A flag was seen.").select("form[action$=/acceptance]");
        var token = Map.of("token", form.select("input[name=token]").attr("value"), "reason", "It fits.");
        var first = editor.person().posts(form.attr("action"), token);
        var again = editor.person().posts(form.attr("action"), token);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void anAuthorSeesWhatBecameOfAProposalAndTakesOneBack() {
        var claim = editor.claims("The bell was cracked.");
        annotator.argues(claim, "con", "Hildigunn heard it ring clear.");
        annotator.argues(claim, "con", "Hildigunn sold it whole.");
        editor.person()
                .does(
                        waiting("ring clear")
                                .select("button[formaction$=/refusal]")
                                .attr("formaction"),
                        Map.of("reason", "Hearsay."));
        var desk = annotator.person().page("/desk");
        assertThat(desk.select("li:contains(ring clear)").text()).contains("declined", "Hearsay.");
        var taking = desk.select("li:contains(sold it whole) form[action$=/taking-back]")
                .attr("action");
        assertThat(Person.called("annotator2").posts(taking, Map.of()).statusCode())
                .isEqualTo(404);
        annotator.person().does(taking, Map.of());
        assertThat(annotator
                        .person()
                        .page("/desk")
                        .select("li:contains(sold it whole)")
                        .text())
                .contains("taken back");
        assertThat(editor.person().page(claim).text()).doesNotContain("sold it whole");
    }

    @Test
    void aProposedClaimStandsOnThePageOfItsDossierForWhoWorksThere() {
        annotator
                .person()
                .does(
                        DOSSIER + "/claims",
                        form("text", "Aldis rowed alone.", "kind", "event_property", "question", "Q1"));
        assertThat(annotator.person().page(DOSSIER).select("#proposals").text()).contains("Aldis rowed alone.");
        assertThat(Person.anonymous().page(DOSSIER).text()).doesNotContain("Aldis rowed alone.");
    }

    @Test
    void whatNeedsSomethingThatWentIsNotAcceptedBeforeThatIsBack() {
        var claim = editor.claims("The oar was broken.");
        var argued = editor.argues(claim, "pro", "It lay there in two.");
        var reason = editor.argument(argued, "It lay there in two");
        annotator.person().does(reason + "/arguments", form("text", "That was another oar."));
        editor.person().does(reason + "/withdrawal", form("reason", "Not seen."));
        var forms = waiting("That was another oar.");
        var refused = editor.person()
                .posts(forms.select("form[action$=/acceptance]").attr("action"), Map.of("reason", "Good."));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.asString()).text()).contains("It needs A");
        assertThat(Person.anonymous().get(claim).statusCode()).isEqualTo(200);
    }

    @Test
    void nothingOfAPrivateDossierComesOutByItsName() {
        world.holdsAtTheDesk(LongBundle.of("hidden-away", "private", 2));
        var hidden = Author.called("editor", "/dossiers/hidden-away");
        hidden.says("/dossiers/hidden-away/claims/1", "Ketilrid Bureau", "So it is.", "Ketilrid file");
        var claim = editor.claims("The file was thin.");
        annotator.argues(claim, "con", "It was thick.", "Ketilrid file");
        var own = annotator.person().page("/search?q=thick");
        assertThat(own.text()).doesNotContain("Ketilrid");
        var ids = QuarkusTransaction.requiringNew()
                .call(() -> Source.<Source>list("label", "Ketilrid file").stream()
                        .map(source ->
                                annotator.person().get("/sources/" + source.id).statusCode())
                        .sorted()
                        .toList());
        assertThat(ids).as("the hidden one, and one of their own").containsExactly(200, 404);
        var named = annotator
                .person()
                .posts(
                        claim + "/statements",
                        form("party", "Ketilrid Bureau", "stance", "asserts", "quote", "Yes.", "source", "Note"));
        assertThat(named.statusCode()).isEqualTo(422);
    }

    @Test
    void whatAPrivateDossierSaysOfASharedSourceIsShownNowhereElse() {
        world.holdsAtTheDesk(LongBundle.of("said-elsewhere", "private", 2));
        var hidden = Author.called("editor", "/dossiers/said-elsewhere");
        var claim = editor.claims("The map was redrawn.");
        editor.argues(claim, "pro", "See the map.", "Map of Ragnhildur");
        hidden.argues("/dossiers/said-elsewhere/claims/1", "con", "See it.", "Map of Ragnhildur");
        hidden.person().does(hidden.dossier() + "/sources", form("label", "Thorbjorg collection", "type", "book"));
        var list = hidden.person().page(hidden.dossier() + "/sources");
        var map = list.select("li:contains(Map of Ragnhildur)").attr("id").substring(1);
        var through = list.select("li:contains(Thorbjorg collection)").attr("id");
        hidden.person()
                .does(
                        hidden.dossier() + "/sources/" + map + "/revisions",
                        form(
                                "version", 0,
                                "label", "Map of Ragnhildur",
                                "type", "document",
                                "via", through,
                                "reason", "Known so."));
        assertThat(hidden.person().page(hidden.dossier() + "/sources").text()).contains("Thorbjorg collection");
        assertThat(seenByEverybody(claim, "Thorbjorg")).isEmpty();
    }

    /** Where everybody can read a word that nothing but the proposal has; sought without its last letter. */
    private static List<String> seenByEverybody(String claim, String word) {
        var everybody = Person.anonymous();
        return Stream.concat(
                        OPEN_PAGES.stream().map(page -> DOSSIER + page),
                        Stream.of(claim, "/api/v1" + DOSSIER, "/search?q=" + word.substring(0, word.length() - 1)))
                .filter(address -> {
                    var page = Jsoup.parse(everybody.get(address).asString());
                    return page.outerHtml().contains(word);
                })
                .toList();
    }

    private Elements waiting(String words) {
        var proposal = editor.person().page("/desk").select("ul.roster li:contains(" + words + ")");
        assertThat(proposal).as("“%s” on the desk", words).isNotEmpty();
        return proposal;
    }
}
