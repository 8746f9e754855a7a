package counterclaim.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ArgumentsTest {

    @Inject
    World world;

    @Test
    void theClaimOfFourEmbassiesNamesWhoSaidItAndWhoQualifiedIt() {
        var byline = page("/dossiers/soleimani-strike/claims/6")
                .select("main > .byline")
                .text();
        assertThat(byline).startsWith("said by Donald Trump, 10 January 2020").contains("qualified by Mark Esper");
    }

    @Test
    void thePartsOfAClaimPageStandInTheOrderAReaderNeedsThem() {
        var page = page("/dossiers/soleimani-strike/claims/6");
        assertThat(page.select("nav.crumb a").last().text()).isEqualTo("Were four embassies about to be attacked?");
        assertThat(page.select("main h1, .verdict h2, #stand, #rivals, section.part h2").eachText().stream()
                        .map(text -> text.split(":")[0])
                        .toList())
                .containsExactly(
                        "Attacks on four U.S. embassies in the Middle East were being planned by Soleimani.",
                        "No verdict yet",
                        "How the arguments stand",
                        "Other answers to Were four embassies about to be attacked?",
                        "For and against",
                        "Unanswered",
                        "What would change this",
                        "Who said what, over time",
                        "Sources");
    }

    @Test
    void whyItStandsSoIsSaidInWordsWithLinksToTheReasons() {
        var because = page("/dossiers/soleimani-strike/claims/6").select("ul.because");
        assertThat(because.text()).contains("does not follow, says");
        assertThat(because.select("a").eachAttr("href")).isNotEmpty().allMatch(link -> link.startsWith("#A"));
    }

    @Test
    void anAnswerStandsUnderTheReasonItAnswersWithItsSourceAndGrade() {
        var reply = page("/dossiers/soleimani-strike/claims/6")
                .select("article.reason ul.replies > li.reply")
                .first();
        assertThat(reply.select("> .meta .relation").text()).isEqualTo("does not follow");
        assertThat(reply.select("> ul.cites a").attr("href")).startsWith("/sources/");
        assertThat(reply.select("> ul.cites .grade").text()).isEqualTo("not graded yet");
    }

    @Test
    void aLegalClaimSaysWhoBearsTheBurdenAndGetsNoSingleWord() {
        var stand = page("/dossiers/soleimani-strike/claims/12").select("section.stand");
        assertThat(stand.select("h2").text()).startsWith("1 reason stands for it, 0 against");
        assertThat(stand.text()).contains("Who bears the burden:").doesNotContain("the case for stands");
    }

    @Test
    void aClaimWithoutReasonsCountsAssertionsAndDenialsForNeitherSide() {
        var page = page("/dossiers/soleimani-strike/claims/7");
        assertThat(page.select("#stand").text()).isEqualTo("Not argued yet: asserted by 1, denied by 0");
        assertThat(page.select("#arguments .empty b").text())
                .isEqualTo("Nobody has given a reason for or against this claim yet.");
    }

    @Test
    void aShiftOfWordingIsShownWordByWordAgainstWhatTheSameSpeakerSaidBefore() {
        world.holds(SizedBundle.of("shift", "Слово", 2, 6));
        var shifted = page("/dossiers/shift/claims/1")
                .select("ol.statements .shifted")
                .first();
        assertThat(shifted.select("del").text()).isEqualTo("before: 1");
        assertThat(shifted.select("ins").text()).isEqualTo("now: 3");
        assertThat(shifted.select("a").attr("href")).isEqualTo("#ST1");
    }

    @Test
    void aVerdictOfOthersIsShownAsTheirsAndNotAsOurs() {
        world.holds(SizedBundle.of("shift", "Слово", 2, 6));
        var page = page("/dossiers/shift/claims/1");
        assertThat(page.select(".verdict h2").eachText()).containsExactly("No verdict yet", "Conflicting evidence");
        assertThat(page.select(".verdict.elsewhere .why").text()).contains("elsewhere; nobody signed it here");
        assertThat(page.select(".verdict.elsewhere a").attr("rel")).isEqualTo("noopener nofollow ugc");
    }

    @Test
    void ofManyReasonsTheRestIsFoldedAndNoneIsLost() {
        world.holds(SizedBundle.of("many", "Слово", 2, 40));
        var page = page("/dossiers/many/claims/1");
        assertThat(page.select("article.reason")).hasSize(80);
        assertThat(page.select("details.more > summary").eachText()).contains("19 more reasons");
        assertThat(page.select("article.reason, li.reply").eachAttr("id"))
                .doesNotHaveDuplicates()
                .hasSize(120);
    }

    @Test
    void theClaimIsAlsoThereAsLinkedData() throws IOException {
        var page = page("/dossiers/soleimani-strike/claims/6");
        var data = page.select("script[type=application/ld+json]");
        assertThat(data).hasSize(1);
        var claim = new ObjectMapper().readTree(data.first().data());
        assertThat(claim.path("@type").asText()).isEqualTo("Claim");
        assertThat(claim.path("text").asText()).isEqualTo(page.select("h1").text());
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }
}
