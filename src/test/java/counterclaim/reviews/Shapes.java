package counterclaim.reviews;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks whether JSON-LD, as a processor expands it (JSON-LD 1.1 §5.1), has the {@link Shape} of its classes. The
 * context is one of our own, so that nothing is fetched and a term that it does not know is a problem.
 */
final class Shapes {

    private static final URI CONTEXT = URI.create("https://schema.org");
    private static final String VOCABULARY = "https://schema.org/";

    private final List<String> problems = new ArrayList<>();

    private Shapes() {}

    /** What is wrong with a document; nothing where all is well. */
    static List<String> problems(String json) {
        var shapes = new Shapes();
        try {
            var expanded = expanded(json);
            if (expanded.isEmpty()) shapes.problems.add("says nothing");
            for (var node : expanded) shapes.node(node.asJsonObject(), "");
        } catch (JsonLdError refused) {
            shapes.problems.add(refused.getMessage());
        }
        return shapes.problems;
    }

    private static JsonArray expanded(String json) throws JsonLdError {
        return JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .loader((address, options) -> context(address))
                .undefinedTermsPolicy(ProcessingPolicy.Fail)
                .get();
    }

    private static Document context(URI address) throws JsonLdError {
        if (!address.equals(CONTEXT))
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "nobody fetches " + address);
        return JsonDocument.of(Shapes.class.getResourceAsStream("/linked/schema-org.jsonld"));
    }

    private void node(JsonObject node, String at) {
        var type = type(node);
        var shape = Shape.of(type).orElse(null);
        if (shape == null) {
            problems.add(at + ": no class that we know: " + type);
            return;
        }
        shape.required()
                .filter(name -> !node.containsKey(VOCABULARY + name))
                .forEach(name -> problems.add(at + "/" + name + ": missing"));
        for (var key : node.keySet()) if (!key.startsWith("@")) property(shape, key, node.getJsonArray(key), at);
        if (type.equals("Rating")) scale(node, at);
    }

    private void property(Shape shape, String key, JsonArray values, String at) {
        var name = local(key);
        var property = shape.property(name).orElse(null);
        if (property == null) problems.add(at + "/" + name + ": not of this class");
        else for (var value : values) value(property, value.asJsonObject(), at + "/" + name);
    }

    private void value(Shape.Property property, JsonObject value, String at) {
        if (property.values().stream().noneMatch(kind -> fits(kind, value)))
            problems.add(at + ": " + value + " is none of " + property.values());
        else if (value.containsKey("@type") && !value.containsKey("@value")) node(value, at);
    }

    private static boolean fits(String kind, JsonObject value) {
        return switch (kind) {
            case Shape.TEXT -> value.get("@value") instanceof JsonString && !value.containsKey("@type");
            case Shape.NUMBER -> value.get("@value") instanceof JsonNumber;
            case Shape.DATE -> value.get("@value") instanceof JsonString date && isDate(date.getString());
            case Shape.ADDRESS -> value.get("@id") instanceof JsonString address && isAbsolute(address.getString());
            default ->
                !value.containsKey("@value") && Shape.of(type(value)).isPresent() && Shape.isA(type(value), kind);
        };
    }

    /** ISO 8601: a year, a month or a day. */
    private static boolean isDate(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text) != null;
                case 7 -> YearMonth.parse(text) != null;
                default -> LocalDate.parse(text) != null;
            };
        } catch (DateTimeException other) {
            return false;
        }
    }

    private static boolean isAbsolute(String text) {
        try {
            var address = URI.create(text);
            return address.getHost() != null && address.getScheme().matches("https?");
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    // Where they are not said, schema.org takes 1 for the worst and 5 for the best.
    private void scale(JsonObject rating, String at) {
        var value = number(rating, "ratingValue", null);
        if (value == null) return;
        var worst = number(rating, "worstRating", BigDecimal.ONE);
        var best = number(rating, "bestRating", BigDecimal.valueOf(5));
        if (value.compareTo(worst) < 0 || value.compareTo(best) > 0)
            problems.add(at + "/ratingValue: " + value + " is not between " + worst + " and " + best);
    }

    private static BigDecimal number(JsonObject node, String name, BigDecimal otherwise) {
        var values = node.getJsonArray(VOCABULARY + name);
        if (values == null) return otherwise;
        JsonValue value = values.getJsonObject(0).get("@value");
        return value instanceof JsonNumber number ? number.bigDecimalValue() : otherwise;
    }

    private static String type(JsonObject node) {
        var types = node.getJsonArray("@type");
        return types == null || types.size() != 1 ? "" : local(types.getString(0));
    }

    private static String local(String name) {
        return name.startsWith(VOCABULARY) ? name.substring(VOCABULARY.length()) : name;
    }
}
