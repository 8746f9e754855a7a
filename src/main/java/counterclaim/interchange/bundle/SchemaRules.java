package counterclaim.interchange.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The shape of a bundle: the published JSON Schema, with its faults in words. */
final class SchemaRules {

    /** Where the schema is served and read from. */
    static final String PATH = "/schemas/counterclaim-bundle-1.json";

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(), InputFormat.JSON);
    private static final int SHOWN = 60;

    private SchemaRules() {}

    static void check(BundleTree tree) {
        for (var error : SCHEMA.validate(tree.root())) tell(error, tree.faults());
    }

    private static void tell(Error error, Faults faults) {
        var pointer = error.getInstanceLocation().toString();
        var rule = error.getSchemaNode();
        switch (error.getKeyword()) {
            case "additionalProperties" ->
                faults.at(pointer + Faults.step(error.getProperty()), "unknown key", "one of the keys of the format");
            case "required" -> {
                // Inside anyOf both alternatives complain; one sentence says it.
                if (error.getEvaluationPath().toString().contains("anyOf"))
                    faults.at(pointer, "neither quote nor paraphrase", "at least one of them");
                else faults.at(pointer, "no " + error.getProperty(), "the key " + error.getProperty());
            }
            case "anyOf" -> {}
            case "type" -> faults.at(pointer, shown(error.getInstanceNode()), "a value of type " + rule.asText());
            case "enum" -> faults.at(pointer, shown(error.getInstanceNode()), "one of " + listed(rule));
            case "const" -> faults.at(pointer, shown(error.getInstanceNode()), rule.toString());
            case "maxLength" -> {
                var text = error.getInstanceNode().asText();
                var length = text.codePointCount(0, text.length());
                faults.at(pointer, length + " characters", "at most " + rule.asText());
            }
            case "minLength" -> faults.at(pointer, "an empty text", "some text, or no such key");
            case "pattern" -> {
                // An empty text was told already.
                if (error.getInstanceNode().asText().isEmpty()) return;
                faults.at(
                        pointer,
                        shown(error.getInstanceNode()),
                        rule.asText().equals("\\S") ? "some text" : "the pattern " + rule.asText());
            }
            default -> faults.at(pointer, error.getMessage(), error.getKeyword() + " " + rule);
        }
    }

    private static String shown(JsonNode node) {
        var text = node.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static String listed(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private static String text() {
        try (var file = SchemaRules.class.getResourceAsStream("/META-INF/resources" + PATH)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
