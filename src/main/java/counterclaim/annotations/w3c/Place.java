package counterclaim.annotations.w3c;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A place in a JSON document, and what is there.
 *
 * @param pointer RFC 6901
 */
record Place(JsonNode node, String pointer) {

    /** Absolute: with a scheme, and without what no IRI has (RFC 3987). */
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");

    static final int LONGEST_IRI = 8_000;

    Place at(String name) {
        var inside = node.isObject() && node.has(name) ? node.get(name) : MissingNode.getInstance();
        return new Place(inside, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    boolean is() {
        return !node.isMissingNode();
    }

    boolean has(String name) {
        return at(name).is();
    }

    /** JSON-LD makes no difference between one value and a list of one. */
    List<Place> each() {
        if (!is()) return List.of();
        if (!node.isArray()) return List.of(this);
        return IntStream.range(0, node.size())
                .mapToObj(i -> new Place(node.get(i), pointer + "/" + i))
                .toList();
    }

    /** The only one of what may stand in a list of one. */
    Place single(String expected) {
        var all = each();
        if (all.size() != 1) throw fault(expected);
        return all.get(0);
    }

    String text() {
        if (!node.isTextual()) throw fault("a string");
        return node.textValue();
    }

    String iri() {
        if (!isIri()) throw fault("an absolute IRI");
        return node.textValue();
    }

    boolean isIri() {
        return node.isTextual()
                && node.textValue().length() <= LONGEST_IRI
                && IRI.matcher(node.textValue()).matches();
    }

    int count() {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 0)
            throw fault("a whole number, 0 or more");
        return node.intValue();
    }

    /** Whether one of the types it says is this one. */
    boolean isA(String type) {
        return at("type").each().stream()
                .anyMatch(one -> one.node.asText().replaceFirst("^oa:", "").equals(type));
    }

    NotAnAnnotation fault(String expected) {
        return new NotAnAnnotation(pointer, expected);
    }
}
