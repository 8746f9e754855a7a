package counterclaim.annotations.w3c;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what the W3C Web Annotation Data Model allows, in its JSON-LD form. No context is fetched: names mean what the
 * context of annotations says, and those of other contexts are kept and not understood.
 */
final class AnnotationReader {

    static final int MOST_BYTES = 256 * 1024;
    static final int DEEPEST = 32;
    static final int LONGEST_NUMBER = 40;

    /** What the `id` of the context is. */
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxDocumentLength(MOST_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private AnnotationReader() {}

    /** @throws NotAnAnnotation for what the model does not allow */
    static WebAnnotation read(byte[] json) {
        var root = new Place(parsed(json), "");
        checked(root.node(), "");
        rules(root);
        return new WebAnnotation(
                (ObjectNode) root.node(),
                root.has("id") ? root.at("id").single("one IRI").iri() : null,
                root.at("motivation").each().stream().map(Place::text).toList(),
                texts(root),
                root.at("target").each().stream().map(AnnotationReader::target).toList());
    }

    private static JsonNode parsed(byte[] json) {
        try {
            var root = JSON.readTree(new String(json, StandardCharsets.UTF_8));
            if (root == null || !root.isObject()) throw new NotAnAnnotation("", "one annotation, as a JSON object");
            return root;
        } catch (IOException broken) {
            throw new NotAnAnnotation(
                    "", "JSON (RFC 8259) in UTF-8, at most " + DEEPEST + " levels deep and without a name given twice");
        }
    }

    // What no database and no page can keep to the letter.
    private static void checked(JsonNode node, String pointer) {
        if (node.isTextual() && !isText(node.textValue()))
            throw new NotAnAnnotation(pointer, "text without U+0000 and without halves of surrogate pairs");
        if (node.isObject()) {
            for (var entry : node.properties()) {
                if (!isText(entry.getKey())) throw new NotAnAnnotation(pointer, "names that are text");
                checked(
                        entry.getValue(),
                        new Place(node, pointer).at(entry.getKey()).pointer());
            }
        } else for (int i = 0; i < node.size(); i++) checked(node.get(i), pointer + "/" + i);
    }

    private static boolean isText(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    // §3.1: exactly what an annotation must have.
    private static void rules(Place root) {
        for (var alias : new String[] {"@id", "@type"})
            if (root.has(alias))
                throw root.at(alias).fault(alias.substring(1) + ", as the context of annotations has it");
        if (root.at("@context").each().stream()
                .noneMatch(one -> one.node().asText().equals(CONTEXT)))
            throw root.at("@context").fault(CONTEXT + ", alone or in a list");
        if (!root.isA("Annotation")) throw root.at("type").fault("Annotation, alone or in a list");
        ResourceRules.described(root);
        if (!root.has("target")) throw root.at("target").fault("what it is about");
        if (root.has("body") && root.has("bodyValue"))
            throw root.at("bodyValue").fault("nothing, beside body");
        if (root.has("bodyValue")) root.at("bodyValue").text();
        ResourceRules.hold(root.at("body"), false);
        ResourceRules.hold(root.at("target"), true);
    }

    private static List<WebAnnotation.Body> texts(Place root) {
        if (root.has("bodyValue")) {
            var value = root.at("bodyValue");
            return List.of(new WebAnnotation.Body(value.text(), List.of(), null, null, value.pointer()));
        }
        var all = new ArrayList<WebAnnotation.Body>();
        each(root.at("body")).filter(body -> body.has("value")).forEach(body -> all.add(words(body)));
        return all;
    }

    // Of a choice, and of any other set, what is in it.
    private static Stream<Place> each(Place bodies) {
        return bodies.each().stream().flatMap(body -> body.has("items") ? each(body.at("items")) : Stream.of(body));
    }

    private static WebAnnotation.Body words(Place body) {
        return new WebAnnotation.Body(
                body.at("value").text(),
                body.at("purpose").each().stream().map(Place::text).toList(),
                first(body.at("format")),
                first(body.at("language")),
                body.at("value").pointer());
    }

    private static String first(Place place) {
        return place.each().stream().findFirst().map(Place::text).orElse(null);
    }

    private static WebAnnotation.Target target(Place target) {
        var selectors = target.at("selector").each().stream()
                .filter(one -> one.isA("TextQuoteSelector") || one.isA("TextPositionSelector"))
                .map(AnnotationReader::selector)
                .toList();
        return new WebAnnotation.Target(source(target), selectors, target.pointer());
    }

    private static String source(Place target) {
        if (target.node().isTextual()) return target.iri();
        if (!target.has("source"))
            return target.has("id") ? target.at("id").single("one IRI").iri() : null;
        var source = target.at("source").single("one source");
        if (source.node().isTextual()) return source.iri();
        return source.has("id") ? source.at("id").single("one IRI").iri() : null;
    }

    private static WebAnnotation.Selector selector(Place at) {
        if (at.isA("TextPositionSelector"))
            return new WebAnnotation.Selector(
                    null, null, null, at.at("start").count(), at.at("end").count(), at.pointer());
        return new WebAnnotation.Selector(
                at.at("exact").text(), first(at.at("prefix")), first(at.at("suffix")), null, null, at.pointer());
    }
}
