package counterclaim.annotations;

import com.fasterxml.jackson.core.type.TypeReference;
import counterclaim.history.JsonText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What a note says.
 *
 * @param motivation of the W3C, as {@code commenting}
 * @param text Markdown or plain; null where the passage says it all
 * @param language BCP 47, or null
 * @param tags each on a line of its own, with a line's end before the first: so that one can be looked for; or null
 * @param document as it was written elsewhere, in JSON, with all that is not used here; null for what was written here
 */
@Embeddable
public record Content(
        @Enumerated(EnumType.STRING) AnnotationKind kind,
        String motivation,
        String text,
        String language,
        String tags,
        String document) {

    public static final int MOST_TAGS = 20;
    public static final int LONGEST_TAG = 100;
    /** Null in a document: its body and motivation are what the rest of the content says. */
    public static final String BODY = "body";

    private static final String BREAK = "\n";

    /** With the motivation of its kind. */
    public static Content of(AnnotationKind kind, String text, List<String> tags) {
        return of(kind, kind.motivation(), text, null, tags);
    }

    public static Content of(AnnotationKind kind, String motivation, String text, String language, List<String> tags) {
        var joined = tags.isEmpty() ? null : BREAK + String.join(BREAK, tags) + BREAK;
        return new Content(kind, motivation, text, language, joined, null);
    }

    /** The same, with what it was read from. */
    public Content from(String document) {
        return new Content(kind, motivation, text, language, tags, document);
    }

    // What was written elsewhere beside its words stays; what it says now stands in the place of the body.
    Content after(Content before) {
        if (document != null || before.document == null) return this;
        var kept = JsonText.read(before.document, new TypeReference<LinkedHashMap<String, Object>>() {});
        kept.remove("bodyValue");
        kept.put(BODY, null);
        return from(JsonText.of(kept));
    }

    static Content read(String json) {
        return JsonText.read(json, new TypeReference<Content>() {});
    }

    String written() {
        return JsonText.of(this);
    }

    public List<String> tagged() {
        return tags == null ? List.of() : List.of(tags.strip().split(BREAK));
    }
}
