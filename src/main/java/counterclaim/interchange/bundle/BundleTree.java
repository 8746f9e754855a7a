package counterclaim.interchange.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A YAML or JSON document as a tree that remembers on which line each value stands, and what was wrong with the text
 * itself. Values are addressed by JSON pointer (RFC 6901).
 */
final class BundleTree {

    static final int MAX_BYTES = 32 * 1024 * 1024;
    static final int MAX_DEPTH = 20;
    static final int MAX_VALUES = 1_000_000;
    private static final int MAX_WORD = 1_000_000;

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
        if (text == null || holdsControls(text)) return;
        var format = text.stripLeading().startsWith("{") ? JSON : YAML;
        if (format == YAML && (holdsEndlessWord(text) || YamlReferences.refusedIn(text, this))) return;
        try (var parser = format.createParser(text)) {
            if (parser.nextToken() == null) faults.inFile("nothing", "a bundle");
            else root = value(parser, "", 0);
            if (parser.nextToken() != null) faults.at(parser, "", "a second document", "one document in a file");
        } catch (JsonProcessingException notParsed) {
            faults.add(new Fault(
                    notParsed.getLocation() == null
                            ? 0
                            : notParsed.getLocation().getLineNr(),
                    "",
                    firstLine(notParsed.getOriginalMessage()),
                    "well-formed " + format.getFormatName()));
            root = JsonNodeFactory.instance.missingNode();
        } catch (TooMuch bomb) {
            faults.inFile("more than " + MAX_VALUES + " values", "a dossier of at most so many");
            root = JsonNodeFactory.instance.missingNode();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // Neither YAML nor a page can carry them, and a parser would not say where they stand.
    private boolean holdsControls(String text) {
        var line = 1;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n') line++;
            if (!isControl(c)) continue;
            faults.add(new Fault(
                    line, "", "the control character U+%04X".formatted((int) c), "text; line breaks as line feeds"));
            return true;
        }
        return false;
    }

    // The YAML parser takes the square of the time for what has no blank to break at; the JSON parser does not.
    private boolean holdsEndlessWord(String text) {
        var line = 1;
        for (int i = 0, start = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') line++;
            if (text.charAt(i) <= ' ') start = i;
            if (i - start <= MAX_WORD) continue;
            faults.add(new Fault(
                    line,
                    "",
                    "a word of more than " + MAX_WORD + " characters",
                    "blanks in between, or the bundle as JSON"));
            return true;
        }
        return false;
    }

    private static boolean isControl(char c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == '\u0085') return false;
        return Character.isISOControl(c) || c == '\uFFFE' || c == '\uFFFF';
    }

    // Strict: a replaced character would be a changed word.
    private String decoded(byte[] document) {
        var bytes = ByteBuffer.wrap(document);
        try {
            var text = UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            var line = 1
                    + (int) new String(document, 0, bytes.position(), UTF_8)
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
        if (lines.size() > MAX_VALUES) throw new TooMuch();
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
            var at = pointer + Faults.step(name);
            if (object.has(name)) faults.at(parser, at, "the same key again", "each key once");
            parser.nextToken();
            object.set(name, value(parser, at, depth + 1));
        }
        return object;
    }

    private JsonNode array(JsonParser parser, String pointer, int depth) throws IOException {
        var array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY)
            array.add(value(parser, pointer + "/" + array.size(), depth + 1));
        return array;
    }

    private static String firstLine(String message) {
        return List.of(message.split("\n")).get(0);
    }

    static LoaderOptions loaderOptions() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MAX_BYTES);
        options.setNestingDepthLimit(Integer.MAX_VALUE); // we count ourselves, and say where
        return options;
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxStringLength(MAX_BYTES)
                .maxNumberLength(20)
                .build();
    }

    private static final class TooMuch extends RuntimeException {}
}
