package counterclaim.desk;

import counterclaim.DossierList;
import counterclaim.Pages;
import counterclaim.PostgreSql;
import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.Bundles;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ChangesTest extends DossierList {

    private static final String ROWS = "ol.dated > li";
    private static final String LONG = "/dossiers/long-lists/history";

    @Inject
    EntityManager database;

    ChangesTest() {
        // The dossier, its question, its word, and of each of five kinds of things a hundred and twenty.
        super("history", ROWS, "subject=claim", downFrom(3 + 5 * MANY));
    }

    @Test
    void everythingThatCameInIsARowTheLatestFirst() {
        world.holds(Bundles.small("told"));
        var page = Pages.at("/dossiers/told/history");
        assertThat(page.select("#list").text()).isEqualTo("23 changes");
        assertThat(shown(page)).containsExactlyElementsOf(downFrom(23));
        assertThat(page.select("#h1").text()).contains("Brought in: dossier", "Who closed the bridge?");
        assertThat(page.select("#h23").text()).contains("Brought in: withdrawn number C4", "It was two claims.");
    }

    @Test
    void aRowSaysWhenAndWhatAndHasAnAddressOfItsOwn() {
        world.holds(Bundles.small("told"));
        var row = Pages.at("/dossiers/told/history?subject=claim").select(ROWS).last();
        assertThat(row.select("p").get(1).text())
                .isEqualTo("Brought in: claim C1 The bridge was closed on 3 January 2020.");
        assertThat(Instant.parse(row.select("time").attr("datetime"))).isBefore(Instant.now());
        assertThat(row.select("a[href=#" + row.id() + "]").text())
                .isEqualTo("row " + row.id().substring(1));
    }

    @ParameterizedTest
    @CsvSource({
        "dossier, 1 change, Brought in: dossier",
        "claim, 3 changes, Brought in: claim C",
        "argument, 4 changes, Brought in: reason A",
        "statement, 2 changes, Brought in: statement ST",
        "party, 4 changes, Brought in: speaker",
        "source, 2 changes, Brought in: source S",
        "snapshot, 1 change, Brought in: saved copy",
        "verdict elsewhere, 1 change, Brought in: verdict from elsewhere",
        "withdrawn, 2 changes, Brought in: withdrawn number"
    })
    void theFilterShowsWhatHappenedToOneKindOfThing(String subject, String count, String beginning) {
        world.holds(Bundles.small("told"));
        var page = Pages.at("/dossiers/told/history?subject=" + subject.replace(" ", "%20"));
        assertThat(page.select("#list").text()).isEqualTo(count);
        assertThat(page.select(ROWS + " > div > p:first-child").eachText())
                .hasSize(Integer.parseInt(count.split(" ")[0]))
                .allSatisfy(row -> assertThat(row).startsWith(beginning));
        assertThat(page.select("#subject option[selected]").val()).isEqualTo(subject);
        assertThat(page.select("#list + .tally a[href=/dossiers/told/history]").text())
                .isEqualTo("Show all");
    }

    @Test
    void everyChoiceOfTheFilterCanBeToldFromTheOthers() {
        world.holds(Bundles.small("told"));
        assertThat(Pages.at("/dossiers/told/history").select("#subject option").eachText())
                .startsWith("Anything", "dossier", "question")
                .doesNotHaveDuplicates();
    }

    @Test
    void aKindOfWhichNothingIsToldSaysWhatToDo() {
        world.holds(Bundles.small("told"));
        var page = Pages.at("/dossiers/told/history?subject=rumour");
        assertThat(page.select(".empty b").text()).isEqualTo("Nothing here fits what you chose.");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/dossiers/told/history");
        assertThat(page.select("#list").text()).isEqualTo("0 changes");
    }

    @Test
    void everyRowLeadsToWhatItNames() {
        world.holds(SizedBundle.of("leading", "Слово", 3, 3));
        var links = Pages.from("/dossiers/leading/history").stream()
                .flatMap(page -> page.select(ROWS + " > div > p:first-child a").eachAttr("href").stream())
                .toList();
        // All but the verdict from elsewhere and what was withdrawn, which have no place of their own.
        assertThat(links).hasSize(1 + 2 + 3 + 2 + 3 + 3 + 9 + 1 + 1);
        leadSomewhere(links);
    }

    @Test
    void aRowOfALongDossierLeadsToWhatItNamesToo() {
        leadSomewhere(Pages.from(LONG + "?subject=event").stream()
                .flatMap(page -> page.select(ROWS + " > div > p:first-child a").eachAttr("href").stream())
                .filter(link -> link.endsWith("/1") || link.endsWith("/60") || link.endsWith("/120"))
                .map(ChangesTest::ledOnTo)
                .toList());
    }

    @Test
    void anErasedTextIsGoneAndItsRowSaysSo() {
        world.holds(SizedBundle.of("forgetting", "Слово", 1, 2));
        var before = Pages.at("/dossiers/forgetting/history");
        var row = before.select(ROWS + ":contains(Brought in: statement ST1)").first();
        assertThat(row.text()).contains("Слово");
        erase("forgetting", Long.parseLong(row.id().substring(1)));

        var after = Pages.at("/dossiers/forgetting/history");
        assertThat(after.getElementById(row.id()).select("p").get(1).text())
                .isEqualTo("Brought in: statement ST1 text erased");
        assertThat(after.select(".tag").eachText()).containsExactly("text erased");
        assertThat(shown(after)).isEqualTo(shown(before));
    }

    @Test
    void markupInWhatHappenedIsShownAsItWasWritten() {
        world.holds(SizedBundle.of("marking", "<b id=\"x\">Слово</b> & \u202Eslovo", 1, 1));
        var page = Pages.at("/dossiers/marking/history");
        assertThat(page.select(ROWS + " b, #x")).isEmpty();
        assertThat(page.select("#h1 a").first().text()).isEqualTo("<b id=\"x\">Слово</b> & \u202Eslovo");
        assertThat(page.select("#h1 bdi.unseen").attr("title")).isEqualTo("U+202E");
    }

    private static List<String> downFrom(int last) {
        return numbered(last, i -> "h" + (last + 1 - i));
    }

    // An event leads to the page of the list that it is on.
    private static String ledOnTo(String link) {
        var place = URI.create(given().redirects()
                .follow(false)
                .get(link)
                .then()
                .statusCode(303)
                .extract()
                .header("Location"));
        return place.getPath() + "?" + place.getQuery() + "#" + place.getFragment();
    }

    private static void leadSomewhere(List<String> links) {
        assertThat(links).isNotEmpty();
        Map<String, Document> read = new HashMap<>();
        for (var link : links) {
            var place = link.split("#");
            var page = read.computeIfAbsent(place[0], Pages::at);
            Element named = place.length == 1 ? page : page.getElementById(place[1]);
            assertThat(named).as(link).isNotNull();
        }
    }

    private void erase(String slug, long row) {
        QuarkusTransaction.requiringNew().run(() -> {
            var dossier = Dossier.<Dossier>find("slug", slug).firstResult();
            var erased = database.createNativeQuery("delete from history_body where chain_id = ?1 and seq = ?2")
                    .setParameter(1, dossier.id)
                    .setParameter(2, row)
                    .executeUpdate();
            assertThat(erased).isEqualTo(1);
        });
    }
}
