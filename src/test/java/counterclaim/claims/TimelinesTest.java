package counterclaim.claims;

import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.dossiers.DossierState;
import counterclaim.dossiers.EventState;
import counterclaim.interchange.bundle.Bundle;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class TimelinesTest {

    private static final Pattern COUNT = Pattern.compile("(\\d+) (?:events?|says? so|den(?:y|ies) it|qualif)");

    @Inject
    World world;

    @BeforeEach
    void dossiers() {
        world.holds(dossier(
                "times",
                "public",
                List.of(
                        said(1, "C1", "times-office", "asserts", "2020-01-05"),
                        said(2, "C1", "times-person", "denies", "2020-01-03"),
                        said(3, "C4", "times-office", "questions", null),
                        said(4, "C1", "times-office", "asserts", "2020-01"),
                        said(5, "C4", "times-person", "asserts", "2019"),
                        said(6, "C1", "times-person", "asserts", "2020-01-03")),
                List.of(happened(1, "2020-01-03"), happened(2, "1953-08-19"), happened(3, "2019-12-31"))));
        world.holds(dossier("long", "public", manyStatements(), manyEvents()));
        world.holds(dossier("silent", "public", List.of(), List.of()));
        world.holds(dossier("shut", "private", List.of(), manyEvents()));
    }

    @Test
    void eventsAndStatementsStandInTheOrderOfTimeAndWhatHasNoDateLast() {
        assertThat(entries(timeline("times", "")))
                .containsExactly("E2", "E3", "ST5", "E1", "ST2", "ST6", "ST1", "ST4", "ST3");
    }

    @Test
    void whatIsKnownToTheMonthIsToldSoAndNeverShownOnADay() {
        var page = timeline("times", "");
        assertThat(page.select("section:has(#ST4) > h3").text()).startsWith("January 2020, day not given");
        assertThat(page.select("section:has(#ST2) > h3").text()).startsWith("3 January 2020");
        assertThat(page.select("section:has(#ST5) > h3").text()).startsWith("2019");
        assertThat(page.select("section:has(#ST3) > h3").text()).startsWith("Without a date");
    }

    @Test
    void emptyTimeIsToldWithItsLength() {
        var page = timeline("times", "");
        assertThat(page.select("p.empty-time").eachText()).contains("65 years 11 months without an entry");
        assertThat(page.select("svg text.gap").eachText()).contains("65 years 11 months");
    }

    @Test
    void everyEntryOfALongTimelineIsInThePictureAndOnceInTheList() {
        var entries = new ArrayList<String>();
        for (int page = 1; page <= 8; page++) {
            var shown = timeline("long", "page=" + page);
            assertThat(counted(shown)).isEqualTo(360);
            entries.addAll(entries(shown));
        }
        assertThat(entries).hasSize(360).doesNotHaveDuplicates();
        assertThat(entries(timeline("long", "whole=true"))).isEqualTo(entries);
    }

    @Test
    void everyColumnOfThePictureLeadsToItsHeading() {
        for (var link : timeline("long", "page=2&kind=statements").select("svg a")) {
            var address = link.attr("href").split("#");
            var page = address[0].isEmpty() ? timeline("long", "page=2&kind=statements") : page(address[0]);
            assertThat(page.getElementById(address[1])).as(link.attr("href")).isNotNull();
        }
    }

    @Test
    void thePictureSaysInWordsWhatItShows() {
        var image = timeline("times", "").select("svg [role=img]");
        assertThat(image.select("> title").text())
                .isEqualTo("9 entries: 8 from 1953 to 2020, more in January 2020 than in any other month (5);"
                        + " 1 without a date, at the end.");
        assertThat(image.select("> desc").text()).isNotBlank();
    }

    @Test
    void aSpeakerIsFollowedThroughTimeWithoutTheEventsUnlessTheyAreAskedFor() {
        var page = timeline("times", "speaker=times-office");
        assertThat(entries(page)).containsExactly("ST1", "ST4", "ST3");
        assertThat(page.select("#entries + .tally").text()).contains("3 of 9").contains("Show all");
        assertThat(page.select("select[name=speaker] option[selected]").val()).isEqualTo("times-office");
        assertThat(entries(timeline("times", "speaker=times-office&kind=both")))
                .containsExactly("E2", "E3", "E1", "ST1", "ST4", "ST3");
    }

    @Test
    void aQuestionIsFollowedThroughTime() {
        assertThat(entries(timeline("times", "question=2"))).containsExactly("ST5", "ST3");
        assertThat(entries(timeline("times", "question=2&speaker=times-office")))
                .containsExactly("ST3");
        assertThat(entries(timeline("times", "kind=events"))).containsExactly("E2", "E3", "E1");
    }

    @Test
    void whatIsNotKnownIsSaidAndTheWayBackShown() {
        for (var strange : List.of("speaker=nobody", "question=99", "question=x", "kind=songs")) {
            var page = timeline("times", strange);
            assertThat(entries(page)).isEmpty();
            assertThat(page.select("div.empty").text()).contains(strange.replaceFirst(".*=", ""));
            assertThat(page.select("div.empty a").attr("href")).isEqualTo("/dossiers/times/timeline");
        }
    }

    @Test
    void aTimelineWithoutEntriesSaysSo() {
        assertThat(timeline("silent", "").select("div.empty b").text()).isEqualTo("Nothing on the timeline yet.");
    }

    @Test
    void theTimelineOfAPrivateDossierDoesNotExist() {
        given().get("/dossiers/shut/timeline").then().statusCode(404);
    }

    @Test
    void theReferenceDossierHasATimeline() {
        var page = timeline("soleimani-strike", "");
        assertThat(page.select("#p-2020-01-03")).hasSize(1);
        assertThat(page.select("svg a")).hasSizeBetween(15, 40);
    }

    private static List<String> entries(Document page) {
        return page.select("ol.moments > li").eachAttr("id");
    }

    private static int counted(Document page) {
        return page.select("svg a title").eachText().stream()
                .flatMap(title -> COUNT.matcher(title).results())
                .mapToInt(count -> Integer.parseInt(count.group(1)))
                .sum();
    }

    private static Document timeline(String slug, String query) {
        return page("/dossiers/" + slug + "/timeline" + (query.isEmpty() ? "" : "?" + query));
    }

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<StatementState> manyStatements() {
        return IntStream.rangeClosed(1, 300)
                .mapToObj(i -> said(
                        i,
                        i % 3 == 0 ? "C4" : "C1",
                        i % 2 == 0 ? "long-office" : "long-person",
                        List.of("asserts", "denies", "qualifies", "questions").get(i % 4),
                        i % 7 == 0 ? null : "2020-01-%02d".formatted(1 + i % 28)))
                .toList();
    }

    private static List<EventState> manyEvents() {
        return IntStream.rangeClosed(1, 60)
                .mapToObj(i -> happened(i, String.valueOf(1950 + i)))
                .toList();
    }

    private static StatementState said(int number, String claim, String party, String stance, String on) {
        return new StatementState(
                "ST" + number, claim, party, null, stance, on, null, "Слово", null, null, "S2", null, "named", null);
    }

    private static EventState happened(int number, String on) {
        return new EventState("E" + number, on, "Слово", null, "S1");
    }

    /** The first question with three claims, the second with one; who speaks are an office and a person. */
    private static Bundle dossier(
            String slug, String visibility, List<StatementState> statements, List<EventState> events) {
        var sized = SizedBundle.of(slug, "Слово", 3, 0);
        var claims = new ArrayList<>(sized.claims());
        claims.add(new ClaimState("C4", "Q2", "Слово", "event_property", null, null, null, null));
        return new Bundle(
                Bundle.FORMAT,
                new DossierState(slug, slug, null, "2020", "ru", visibility, null),
                sized.questions(),
                sized.parties(),
                sized.sources(),
                List.of(),
                claims,
                statements,
                List.of(),
                events,
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
