package counterclaim;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program that works in somebody's name: it shows a token, and has no cookies.
 *
 * @param token what its person was shown once
 */
public record Robot(String token) {

    private static final Map<String, Robot> AT_THE_DESK = new ConcurrentHashMap<>();

    /** Of one of the people of the demonstration, for all tests that change nothing about their tokens. */
    public static Robot of(String name) {
        return AT_THE_DESK.computeIfAbsent(
                name, somebody -> of(Person.called(somebody), "reference", "dossiers:write", "annotations:write"));
    }

    /** @param workspace its slug */
    public static Robot of(Person person, String workspace, String... scopes) {
        var page = person.posts(
                "/account/tokens",
                Map.of("label", "Robot of a test", "workspace", workspace, "scope", List.of(scopes), "days", "7"));
        assertThat(page.statusCode()).isEqualTo(200);
        return new Robot(Jsoup.parse(page.asString()).select(".flash code").text());
    }

    public RequestSpecification asks() {
        return given().redirects().follow(false).urlEncodingEnabled(false).header("Authorization", "Bearer " + token);
    }

    public Response get(String address) {
        return asks().get(address);
    }

    /** Sends JSON. */
    public Response sends(String address, Map<String, ?> fields) {
        return asks().contentType(ContentType.JSON).body(fields).post(address);
    }

    /** The same, from a version that was seen. */
    public Response edits(String address, int version, Map<String, ?> fields) {
        return asks().contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(fields)
                .post(address);
    }

    /** What is wrong with which field, as a problem says it. */
    public static List<String> faults(Response problem) {
        var faults = new ArrayList<String>();
        List<Map<String, String>> told = problem.jsonPath().getList("faults");
        if (told != null) told.forEach(fault -> faults.add(fault.get("field") + ": " + fault.get("says")));
        return faults;
    }
}
