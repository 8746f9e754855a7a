package counterclaim.search;

import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.SizedBundle;
import counterclaim.web.SqlSeen;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class SearchTest {

    private static final int MOST_STATEMENTS = 8;

    @Inject
    World world;

    @Inject
    @PersistenceUnitExtension
    SqlSeen sql;

    @BeforeEach
    void oneDossierForEveryoneAndOneForNobody() {
        world.holds(Quagga.open());
        world.holds(Quagga.secret());
    }

    @Test
    void whoHasNotAskedYetIsToldWhatCanBeFound() {
        var page = page("/search");
        assertThat(page.select("div.empty h2").text()).isEqualTo("What can be found");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("ol.finds")).isEmpty();
    }

    @Test
    void claimsStatementsReasonsAndSourcesAreFoundByTheirWords() {
        assertThat(keys(page("/search?q=quagga"))).containsExactlyInAnyOrder("C1", "C2", "C4", "ST2", "A1", "S2");
        assertThat(page("/search?q=quagga").select("#finds").text()).isEqualTo("6 results");
    }

    @ParameterizedTest
    @CsvSource({
        "outlived, C2, /dossiers/quagga/claims/2",
        "quagga minister died, ST2, /dossiers/quagga/claims/1#ST2",
        "feeding, A1, /dossiers/quagga/claims/1#A1",
        "zebrarum, S1, /sources/",
        "hay equid, A1, /dossiers/quagga/claims/1#A1",
        "minister of stables, ST2, /dossiers/quagga/claims/1#ST2"
    })
    void everyFindLeadsToItsPlace(String words, String key, String place) {
        var finds = page("/search?q=" + words).select("ol.finds > li");
        assertThat(finds).hasSize(1);
        assertThat(finds.select(".no").text()).isEqualTo(key);
        assertThat(finds.select("h3 a").attr("href")).startsWith(place);
    }

    @Test
    void aSpeakerIsFoundWithEverythingItSaid() {
        var page = page("/search?q=hasan zebrowski");
        assertThat(kinds(page)).containsExactlyInAnyOrder("Speaker", "Statement", "Reason");
        assertThat(page.select("ol.finds h3 a").eachAttr("href")).anyMatch(link -> link.startsWith("/parties/"));
    }

    @Test
    void aPrivatePersonIsFoundInTheDossierAndHasNoPage() {
        var page = page("/search?q=zoologist&kind=speaker");
        assertThat(page.select("ol.finds h3 a").eachAttr("href")).containsExactly("/dossiers/quagga/speakers#keeper");
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(keys(page("/search?q=quagga died"))).contains("C1", "ST2").doesNotContain("C2", "S2");
        assertThat(keys(page("/search?q=quagga submarine"))).isEmpty();
    }

    @Test
    void aPhraseIsFoundWordBesideWord() {
        assertThat(keys(page("/search?q=\"last quagga died\""))).containsExactly("C1");
        assertThat(keys(page("/search?q=\"quagga last\""))).isEmpty();
    }

    @Test
    void accentsScriptsAndCapitalsMakeNoDifference() {
        assertThat(keys(page("/search?q=QUAGGÄ DIED"))).contains("C1");
        assertThat(kinds(page("/search?q=Zoologist"))).contains("Speaker");
        assertThat(keys(page("/search?q=گورخر"))).containsExactly("ST1");
        assertThat(page("/search?q=گورخر").select("q[lang=fa] mark").text()).isEqualTo("گورخر");
        assertThat(page("/search?q=al-Muḥandis").select("ol.finds mark").eachText())
                .contains("al-Muhandis");
    }

    @Test
    void whatWasLookedForIsMarkedAndMarkupStaysText() {
        var find = page("/search?q=outlived").select("ol.finds h3").first();
        assertThat(find.select("mark").eachText()).containsExactly("outlived");
        assertThat(find.text()).isEqualTo("Another quagga outlived it by <b>years</b>.");
        assertThat(find.select("b")).isEmpty();
    }

    @Test
    void whatSomebodySaidIsToldApartFromOurWords() {
        assertThat(page("/search?q=no quagga of ours").select("ol.finds h3 q").text())
                .isEqualTo("No quagga of ours has died");
        var paraphrase = page("/search?q=died that night").select("ol.finds > li:has(.no:matchesOwn(ST1)) h3");
        assertThat(paraphrase.select("q")).isEmpty();
        assertThat(paraphrase.text()).isEqualTo("Said that the animal died that night.");
    }

    @Test
    void aFindByACitedPassageShowsThePassage() {
        assertThat(page("/search?q=hay").select("ol.finds > li > p[dir=auto]").text())
                .isEqualTo("no more hay for the equid");
    }

    @Test
    void aClaimShowsWhereItStands() {
        assertThat(page("/search?q=outlived").select("ol.finds .standing").text())
                .isEqualTo("not argued yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"quagga", "quagga&dossier=quagga", "embassies", "embassies&dossier=soleimani-strike", "trump"})
    void everyFilterLeavesAsManyAsItSays(String asked) {
        var page = page("/search?q=" + asked);
        var filters = page.select("nav .narrow a:not([aria-current])");
        assertThat(filters).isNotEmpty();
        for (var filter : filters) {
            var narrowed = page(filter.attr("href"));
            assertThat(narrowed.select("#finds").text())
                    .as(filter.attr("href"))
                    .startsWith(filter.select("small").text() + " result");
            var chosen = narrowed.select("nav .narrow a[aria-current]");
            assertThat(chosen.eachAttr("href")).as("a way back").isNotEmpty();
        }
    }

    @Test
    void aReasonOfTwoSpeakersIsFoundUnderBoth() {
        var speakers = page("/search?q=feeding").select("section[aria-labelledby=by-speaker] a");
        assertThat(speakers).hasSize(2);
        for (var speaker : speakers)
            assertThat(keys(page(speaker.attr("href")))).containsExactly("A1");
    }

    @Test
    void aValueClaimHasNoSingleWordToNarrowDownTo() {
        assertThat(keys(page("/search?q=quagga&standing=for"))).contains("C1").doesNotContain("C4");
    }

    @ParameterizedTest
    @CsvSource({
        "1883-08-12, 1883-08-12, 'ST1,S1'",
        "1884, '', 'ST2,S2'",
        "'', 1883, 'ST1,A1,S1'",
        "1883-09, 1883, 'A1,S1'"
    })
    void datesNarrowDownToWhatHasOne(String from, String to, String keys) {
        var found = new TreeSet<String>();
        for (var words : List.of("died", "feeding", "menagerie", "letter"))
            found.addAll(keys(page("/search?dossier=quagga&q=" + words + "&from=" + from + "&to=" + to)));
        assertThat(found).containsExactlyInAnyOrder(keys.split(","));
    }

    @Test
    void aDateThatIsNoneIsLeftOutAndSaidSo() {
        var page = page("/search?q=quagga&from=yesterday&to=1884");
        assertThat(page.select(".alarm").text()).endsWith("yesterday");
        assertThat(keys(page)).contains("ST2");
    }

    @Test
    void aFilterThatIsNoneDoesNotNarrow() {
        assertThat(keys(page("/search?q=quagga&kind=x&standing=x&speaker=x&question=x&question=7")))
                .hasSize(6);
        given().get("/search?q=quagga&page=0").then().statusCode(200);
        given().get("/search?q=quagga&page=99999999").then().statusCode(200);
    }

    @Test
    void whatOneMayNotReadIsNeitherFoundNorCountedNorSuggested() {
        for (var words : List.of("okapisecret", "willem okapisecret", "okapisecrit", "\"quagga okapisecret\"")) {
            var page = page("/search?q=" + words);
            assertThat(page.select("ol.finds")).isEmpty();
            page.select("title, input, b, a[href^=/sign-in]").remove();
            assertThat(page.html()).doesNotContainIgnoringCase("okapi");
        }
        assertThat(page("/search?q=outlived").select("#finds").text()).isEqualTo("1 result");
        given().get("/search?q=quagga&dossier=okapi").then().statusCode(404);
        given().get("/search?q=quagga&dossier=nowhere").then().statusCode(404);
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        var page = page("/search?q=submarine&kind=claim&from=1900");
        assertThat(page.select(".empty b").text()).endsWith("submarine");
        assertThat(page.select(".empty a").eachText()).containsExactly("Kind", "From");
        assertThat(page.select(".empty a").eachAttr("href"))
                .containsExactly("/search?q=submarine&from=1900", "/search?q=submarine&kind=claim");
    }

    @Test
    @EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
    void aMisspelledWordIsSuggestedAsItIsSpelledHere() {
        var meant = page("/search?q=quaga diied").select(".empty p a").first();
        assertThat(meant.text()).isEqualTo("quagga died");
        assertThat(keys(page(meant.attr("href")))).contains("C1");
    }

    @Test
    @EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
    void anotherFormOfAWordIsFoundAndOnlyStopWordsAreFoundAsTheyAre() {
        assertThat(keys(page("/search?q=hunting settler"))).containsExactly("C3");
        assertThat(keys(page("/search?q=\"them down\"&dossier=quagga"))).containsExactly("C3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%25",
                "_",
                "%5C",
                "%27%3B+drop+table+search_entry%3B--",
                "%00quagga%00",
                "%22",
                "%22%22%22",
                "%22quagga",
                "((((",
                "!%20%26%20%7C",
                ":*",
                "%E2%80%AE%E2%80%AEquagga",
                "%D9%BE%D9%84%20%22%D8%A8%D8%B3%D8%AA%D9%87",
                "%ED%A0%80",
                "%F0%9F%98%80",
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "or",
                "the+and+not",
                "1e999",
                "http://example.org/a?b=c"
            })
    void whateverIsTypedIsAnsweredWithAPage(String typed) {
        for (var query : List.of(
                typed, typed.repeat(40), typed + "&kind=" + typed + "&dossier=" + typed + "%00&from=" + typed)) {
            var answer = given().urlEncodingEnabled(false)
                    .get("/search?q=" + query)
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(Jsoup.parse(answer.asString()).select("script:not([src])"))
                    .isEmpty();
        }
    }

    @Test
    void aLongListComesInPagesAndNothingTwice() {
        world.holds(SizedBundle.of("paged", "Tarpanherd", 45, 0));
        var seen = new ArrayList<String>();
        for (int number = 1; number <= 3; number++) {
            var page = page("/search?q=tarpanherd&kind=claim&page=" + number);
            assertThat(page.select("#finds").text()).isEqualTo("45 results");
            seen.addAll(keys(page));
        }
        assertThat(seen).hasSize(45).doesNotHaveDuplicates().startsWith("C1", "C2", "C3");
    }

    @Test
    void moreThanAThousandFindsAreTooMany() {
        world.holds(SizedBundle.of("crowded", "Aurochsherd", 1_010, 0));
        assertThat(page("/search?q=aurochsherd").select("#finds").text())
                .startsWith("More than 1000 results; these are 1000 of them");
        assertThat(page("/search?q=aurochsherd&kind=claim&page=50").select("ol.finds > li"))
                .hasSize(20);
        assertThat(page("/search?q=aurochsherd&kind=source").select("#finds").text())
                .isEqualTo("2 results");
    }

    @Test
    void aSearchTakesFewStatementsWhateverItFindsAndNoneWhileItIsWritten() {
        world.holds(SizedBundle.of("search-small", "Dodonest", 2, 2));
        world.holds(SizedBundle.of("search-large", "Moanest", 100, 60));
        var small = statementsOf("/search?q=dodonest&dossier=search-small");
        assertThat(small).isLessThanOrEqualTo(MOST_STATEMENTS);
        for (var asked : List.of("moanest&dossier=search-large", "moanest", "moanest&kind=argument", "moanist"))
            assertThat(statementsOf("/search?q=" + asked)).as(asked).isLessThanOrEqualTo(small);
    }

    private int statementsOf(String address) {
        sql.forget();
        page(address);
        assertThat(sql.whileRendering()).isEmpty();
        return sql.statements().size();
    }

    private static List<String> keys(Document page) {
        return page.select("ol.finds > li > .meta .no").eachText();
    }

    private static List<String> kinds(Document page) {
        return page.select("ol.finds > li > .meta .tag").stream()
                .map(Element::text)
                .distinct()
                .toList();
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }
}
