package counterclaim.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A state of a thing as texts by field, so that two of them can be compared; lists are one line each. */
final class State {

    private static final ObjectMapper JSON = new ObjectMapper();

    private State() {}

    /** @param json null once it was erased: then there is no text */
    static Map<String, String> texts(String json) {
        var texts = new LinkedHashMap<String, String>();
        if (json == null) return texts;
        try {
            for (var field : JSON.readTree(json).properties())
                if (!field.getKey().equals("id")) texts.put(field.getKey(), text(field.getValue()));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("history_body holds no JSON of ours", damaged);
        }
        return texts;
    }

    private static String text(JsonNode value) {
        if (value.isArray()) return joined(value, "\n");
        if (value.isObject()) return joined(value, " · ");
        return value.isNull() ? "" : value.asText();
    }

    private static String joined(JsonNode values, String between) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(State::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(between));
    }
}
