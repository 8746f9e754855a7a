package counterclaim.annotations.w3c;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.Content;
import counterclaim.annotations.Target;
import java.util.Set;

/**
 * Writes a note as the W3C Web Annotation Data Model has it: what was read elsewhere as it was, and of what is ours, as
 * it is now, its IRI, who made it when, and the passage on its named revision.
 */
final class AnnotationWriter {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String CONTEXT = "@context";
    private static final String BODY = "body";
    private static final String MOTIVATION = "motivation";
    private static final String TEXTUAL = "TextualBody";
    private static final Set<String> OURS =
            Set.of(CONTEXT, "id", "type", "creator", "created", "modified", Kept.TARGET);
    private static final Set<String> SAID = Set.of(BODY, "bodyValue", MOTIVATION);

    private final String base;
    private final Surroundings around;

    /** @param base our address, without a slash at its end */
    AnnotationWriter(String base, Surroundings around) {
        this.base = base;
        this.around = around;
    }

    /** @param content of the version that is to be seen */
    ObjectNode written(Annotation note, Content content) {
        var document = read(content.document());
        var ours = document.isEmpty() || document.path(BODY).isNull();
        var it = NODES.objectNode();
        it.set(CONTEXT, document.has(CONTEXT) ? document.get(CONTEXT) : NODES.textNode(AnnotationReader.CONTEXT));
        it.put("id", iri(note));
        it.set("type", document.has("type") ? document.get("type") : NODES.textNode("Annotation"));
        document.properties().stream()
                .filter(entry -> !OURS.contains(entry.getKey()) && !(ours && SAID.contains(entry.getKey())))
                .forEach(entry -> it.set(entry.getKey(), entry.getValue()));
        if (ours) says(it, content);
        creator(it, note);
        it.put("created", note.madeAt.toString());
        // Of an earlier version it is not told when: that would tell that there is a later one.
        if (content.equals(note.content)) it.put("modified", note.changedAt.toString());
        it.set(Kept.TARGET, targets(note, document.get(Kept.TARGET)));
        return it;
    }

    String iri(Annotation note) {
        return base + "/annotations/" + note.name;
    }

    /** @return an empty object for none */
    static ObjectNode read(String document) {
        if (document == null) return NODES.objectNode();
        try {
            return (ObjectNode) JSON.readTree(document);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the database holds an annotation that is not ours", damaged);
        }
    }

    private void creator(ObjectNode it, Annotation note) {
        around.creator(note)
                .ifPresent(creator -> it.putObject("creator")
                        .put("id", "urn:uuid:" + creator.membership())
                        .put("type", "Person")
                        .put("name", creator.byline()));
    }

    private static void says(ObjectNode it, Content content) {
        it.put(MOTIVATION, content.motivation());
        var bodies = NODES.arrayNode();
        if (content.text() != null) bodies.add(text(content));
        switch (content.kind()) {
            case NEEDS_SOURCE -> bodies.add(body(Meaning.NEEDS_SOURCE, Meaning.CLASSIFYING));
            case IS_CLAIM -> bodies.add(body(Meaning.IS_CLAIM, Meaning.CLASSIFYING));
            default -> {}
        }
        content.tagged().forEach(tag -> bodies.add(body(tag, Meaning.TAGGING)));
        if (bodies.size() == 1) it.set(BODY, bodies.get(0));
        else if (!bodies.isEmpty()) it.set(BODY, bodies);
    }

    private static ObjectNode text(Content content) {
        var purpose = switch (content.kind()) {
            case QUESTION -> "questioning";
            case REPLY -> "replying";
            default -> "commenting";
        };
        var body = body(content.text(), purpose).put("format", "text/markdown");
        return content.language() == null ? body : body.put("language", content.language());
    }

    private static ObjectNode body(String value, String purpose) {
        return NODES.objectNode().put("type", TEXTUAL).put("purpose", purpose).put("value", value);
    }

    private JsonNode targets(Annotation note, JsonNode kept) {
        if (kept == null) return target(note, NODES.objectNode().putNull(Kept.SOURCE));
        if (!(kept instanceof ArrayNode several)) return target(note, kept);
        var all = NODES.arrayNode();
        several.forEach(one -> all.add(target(note, one)));
        return all;
    }

    private JsonNode target(Annotation note, JsonNode kept) {
        if (!Kept.isGap(kept)) return kept;
        var source = base + (note.isReply() ? "/annotations/" + note.replyTo.name : path(note));
        if (note.isReply() && kept.size() == 1 && kept.get(Kept.SOURCE).isNull()) return NODES.textNode(source);
        var target = NODES.objectNode().put("type", "SpecificResource");
        kept.properties().stream()
                .filter(entry -> !entry.getKey().equals("type"))
                .forEach(entry -> target.set(entry.getKey(), entry.getValue()));
        if (target.get(Kept.SOURCE) instanceof ObjectNode described)
            target.set(Kept.SOURCE, described.deepCopy().put("id", source));
        else target.put(Kept.SOURCE, source);
        if (note.isReply()) return target;
        select(target, note);
        when(target, note);
        return target;
    }

    private String path(Annotation note) {
        if (note.targetKind != Target.Kind.SNAPSHOT)
            return Named.path(note.dossier.slug, note.targetKey, note.mark.revision());
        return "/sources/" + around.copy(note).source() + "/snapshots/" + note.mark.revision();
    }

    private static void select(ObjectNode target, Annotation note) {
        var mark = note.mark;
        if (mark.isAll()) return;
        var selectors = NODES.arrayNode();
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", mark.exact())
                .put("prefix", mark.prefix())
                .put("suffix", mark.suffix());
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", mark.startAt())
                .put("end", mark.endAt());
        if (target.get(Kept.SELECTOR) instanceof ArrayNode others) selectors.addAll(others);
        target.set(Kept.SELECTOR, selectors);
    }

    // §4.3.1: a saved copy says of when it is.
    private void when(ObjectNode target, Annotation note) {
        if (note.targetKind != Target.Kind.SNAPSHOT || target.has("state")) return;
        target.putObject("state")
                .put("type", "TimeState")
                .put("sourceDate", around.copy(note).capturedAt().toString());
    }
}
