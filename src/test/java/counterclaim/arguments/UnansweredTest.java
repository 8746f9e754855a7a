package counterclaim.arguments;

import counterclaim.DossierList;
import counterclaim.Pages;
import counterclaim.PostgreSql;
import counterclaim.interchange.bundle.BundleFormat;
import counterclaim.interchange.bundle.LongBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class UnansweredTest extends DossierList {

    private static final String UNANSWERED = "/dossiers/bridge-without-replies/unanswered";

    /** Q2 is a main question, so its claims come first; under C3 one word follows another, and nothing is under C5. */
    private static final String BRIDGE = """
        format: counterclaim-bundle/1
        dossier:
          slug: bridge-without-replies
          title: "What nobody says about the bridge"
          visibility: public
        questions:
          - {id: Q1, text: "Who closed it?"}
          - {id: Q2, text: "Was it closed?", pinned: 1}
          - {id: Q3, text: "Does it stand?"}
        parties:
          - {id: mayor, name: "Mayor Ada", kind: office_holder}
          - {id: walker, name: "Wanda Walker", kind: person}
        sources:
          - {id: S1, label: "A chronicle", type: book}
        claims:
          - {id: C1, question: Q1, text: "The MAYOR closed 100% of it!", kind: event_property}
          - {id: C2, question: Q2, text: "It was closed, says by_law 7.", kind: event_property}
          - {id: C3, question: Q3, text: "It stands.", kind: event_property}
          - {id: C4, question: Q2, text: "It was closed at night.", kind: event_property}
          - {id: C5, question: Q3, text: "It stood.", kind: event_property}
        arguments:
          - {id: A1, direction: con, target: C1, text: "She was abroad.", by: [walker, mayor]}
          - {id: A2, direction: pro, target: C2, text: "There was a sign.", citations: [{source: S1}]}
          - {id: A3, direction: con, target: A2, text: "Signs say much.", critical_question: "Is it true?"}
          - {id: A4, direction: con, target: "A2#1", text: "The book is a novel.", critical_question: "Is it fit?"}
          - {id: A5, direction: con, target: C3, text: "It fell."}
          - {id: A6, direction: con, target: A5, text: "It only shook.", critical_question: "Was it seen?"}
          - {id: A7, direction: con, target: A6, text: "It lay in the river.", critical_question: "Was it?"}
          - {id: A8, direction: con, target: A7, text: "That was the ferry.", critical_question: "Which?"}
          - {id: A9, direction: con, target: C4, text: "Cars crossed it."}
          - {id: A10, direction: pro, target: C4, text: "It was dark."}
        """;

    UnansweredTest() {
        super("unanswered", "section.group h3", "question=1&q=claim", numbered(MANY, i -> "C" + i));
    }

    @BeforeEach
    void aDossierWithFewUnansweredClaims() {
        world.holds(BundleFormat.read(BRIDGE.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void claimsStandByQuestionTheMainOnesFirstThenByNumber() {
        var page = Pages.at(UNANSWERED);
        assertThat(shown(page)).containsExactly("C2", "C4", "C1", "C3");
        assertThat(page.select("#list").text()).isEqualTo("4 claims with something unanswered");
        assertThat(page.select("#list + .tally")).isEmpty();
        assertThat(page.select("section.group:has(#C1) > .hint").text()).isEqualTo("Who closed it?");
    }

    @Test
    void everyPointUnderAClaimIsListedAsOnTheClaimsOwnPage() {
        for (var group : Pages.at(UNANSWERED).select("section.group")) {
            var link = group.select("h3 > a").attr("href");
            var own = Pages.at(link.replace("#unanswered", "")).select("#unanswered ul.waiting li");
            assertThat(group.select("ul.waiting li").eachText())
                    .as(link)
                    .containsExactlyInAnyOrderElementsOf(own.eachText());
        }
    }

    @Test
    void aPointSaysWhatItAttacksAndWhoseItIs() {
        var page = Pages.at(UNANSWERED);
        assertThat(points(page, "C1"))
                .containsExactly("A1 She was abroad. says it is false · Wanda Walker · Mayor Ada");
        assertThat(points(page, "C2"))
                .containsExactlyInAnyOrder(
                        "A3 Signs say much. does not follow A2", "A4 The book is a novel. the source is unfit");
    }

    @Test
    void aPointLeadsToItsPlaceUnderTheClaim() {
        for (var link : Pages.at(UNANSWERED).select("ul.waiting a.no").eachAttr("href")) {
            var place = link.split("#");
            assertThat(Pages.at(place[0]).getElementById(place[1])).as(link).isNotNull();
        }
    }

    @Test
    void whatIsAnsweredIsNotListedOnlyTheLastWordIs() {
        assertThat(points(Pages.at(UNANSWERED), "C3")).containsExactly("A8 That was the ferry. does not follow A7");
    }

    @ParameterizedTest
    @CsvSource({"question=2, C2 C4", "question=1, C1", "q=mayor, C1", "q=CLOSED, C2 C4 C1", "question=2&q=night, C4"})
    void aFilterShowsExactlyWhatFitsAndTheWayBackToAll(String filter, String fitting) {
        var page = Pages.at(UNANSWERED + "?" + filter);
        var expected = fitting.split(" ");
        assertThat(shown(page)).containsExactly(expected);
        assertThat(page.select("#list").text())
                .isEqualTo((expected.length == 1 ? "1 claim" : expected.length + " claims")
                        + " with something unanswered");
        assertThat(page.select("#list + .tally a[href=" + UNANSWERED + "]").text())
                .isEqualTo("Show all");
    }

    @Test
    void theFormKeepsWhatWasAskedFor() {
        var page = Pages.at(UNANSWERED + "?question=2&q=night");
        assertThat(page.select("#question option[selected]").eachText()).containsExactly("Was it closed?");
        assertThat(page.select("#question option")).hasSize(4);
        assertThat(page.select("#q").val()).isEqualTo("night");
    }

    @ParameterizedTest
    @CsvSource({"%25, C1", "_, C2", "!, C1"})
    void signsStandForThemselves(String words, String fitting) {
        assertThat(shown(Pages.at(UNANSWERED + "?q=" + words))).containsExactly(fitting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"question=77", "question=-1", "q=ferryman", "question=1&q=night"})
    void whereNothingFitsThePageSaysWhatToDo(String filter) {
        var page = Pages.at(UNANSWERED + "?" + filter);
        assertThat(page.select(".empty b").text()).isEqualTo("Nothing here fits what you chose.");
        assertThat(page.select(".empty a").attr("href")).isEqualTo(UNANSWERED);
    }

    @Test
    void whereEverythingIsAnsweredThePageSaysWhatThatMeans() {
        world.holds(LongBundle.of("no-lists", "public", 0));
        assertThat(Pages.at("/dossiers/no-lists/unanswered").select(".empty b").text())
                .isEqualTo("Nothing is unanswered.");
    }

    private static List<String> points(Document page, String claim) {
        return page.select("section.group:has(#" + claim + ") ul.waiting li").eachText();
    }
}
