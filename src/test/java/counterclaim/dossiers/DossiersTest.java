package counterclaim.dossiers;

import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class DossiersTest {

    @Inject
    World world;

    @Test
    void theFirstPageSaysWhatThisIsAndTakesOneClaimApart() {
        var page = page("/");
        assertThat(page.select("h1").text())
                .isEqualTo("See who said what, what speaks for and against it, and what is still unanswered");
        assertThat(page.select("article.worked .duel .for p, article.worked .duel .against p"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.select("ul.dossiers a[href=/dossiers/soleimani-strike]"))
                .isNotEmpty();
    }

    @Test
    void aDossierShowsItsMainQuestionsFirstInTheOrderTheEditorsPinnedThem() {
        var page = page("/dossiers/soleimani-strike");
        assertThat(page.select("section[aria-labelledby=main-questions] h3").eachText())
                .hasSize(5)
                .startsWith("Was an attack imminent?", "Were four embassies about to be attacked?");
        assertThat(page.select("details.topic summary h3").eachText()).contains("Law");
    }

    @Test
    void everyQuestionListsItsClaimsWithWhereEachStandsAndNeverALabel() {
        var page = page("/dossiers/soleimani-strike");
        var claims = page.select("article.question ul.claims > li");
        assertThat(claims)
                .hasSizeGreaterThan(80)
                .allSatisfy(claim -> assertThat(claim.select(".standing")).hasSize(1));
        assertThat(page.text()).doesNotContain("UNDECIDED").doesNotContain("NOT_ARGUED");
    }

    @Test
    void aSearchWithinFindsQuestionsByTheWordingOfTheirClaims() {
        var page = page("/dossiers/soleimani-strike?q=EMBASSIES");
        assertThat(page.select("#found").text()).contains("EMBASSIES");
        assertThat(page.select("#questions article.question h3").eachText())
                .contains("Were four embassies about to be attacked?")
                .doesNotContain("Was a convoy struck from the air near Taji the day after the strike?");
        assertThat(page.select("input[name=q]").val()).isEqualTo("EMBASSIES");
    }

    @Test
    void aSearchWithoutResultSaysWhatToDoAndTakesSignsLiterally() {
        assertThat(page("/dossiers/soleimani-strike?q=%25")
                        .select("div.empty b")
                        .text())
                .isEqualTo("Nothing in this dossier holds these words.");
    }

    @Test
    void aDossierWithoutClaimsSaysSo() {
        world.holds(SizedBundle.of("bare", "Слово", 0, 0));
        assertThat(page("/dossiers/bare").select("article.question .tally").eachText())
                .containsOnly("no claims yet");
    }

    @Test
    void aDateIsShownAsPreciselyAsItIsKnown() {
        assertThat(page("/dossiers/soleimani-strike").select("nav.crumb time").text())
                .isEqualTo("3 January 2020");
        world.holds(SizedBundle.of("year", "Слово", 1, 1));
        assertThat(page("/dossiers/year").select("nav.crumb time").text()).isEqualTo("2020");
    }

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
