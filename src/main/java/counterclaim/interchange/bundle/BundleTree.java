package counterclaim.interchange.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * A YAML or JSON document as a tree that remembers on which line each value stands, and what was wrong with the text
 * itself. Values are addressed by JSON pointer (RFC 6901).
 */
final class BundleTree {

    static final int MAX_BYTES = 32 * 1024 * 1024;
    private static final int MAX_DEPTH = 20;

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loaderOptions(loaderOptions())
            .streamReadConstraints(constraints())
            .build();
    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(constraints()).build();

    private final Map<String, Integer> lines = new HashMap<>();
    private final Faults faults = new Faults(this);
    private JsonNode root = JsonNodeFactory.instance.missingNode();

    static BundleTree of(byte[] document) {
        var tree = new BundleTree();
        tree.read(document);
        return tree;
    }

    JsonNode root() {
        return root;
    }

    Faults faults() {
        return faults;
    }

    /** The line of a value, or of the nearest thing around it. */
    int line(String pointer) {
        for (var at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            var line = lines.get(at);
            if (line != null) return line;
            if (at.isEmpty()) return 0;
        }
    }

    private void read(byte[] document) {
        if (document.length > MAX_BYTES) {
            faults.inFile(document.length + " bytes", "at most " + MAX_BYTES);
            return;
        }
        var text = decoded(document);
        if (text == null) return;
        var format = text.stripLeading().startsWith("{") ? JSON : YAML;
        try (var parser = format.createParser(text)) {
            if (parser.nextToken() == null) faults.inFile("nothing", "a bundle");
            else root = value(parser, "", 0);
            if (parser.nextToken() != null) faults.at(parser, "", "a second document", "one document in a file");
        } catch (JsonProcessingException notParsed) {
            faults.add(new Fault(
                    notParsed.getLocation() == null ? 0 : notParsed.getLocation().getLineNr(),
                    "",
                    firstLine(notParsed.getOriginalMessage()),
                    "well-formed " + format.getFormatName()));
            root = JsonNodeFactory.instance.missingNode();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // Strict: a replaced character would be a changed word.
    private String decoded(byte[] document) {
        var bytes = ByteBuffer.wrap(document);
        try {
            var text = UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            var line = 1 + (int) new String(document, 0, bytes.position(), UTF_8)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            var found = "byte %d is 0x%02X, which is not UTF-8".formatted(bytes.position(), document[bytes.position()]);
            faults.add(new Fault(line, "", found, "text encoded in UTF-8"));
            return null;
        }
    }

    private JsonNode value(JsonParser parser, String pointer, int depth) throws IOException {
        lines.put(pointer, parser.currentTokenLocation().getLineNr());
        if (parser instanceof YAMLParser yaml) refuseReferences(yaml, pointer);
        if (depth > MAX_DEPTH) {
            faults.at(parser, pointer, "nesting deeper than " + MAX_DEPTH, "the few levels of the format");
            parser.skipChildren();
            return JsonNodeFactory.instance.nullNode();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer, depth);
            case START_ARRAY -> array(parser, pointer, depth);
            case VALUE_TRUE, VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(parser.getBooleanValue());
            case VALUE_NUMBER_INT -> JsonNodeFactory.instance.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> JsonNodeFactory.instance.numberNode(parser.getDecimalValue());
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            default -> JsonNodeFactory.instance.textNode(parser.getText());
        };
    }

    private JsonNode object(JsonParser parser, String pointer, int depth) throws IOException {
        var object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (object.has(name)) faults.at(parser, at, "the same key again", "each key once");
            parser.nextToken();
            object.set(name, value(parser, at, depth + 1));
        }
        return object;
    }

    private JsonNode array(JsonParser parser, String pointer, int depth) throws IOException {
        var array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) array.add(value(parser, pointer + "/" + array.size(), depth + 1));
        return array;
    }

    // A few lines of anchors and aliases can stand for gigabytes; a bundle needs none.
    private void refuseReferences(YAMLParser yaml, String pointer) throws IOException {
        var expected = "plain values, written out";
        if (yaml.isCurrentAlias()) faults.at(yaml, pointer, "the YAML alias *" + yaml.getText(), expected);
        else if (yaml.getObjectId() != null) faults.at(yaml, pointer, "the YAML anchor &" + yaml.getObjectId(), expected);
        if (yaml.getTypeId() != null) faults.at(yaml, pointer, "the YAML tag " + yaml.getTypeId(), expected);
    }

    private static String firstLine(String message) {
        return List.of(message.split("\n")).get(0);
    }

    private static LoaderOptions loaderOptions() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MAX_BYTES);
        return options;
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxStringLength(MAX_BYTES)
                .maxNumberLength(20)
                .build();
    }
}
