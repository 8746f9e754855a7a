package counterclaim.annotations.w3c;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterclaim.annotations.exports.Export;
import counterclaim.annotations.exports.ExportFormat;
import counterclaim.annotations.exports.Exported;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * An annotation collection whose first page is its only one (W3C Web Annotation Data Model §5), written from front to
 * back: how many there are is said at the end.
 */
@ApplicationScoped
class JsonLdFormat implements ExportFormat {

    private static final String URN = "urn:uuid:";

    @Override
    public String word() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json; profile=\"" + AnnotationReader.CONTEXT + "\"";
    }

    @Override
    public byte[] head(Export export) {
        var collection = AnnotationWriter.NODES
                .objectNode()
                .put("@context", AnnotationReader.CONTEXT)
                .put("id", URN + export.id())
                .put("type", "AnnotationCollection")
                .put("label", export.dossier().title)
                .put("generated", export.at().toString());
        var page = AnnotationWriter.NODES
                .objectNode()
                .put("id", URN + page(export))
                .put("type", "AnnotationPage")
                .put("partOf", URN + export.id())
                .put("startIndex", 0);
        return bytes(open(collection) + ",\"first\":" + open(page) + ",\"items\":[");
    }

    @Override
    public byte[] notes(Export export, List<Exported> notes, int from) {
        var around = Surroundings.of(notes.stream().map(Exported::note).toList());
        var writer = new AnnotationWriter(export.base(), around);
        var written = new StringBuilder();
        for (var exported : notes) {
            written.append(from == 0 && written.isEmpty() ? "\n" : ",\n");
            written.append(inside(writer.written(exported.note(), exported.says())));
        }
        return bytes(written.toString());
    }

    // The context of the collection is that of each, unless it has others.
    private static JsonNode inside(ObjectNode annotation) {
        if (annotation.get("@context").isTextual()) annotation.remove("@context");
        return annotation;
    }

    @Override
    public byte[] foot(Export export, int count) {
        return bytes("\n]},\"total\":" + count + "}\n");
    }

    /** Always the same of one file. */
    private static UUID page(Export export) {
        return UUID.nameUUIDFromBytes(bytes(export.id() + "/first"));
    }

    private static String open(ObjectNode node) {
        var whole = node.toString();
        return whole.substring(0, whole.length() - 1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
