package counterclaim.annotations.w3c;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The assertions of the W3C's own tests that say what an annotation, a collection and a page must be. */
final class MustSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOME = "https://tests.example/";

    private final Map<String, Schema> assertions = new LinkedHashMap<>();

    private MustSchemas() {}

    /** @param test which list of assertions, as {@code annotations/annotationMusts.test} */
    static MustSchemas of(Path folder, String test) throws IOException {
        var all = new MustSchemas();
        var texts = texts(folder);
        var registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4, builder -> builder.schemas(texts));
        for (var name : JSON.readTree(Files.readString(folder.resolve(test))).get("assertions")) {
            var file = name.asText().replaceFirst("^.*/", "");
            var schema = JSON.readTree(texts.get(HOME + file));
            if (!schema.path("assertionType").asText().equals("must")
                    || !schema.path("expectedResult").asText().equals("valid"))
                throw new IllegalStateException(file + " is no MUST that expects to be met");
            all.assertions.put(file, registry.getSchema(SchemaLocation.of(HOME + file)));
        }
        return all;
    }

    // They name each other by their files, wherever these are.
    private static Map<String, String> texts(Path folder) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file :
                    files.filter(name -> name.toString().endsWith(".json")).toList()) {
                var name = file.getFileName().toString();
                var schema = (ObjectNode) JSON.readTree(Files.readString(file));
                schema.put("id", HOME + name);
                texts.put(HOME + name, schema.toString());
            }
        }
        return texts;
    }

    int size() {
        return assertions.size();
    }

    /** The names of those that are not met. */
    Set<String> unmet(String json) {
        return problems(json).stream()
                .map(problem -> problem.split(":")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What they find wrong: every one of them expects to be met. */
    List<String> problems(String json) {
        var problems = new ArrayList<String>();
        assertions.forEach((name, schema) ->
                schema.validate(json, InputFormat.JSON).forEach(error -> problems.add(name + ": " + error)));
        return problems;
    }
}
