package counterclaim.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterclaim.PostgreSql;
import counterclaim.interchange.bundle.BundleFormat;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class DossiersApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theListNamesWhatIsOpenToEveryone() {
        given().get("/api/v1/dossiers").then().statusCode(200).body("dossiers.slug", hasItem("soleimani-strike"));
    }

    @Test
    void aDossierIsItsBundleAndHowThingsStand() throws IOException {
        var whole = (ObjectNode)
                JSON.readTree(given().get("/api/v1/dossiers/soleimani-strike").asByteArray());
        assertThat(whole.path("claims"))
                .allSatisfy(claim ->
                        assertThat(claim.path("standing").has("because")).isTrue());
        assertThat(whole.path("arguments"))
                .allSatisfy(
                        argument -> assertThat(argument.path("label").asText()).isIn("in", "out", "undecided"));
        whole.path("claims").forEach(claim -> ((ObjectNode) claim).remove("standing"));
        whole.path("arguments").forEach(argument -> ((ObjectNode) argument).remove("label"));
        assertThat(BundleFormat.read(JSON.writeValueAsBytes(whole)).claims())
                .hasSize(whole.path("claims").size());
    }

    @Test
    void aClaimComesWithAllThatIsArguedUnderItAndEveryoneItNames() throws IOException {
        var claim = JSON.readTree(
                given().get("/api/v1/dossiers/soleimani-strike/claims/6").asByteArray());
        assertThat(claim.path("claim").path("id").asText()).isEqualTo("C6");
        assertThat(ids(claim.path("arguments"))).contains("A8", "A9", "A10");
        assertThat(ids(claim.path("parties"))).contains("esper", "trump");
        assertThat(claim.path("statements"))
                .allSatisfy(said -> assertThat(said.path("claim").asText()).isEqualTo("C6"));
    }

    @Test
    void thePageAndTheJsonTellTheSameStory() throws IOException {
        var whole =
                JSON.readTree(given().get("/api/v1/dossiers/soleimani-strike").asByteArray());
        var page = Jsoup.parse(given().get("/dossiers/soleimani-strike").asString());
        for (var claim : whole.path("claims")) {
            var number = claim.path("id").asText().substring(1);
            var row = page.select("ul.claims li:has(a[href=/dossiers/soleimani-strike/claims/" + number + "])")
                    .first();
            assertThat(row.select("a").text()).isEqualTo(claim.path("text").asText());
            var word = claim.path("standing").path("word").asText("sides-only").replace('_', '-');
            if (!row.select(".standing").hasClass("not-argued"))
                assertThat(row.select(".standing").first().classNames()).contains(word);
        }
    }

    @Test
    void ourPageListsEveryAddressOfTheOpenApiDocument() {
        var page = given().get("/api").then().statusCode(200).extract().asString();
        var document = given().get("/q/openapi").asString();
        for (var path :
                new String[] {"/api/v1/dossiers", "/api/v1/dossiers/{slug}", "/api/v1/dossiers/{slug}/claims/{number}"
                }) {
            assertThat(document).contains(path + ":");
            assertThat(Jsoup.parse(page).select("h3 code").eachText()).contains("GET " + path);
        }
    }

    @Test
    void theSchemaIsServed() {
        given().get("/schemas/counterclaim-bundle-1.json")
                .then()
                .statusCode(200)
                .body("title", containsString("Counterclaim bundle"))
                .body("properties.format.const", equalTo("counterclaim-bundle/1"));
    }

    private static List<String> ids(JsonNode items) {
        var ids = new ArrayList<String>();
        items.forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }
}
