package counterclaim.annotations.w3c;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * An annotation as it was sent, made ready to be kept: everything in it stays, but where it names what is ours there is
 * a gap, the IRI {@code null}, into which {@link AnnotationWriter} puts what is so when it is asked for.
 */
final class Kept {

    static final String SOURCE = "source";
    static final String SELECTOR = "selector";
    static final String TARGET = "target";
    private static final String ID = "id";
    private static final String VIA = "via";

    /** Ours to say; what it said itself stays in what is kept, and is shown to nobody. */
    private static final List<String> WHO_AND_WHEN = List.of("creator", "created", "modified");

    private Kept() {}

    /** Of a new one: the IRI that it had elsewhere is where it comes from (Web Annotation Protocol §5.1). */
    static String of(WebAnnotation said, Subject about) {
        var document = without(said, about);
        if (said.id() != null) document.set(VIA, and(document.get(VIA), said.id()));
        return document.toString();
    }

    /**
     * Of one that takes the place of another.
     *
     * @param before what was kept of that, or an empty object
     */
    static String of(WebAnnotation said, Subject about, JsonNode before) {
        var document = without(said, about);
        for (var name : WHO_AND_WHEN) {
            document.remove(name);
            if (before.has(name)) document.set(name, before.get(name));
        }
        return document.toString();
    }

    private static ObjectNode without(WebAnnotation said, Subject about) {
        var document = said.document().deepCopy();
        document.remove(ID);
        if (!about.isOurs()) return document;
        var targets = document.get(TARGET);
        if (targets instanceof ArrayNode several) several.set(about.index(), gap(several.get(about.index()), about));
        else document.set(TARGET, gap(targets, about));
        return document;
    }

    private static JsonNode gap(JsonNode target, Subject about) {
        if (!target.isObject()) return new ObjectNode(AnnotationWriter.NODES).putNull(SOURCE);
        var gap = (ObjectNode) target;
        if (!gap.has(SOURCE)) {
            var described = gap.deepCopy();
            gap.removeAll();
            if (described.size() == 1) return gap.putNull(SOURCE);
            gap.set(SOURCE, described.putNull(ID));
        } else if (single(gap.get(SOURCE)) instanceof ObjectNode described) gap.set(SOURCE, described.putNull(ID));
        else gap.putNull(SOURCE);
        if (!about.isAnswer()) leaveOtherSelectors(gap);
        return gap;
    }

    private static JsonNode single(JsonNode value) {
        return value.isArray() ? value.get(0) : value;
    }

    // The two that we write ourselves go; a selector of another kind stays beside them.
    private static void leaveOtherSelectors(ObjectNode gap) {
        var others = gap.arrayNode();
        for (var selector : new Place(gap, "").at(SELECTOR).each())
            if (!selector.isA("TextQuoteSelector") && !selector.isA("TextPositionSelector"))
                others.add(selector.node());
        if (others.isEmpty()) gap.remove(SELECTOR);
        else gap.set(SELECTOR, others);
    }

    private static JsonNode and(JsonNode values, String one) {
        if (values == null) return AnnotationWriter.NODES.textNode(one);
        var all = AnnotationWriter.NODES.arrayNode();
        if (values.isArray()) all.addAll((ArrayNode) values);
        else all.add(values);
        for (var value : all) if (value.asText().equals(one)) return values;
        return all.add(one);
    }

    /** Whether a target has the gap. */
    static boolean isGap(JsonNode target) {
        if (!target.isObject() || !target.has(SOURCE)) return false;
        var source = target.get(SOURCE);
        return source.isNull()
                || source.isObject() && source.has(ID) && source.get(ID).isNull();
    }
}
