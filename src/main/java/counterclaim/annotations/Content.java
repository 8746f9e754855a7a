package counterclaim.annotations;

import com.fasterxml.jackson.core.type.TypeReference;
import counterclaim.history.JsonText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * What a note says.
 *
 * @param motivation of the W3C, as {@code commenting}
 * @param text Markdown or plain; null where the passage says it all
 * @param language BCP 47, or null
 * @param tags each on a line of its own, with a line's end before the first: so that one can be looked for; or null
 */
@Embeddable
public record Content(
        @Enumerated(EnumType.STRING) AnnotationKind kind,
        String motivation,
        String text,
        String language,
        String tags) {

    static final int MOST_TAGS = 20;
    static final int LONGEST_TAG = 100;
    private static final String BREAK = "\n";

    /** With the motivation of its kind. */
    public static Content of(AnnotationKind kind, String text, List<String> tags) {
        return of(kind, kind.motivation(), text, null, tags);
    }

    public static Content of(AnnotationKind kind, String motivation, String text, String language, List<String> tags) {
        var joined = tags.isEmpty() ? null : BREAK + String.join(BREAK, tags) + BREAK;
        return new Content(kind, motivation, text, language, joined);
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
