package counterclaim.web;

import counterclaim.Pages;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What a page tells search engines and whoever shows a link to it. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class HeadTest {

    private static final String REFERENCE = "/dossiers/soleimani-strike";
    private static final int LONGEST_TITLE = 1000;

    @Inject
    World world;

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "?q=embassies, ''",
        "/events, /events",
        "/events?q=iraq&from=2020, /events",
        "/history?page=1, /history",
        "/history?page=2, /history?page=2",
        "/history?subject=claim&page=2, /history?page=2",
        "/claims/6, /claims/6"
    })
    void aPageSaysUnderWhichAddressToKeepIt(String asked, String kept) {
        var page = Pages.at(REFERENCE + asked);
        var canonical = page.select("head link[rel=canonical]");
        assertThat(canonical).hasSize(1);
        assertThat(canonical.attr("href")).matches("http://[^/]+/.*").endsWith(REFERENCE + kept);
        assertThat(property(page, "og:url")).isEqualTo(canonical.attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=embassies", "/events?from=2020", "/speakers?kind=person", "/history?subject=claim"})
    void aListThatSomebodyFilteredIsNotForSearchEngines(String asked) {
        assertThat(Pages.at(REFERENCE + asked).select("head meta[name=robots]").eachAttr("content"))
                .containsExactly("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/events", "/history", "/history?page=2", "/claims/6"})
    void aPageThatNobodyFilteredIs(String asked) {
        assertThat(Pages.at(REFERENCE + asked).select("head meta[name=robots]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/nothing/here, 404", "/dossiers/no-such-dossier, 404", "/broken/inside, 500", "/broken/away, 503"})
    void aPageOfFailureIsNotForSearchEnginesAndHasNoAddressToKeep(String address, int status) {
        var page = Jsoup.parse(
                given().get(address).then().statusCode(status).extract().asString());
        assertThat(page.select("head meta[name=robots]").eachAttr("content")).containsExactly("noindex");
        assertThat(page.select("head link[rel=canonical], head meta[property]")).isEmpty();
        assertThat(page.title()).endsWith(" · Counterclaim");
    }

    @Test
    void aLinkToAPageCanBeShownWithItsTitleAndAPicture() {
        var page = Pages.at(REFERENCE);
        assertThat(property(page, "og:site_name")).isEqualTo("Counterclaim");
        assertThat(property(page, "og:type")).isEqualTo("article");
        assertThat(property(page, "og:title")).isEqualTo("The killing of Qasem Soleimani");
        assertThat(property(page, "og:description")).startsWith("On 3 January 2020 a U.S. drone strike");
        assertThat(page.select("head meta[name=description]").attr("content"))
                .isEqualTo(property(page, "og:description"));
        assertThat(property(Pages.at(REFERENCE + "/events"), "og:title"))
                .isEqualTo("Events · The killing of Qasem Soleimani");
        var picture = given().get(property(page, "og:image"));
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.contentType()).isEqualTo("image/png");
    }

    @Test
    void aTitleThatMeansHarmStaysText() {
        world.holds(SizedBundle.of("harmful-title", "Слово", 1, 1));
        for (var title : titles()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> Dossier.update("title = ?1, summary = ?1 where slug = ?2", title, "harmful-title"));
            var dossier = Pages.at("/dossiers/harmful-title");
            assertThat(property(dossier, "og:title")).isEqualTo(title);
            assertThat(property(dossier, "og:description")).isEqualTo(title);
            assertThat(dossier.select("title").first().wholeText()).isEqualTo(title + " · Counterclaim");
            var events = Pages.at("/dossiers/harmful-title/events");
            assertThat(property(events, "og:title")).isEqualTo("Events · " + title);
            for (var page : List.of(dossier, events)) {
                assertThat(page.select("head > *").eachAttr("src"))
                        .allMatch(source -> source.startsWith("/js/") || source.startsWith("/webjars/"));
                assertThat(page.select("head > :not(meta, title, link, script)"))
                        .isEmpty();
            }
        }
    }

    private static String property(Document page, String name) {
        var found = page.select("head meta[property=" + name + "]");
        assertThat(found).as(name).hasSize(1);
        return found.attr("content");
    }

    /** All vectors, as many on each title as it can hold. */
    private static List<String> titles() {
        var titles = new ArrayList<String>();
        var title = new StringBuilder("Слово");
        for (var vector : Vectors.all()) {
            if (title.length() + vector.length() >= LONGEST_TITLE) {
                titles.add(title.toString());
                title.setLength("Слово".length());
            }
            title.append(' ').append(vector);
        }
        titles.add(title.toString());
        return titles;
    }
}
