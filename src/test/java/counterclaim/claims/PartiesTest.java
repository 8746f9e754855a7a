package counterclaim.claims;

import counterclaim.PostgreSql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class PartiesTest {

    @Test
    void anOfficeHolderHasAPageWithEverythingItSaidClaimByClaim() {
        var page = Jsoup.parse(given().get("/parties/" + idOf("Mark Esper"))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.select("h1").text()).isEqualTo("Mark Esper");
        assertThat(page.select("section.group h3 a").eachText())
                .anyMatch(claim -> claim.contains("four U.S. embassies"));
        assertThat(page.select("blockquote").eachText()).contains("there was evidence", "probably could have been");
        assertThat(page.select("#reasons li")).isNotEmpty();
    }

    @Test
    void aPrivatePersonAndTheUnnamedHaveNoPageAndNoLink() {
        given().get("/parties/" + idOf("Noam Chomsky")).then().statusCode(404);
        var unnamed = QuarkusTransaction.requiringNew()
                .call(() -> Party.<Party>find("kind", PartyKind.UNNAMED).firstResult().id);
        given().get("/parties/" + unnamed).then().statusCode(404);
        assertThat(given().get("/dossiers/soleimani-strike/claims/1").asString())
                .doesNotContain("/parties/" + unnamed);
    }

    @Test
    void anAddressThatIsNoneIsNotFound() {
        given().get("/parties/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/parties/esper").then().statusCode(404);
    }

    private static UUID idOf(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Party.<Party>find("name", name).firstResult().id);
    }
}
