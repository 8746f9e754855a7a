package counterclaim.arguments;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.SizedBundle;
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
        editor.person().does(proposal.select("form[action$=/acceptance]").attr("action"), Map.of());
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
                        Map.of());
        assertThat(Person.anonymous().page(DOSSIER).text()).contains("Who rang?", "Nobody heard the bell.");
    }

    @Test
    void aSourceThatWasProposedIsAcceptedOrDeclinedOnTheDesk() {
        annotator.person().does(DOSSIER + "/sources", form("label", "Vesperine almanac", "type", "book"));
        assertThat(seenByEverybody(DOSSIER, "Vesperine")).isEmpty();
        var refusal =
                waiting("Vesperine almanac").select("form[action$=/refusal]").attr("action");
        editor.person().does(refusal, Map.of("reason", "We have it already."));
        assertThat(seenByEverybody(DOSSIER, "Vesperine")).isEmpty();
        assertThat(editor.person().page("/desk").text()).doesNotContain("Vesperine");
    }

    @Test
    void whatWasDeclinedStaysUnseenAndItsReasonIsToldToItsAuthor() {
        var claim = editor.claims("The lock held.");
        annotator.argues(claim, "con", "Grimbaldine says it broke.");
        var declined = waiting("Grimbaldine").select("form[action$=/refusal]").attr("action");
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
        editor.person().does(forms.select("form[action$=/acceptance]").attr("action"), Map.of());
        var second = Person.called("editor2")
                .posts(forms.select("form[action$=/refusal]").attr("action"), Map.of("reason", "No gauge there."));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(second.asString()).select("main").text()).contains("accepted", "Edda Brandt");
        assertThat(editor.person().page(claim).select("article.reason").text()).contains("The gauge was read at noon.");
    }

    @Test
    void theSameDecisionSentTwiceIsMadeOnceAndLeadsBoth() {
        var claim = editor.claims("The mast was bare.");
        annotator.argues(claim, "con", "A flag was seen.");
        var form = waiting("A flag was seen.").select("form[action$=/acceptance]");
        var token = Map.of("token", form.select("input[name=token]").attr("value"));
        var first = editor.person().posts(form.attr("action"), token);
        var again = editor.person().posts(form.attr("action"), token);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
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
