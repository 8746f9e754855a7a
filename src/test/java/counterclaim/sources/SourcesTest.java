package counterclaim.sources;

import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
class SourcesTest {

    @Inject
    World world;

    @Test
    void aSourceShowsWhatIsKnownOfItAndNothingElse() {
        world.holds(SizedBundle.of("facts", "Слово", 2, 3));
        assertThat(page("facts", 1).select("dl.facts dt").eachText())
                .containsExactly("Type", "Title", "Author", "In", "Publisher", "Issued", "Language", "Address");
        assertThat(page("facts", 2).select("dl.facts dt").eachText()).containsExactly("Type", "Known to us through");
    }

    @Test
    void aSourceShowsEverythingThatRestsOnIt() {
        world.holds(SizedBundle.of("facts", "Слово", 2, 3));
        var page = page("facts", 2);
        assertThat(page.select("#evidence .tally").text()).isEqualTo("6");
        assertThat(page.select("#statements .tally").text()).isEqualTo("3");
        assertThat(page.select("#evidence .grade").eachText()).containsOnly("source B · report 2");
        assertThat(page("facts", 1).select("#events li")).hasSize(1);
    }

    @Test
    void anAddressLeadsAwayOnlyWithAWarning() {
        world.holds(SizedBundle.of("facts", "Слово", 2, 3));
        var link = page("facts", 1).select("dl.facts a[href^=https]");
        assertThat(link.attr("rel")).isEqualTo("noopener nofollow ugc");
        assertThat(link.first().parent().text()).contains("leaves this site");
    }

    private static Document page(String slug, int number) {
        var id = QuarkusTransaction.requiringNew()
                .call(() -> SourceUse.<SourceUse>find("dossier.slug = ?1 and number = ?2", slug, number)
                        .firstResult()
                        .source
                        .id);
        return Jsoup.parse(
                given().get("/sources/" + id).then().statusCode(200).extract().asString());
    }
}
