package counterclaim.annotations.w3c;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterclaim.PostgreSql;
import counterclaim.Robot;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The samples of the W3C's own tests come back as they went in, and its schemas accept whatever we serve. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ModelSamplesTest {

    private static final String FOLDER = "web-annotation-tests";
    /** Three samples, each also in the collection. */
    private static final int SETS_AS_TARGETS = 6;

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What the server says itself: where it is, who made it when, and where it comes from. */
    private static final List<String> OURS = List.of("id", "creator", "created", "modified", "via");

    @Test
    void everyCorrectSampleIsAcceptedAndComesBackEquivalent() throws IOException {
        var samples = annotations();
        assertThat(samples.size()).isGreaterThanOrEqualTo(40);
        var musts = MustSchemas.of(schemas(), "annotations/annotationMusts.test");
        var beyond = new ArrayList<String>();
        for (var sample : samples.entrySet()) {
            var sent = sample.getValue();
            assertThat(AnnotationReader.read(JSON.writeValueAsBytes(sent)).targets())
                    .as(sample.getKey())
                    .isNotEmpty();
            var served = posted(sent, sample.getKey());
            assertThat(Linked.expanded(without(served))).as(sample.getKey()).isEqualTo(Linked.expanded(without(sent)));
            assertThat(comesFrom(served)).as(sample.getKey()).containsAll(whence(sent));
            // The schemas know no set but a choice: what they do not accept as it was sent they need not accept later.
            var unknown = musts.unmet(withId(sent));
            if (!unknown.isEmpty()) beyond.add(sample.getKey());
            assertThat(musts.unmet(served.toString())).as(sample.getKey()).isEqualTo(unknown);
        }
        System.out.printf(
                "ModelSamplesTest: %d annotations of %d files, %d assertions each; not met by %d as they were sent: %s%n",
                samples.size(), files().size(), musts.size(), beyond.size(), beyond);
        assertThat(beyond).hasSizeLessThanOrEqualTo(SETS_AS_TARGETS);
    }

    @Test
    void theSchemasAcceptTheContainerAndItsPages() throws IOException {
        for (var sample : annotations().values()) posted(sample, "a sample");
        var robot = Robot.of("annotator");
        var collections = MustSchemas.of(schemas(), "collections/collectionMusts.test");
        var pages = MustSchemas.of(schemas(), "collections/pages/pageMusts.test");
        for (var iris : List.of("0", "1")) {
            var container = robot.get("/annotations/?iris=" + iris).asString();
            assertThat(collections.problems(container)).isEmpty();
            assertThat(Linked.expanded(container)).hasSize(1);
            var page = robot.get("/annotations/?page=0&iris=" + iris).asString();
            assertThat(pages.problems(page)).isEmpty();
            assertThat(Linked.expanded(page)).hasSize(1);
        }
    }

    private static JsonNode posted(JsonNode sample, String name) throws IOException {
        var answer = Robot.of("annotator")
                .asks()
                .contentType("application/ld+json")
                .body(sample.toString())
                .post("/annotations/");
        assertThat(answer.statusCode()).as("%s: %s", name, answer.asString()).isEqualTo(201);
        var address = answer.header("Location").replaceFirst("https?://[^/]+", "");
        return JSON.readTree(Robot.of("annotator").get(address).asString());
    }

    // The schemas want one, which those in a page may leave to it.
    private static String withId(JsonNode sent) {
        var whole = (ObjectNode) sent.deepCopy();
        if (!whole.has("id")) whole.put("id", "https://example.org/anno");
        return whole.toString();
    }

    private static String without(JsonNode annotation) {
        return ((ObjectNode) annotation.deepCopy()).without(OURS).toString();
    }

    private static List<String> comesFrom(JsonNode annotation) {
        return new Place(annotation, "")
                .at("via").each().stream().map(Place::text).toList();
    }

    // Where it came from before, and where it is now there.
    private static List<String> whence(JsonNode sent) {
        var whence = new ArrayList<>(comesFrom(sent));
        if (sent.has("id")) whence.add(sent.get("id").asText());
        return whence;
    }

    /** Those that are one, and those that are in a collection or a page, each with the context of that. */
    private static Map<String, JsonNode> annotations() throws IOException {
        var all = new LinkedHashMap<String, JsonNode>();
        for (var file : files()) {
            var root = JSON.readTree(Files.readString(file));
            var found = new ArrayList<JsonNode>();
            if (root.path("type").asText().equals("Annotation")) found.add(root);
            else root.findValues("items").forEach(items -> items.forEach(found::add));
            for (int i = 0; i < found.size(); i++) {
                var one = found.get(i);
                if (!one.path("type").asText().equals("Annotation")) continue;
                if (!one.has("@context")) ((ObjectNode) one).set("@context", root.get("@context"));
                all.put(file.getFileName() + "#" + i, one);
            }
        }
        return all;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(material().resolve("samples/correct"))) {
            return files.sorted().toList();
        }
    }

    private static Path schemas() {
        return material().resolve("schemas");
    }

    private static Path material() {
        var material = System.getProperty("counterclaim.material", "");
        if (material.isBlank()) {
            System.out.println("ModelSamplesTest: -Dcounterclaim.material=DIR is not given, no sample was read");
            Assumptions.abort("counterclaim.material is not given");
        }
        return Path.of(material, FOLDER);
    }
}
