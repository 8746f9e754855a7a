package counterclaim.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.PostgreSql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Five matters of the reference dossier, and where an editor would say that they stand. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ReferenceStandingTest {

    private final Map<String, JsonNode> claims = new HashMap<>();
    private final Map<String, JsonNode> arguments = new HashMap<>();

    @BeforeEach
    void readTheDossier() throws IOException {
        var bundle = new ObjectMapper()
                .readTree(given().get("/api/v1/dossiers/soleimani-strike").asByteArray());
        bundle.path("claims").forEach(claim -> claims.put(claim.path("id").asText(), claim));
        bundle.path("arguments")
                .forEach(argument -> arguments.put(argument.path("id").asText(), argument));
    }

    @Test
    void whetherAnAttackWasImminentIsContested() {
        assertThat(wording("C1")).contains("imminent");
        assertThat(word("C1")).isEqualTo("contested");
    }

    @Test
    void forFourEmbassiesNothingStandsAndForBaghdadTheCaseDoes() {
        assertThat(wording("C6")).contains("four U.S. embassies");
        assertThat(word("C6")).isEqualTo("open");
        assertThat(wording("C8")).contains("Baghdad");
        assertThat(word("C8")).isEqualTo("for");
        assertThat(wording("C9")).contains("cited intelligence").contains("three");
        assertThat(word("C9")).isEqualTo("against");
    }

    @Test
    void theTajiConvoyIsContestedAndItsDeadRestOnIt() {
        assertThat(wording("C28")).contains("Taji");
        assertThat(word("C28")).isEqualTo("contested");
        assertThat(word("C29")).isEqualTo("contested");
        assertThat(wording("C31")).contains("Six");
        assertThat(word("C31")).isEqualTo("open");
        assertThat(arguments.values())
                .filteredOn(argument -> argument.path("target").asText().equals("C31"))
                .allSatisfy(argument ->
                        assertThat(argument.path("premises").toString()).contains("C28"));
    }

    @Test
    void lawfulnessGetsNoSingleWordAndHasReasonsOnBothSides() {
        assertThat(wording("C11")).contains("lawful use of force");
        assertThat(claims.get("C11").path("standing").has("word")).isFalse();
        assertThat(directionsAimedAt("C11")).contains("pro", "con");
        assertThat(directionsAimedAt("C13")).contains("pro", "con");
    }

    @Test
    void theCaseAgainstAWithdrawalByTheSeelyLetterStands() {
        assertThat(word("C90")).isEqualTo("against");
        assertThat(word("C91")).isEqualTo("for");
    }

    @Test
    void nothingIsGradedAndThePageSaysSoEverywhere() {
        assertThat(claims.values())
                .allSatisfy(claim -> assertThat(
                                claim.path("standing").path("graded").asBoolean())
                        .isFalse());
    }

    private List<String> directionsAimedAt(String claim) {
        return arguments.values().stream()
                .filter(argument -> argument.path("target").asText().equals(claim))
                .map(argument -> argument.path("direction").asText())
                .toList();
    }

    private String wording(String id) {
        return claims.get(id).path("text").asText();
    }

    private String word(String id) {
        return claims.get(id).path("standing").path("word").asText();
    }
}
