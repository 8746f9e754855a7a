package counterclaim.interchange.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;

/** Bytes to {@link Bundle} and back. */
public final class BundleFormat {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    // Every text in quotes, on one line: so that it comes back as it was, and a change of it is one line of a diff.
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER, YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private BundleFormat() {}

    /**
     * Reads and checks everything before anything is done with it.
     *
     * @throws FaultyBundle with every fault that was found
     */
    public static Bundle read(byte[] document) {
        var tree = BundleTree.of(document);
        if (!tree.root().isMissingNode()) {
            SchemaRules.check(tree);
            ValueRules.check(tree);
            Ids.check(tree);
            ModelRules.check(tree);
        }
        if (tree.faults().any()) throw new FaultyBundle(tree.faults().all());
        return bundle(tree.root());
    }

    /** The YAML document; the same bundle gives the same bytes. */
    public static byte[] write(Bundle bundle) {
        try {
            return YAML.writeValueAsString(bundle).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As a JSON tree, for who adds to it. */
    public static ObjectNode tree(Bundle bundle) {
        return JSON.valueToTree(bundle);
    }

    /** One of its records as JSON text. */
    static String json(Record record) {
        try {
            return JSON.writeValueAsString(record);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Bundle bundle(JsonNode root) {
        try {
            var whole = (ObjectNode) root;
            var next = whole.withObjectProperty("next");
            Ids.NUMBERED.forEach((list, kind) -> {
                if (!next.has(kind.next())) next.put(kind.next(), Ids.firstFree(root, list));
            });
            return JSON.treeToValue(whole, Bundle.class);
        } catch (JsonProcessingException checkedBefore) {
            throw new IllegalStateException(checkedBefore);
        }
    }
}
