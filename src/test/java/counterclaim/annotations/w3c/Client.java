package counterclaim.annotations.w3c;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.Person;
import counterclaim.Robot;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Somebody's annotation program. */
record Client(Robot robot) {

    static final String TYPE = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
    static final ObjectMapper JSON = new ObjectMapper();

    static Client of(String name) {
        return new Client(Robot.of(name));
    }

    static RequestSpecification anybody() {
        return Person.anonymous().asks();
    }

    RequestSpecification asks() {
        return robot.asks().accept(TYPE).contentType(TYPE);
    }

    Response post(String json) {
        return post(json, Map.of());
    }

    Response post(String json, Map<String, String> headers) {
        return asks().headers(headers).body(quoted(json)).post("/annotations/");
    }

    /** @return its path */
    String made(String json) {
        var answer = post(json);
        if (answer.statusCode() != 201) throw new AssertionError(answer.statusCode() + " " + answer.asString());
        return path(answer.header("Location"));
    }

    Response get(String path) {
        return asks().get(path);
    }

    JsonNode read(String path) {
        return json(get(path));
    }

    Response put(String path, String json, String match) {
        var request = asks().body(quoted(json));
        return (match == null ? request : request.header("If-Match", match)).put(path);
    }

    Response delete(String path, String match) {
        var request = robot.asks();
        return (match == null ? request : request.header("If-Match", match)).delete(path);
    }

    static JsonNode json(Response answer) {
        if (answer.statusCode() >= 300) throw new AssertionError(answer.statusCode() + " " + answer.asString());
        try {
            return JSON.readTree(answer.asString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String path(String address) {
        return address.replaceFirst("https?://[^/]+", "");
    }

    static String quoted(String json) {
        return json.replace('\'', '"');
    }

    /** @param target an IRI, or an object */
    static String annotation(String more, String target) {
        var about = target.startsWith("{") || target.startsWith("[") ? target : "'" + target + "'";
        return "{'@context':'http://www.w3.org/ns/anno.jsonld','type':'Annotation'," + more + ",'target':" + about
                + "}";
    }

    static String comment(String text, String target) {
        return annotation("'motivation':'commenting','body':{'type':'TextualBody','value':'" + text + "'}", target);
    }
}
