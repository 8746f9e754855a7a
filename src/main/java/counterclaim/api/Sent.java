package counterclaim.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.web.ProblemDetails;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a program sends: one JSON object with the fields of a form. */
final class Sent {

    /** The machinery of forms: programs have headers for it. */
    private static final Set<String> OF_FORMS = Set.of("key", "token", "version", "draft");

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Sent() {}

    /** What was sent is no such object; with the path of what is wrong (RFC 6901). */
    static class Malformed extends RuntimeException {

        private final String pointer;

        Malformed(String pointer, String says) {
            super(says, null, false, false);
            this.pointer = pointer;
        }

        /** Says it. */
        static class Answer {

            private static final int BAD_REQUEST = 400;

            @ServerExceptionMapper
            Response say(Malformed problem) {
                var where = problem.pointer.isEmpty() ? "" : problem.pointer + ": ";
                return ProblemDetails.of(
                        BAD_REQUEST,
                        "malformed",
                        "What was sent is not what is taken here",
                        where + problem.getMessage());
            }
        }
    }

    /** @return each field with what stands in it; none of an empty body */
    static Map<String, List<String>> read(byte[] body) {
        var fields = new LinkedHashMap<String, List<String>>();
        if (body == null || body.length == 0) return fields;
        var object = parsed(body);
        if (!object.isObject()) throw new Malformed("", "a JSON object is wanted");
        object.properties().forEach(field -> {
            var pointer = "/" + field.getKey().replace("~", "~0").replace("/", "~1");
            if (OF_FORMS.contains(field.getKey())) throw new Malformed(pointer, "this goes into a header");
            fields.put(field.getKey(), values(field.getValue(), pointer));
        });
        return fields;
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new Malformed("", broken.getOriginalMessage());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> values(JsonNode value, String pointer) {
        if (value.isNull()) return List.of();
        if (!value.isArray()) return List.of(text(value, pointer));
        var values = new ArrayList<String>();
        for (var one : value) values.add(text(one, pointer + "/" + values.size()));
        return values;
    }

    // No booleans: a box that is not ticked is not sent, and false would be taken for a word.
    private static String text(JsonNode value, String pointer) {
        if (value.isTextual() || value.isIntegralNumber()) return value.asText();
        throw new Malformed(pointer, "a text or a whole number is wanted, or a list of these");
    }
}
