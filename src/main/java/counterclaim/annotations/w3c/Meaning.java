package counterclaim.annotations.w3c;

import counterclaim.annotations.AnnotationKind;
import counterclaim.annotations.Content;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** What an annotation says, in our words: its kind, one text and tags. */
final class Meaning {

    /** With the motivations assessing and identifying, what is missed or asked; as the tag of a body that classifies. */
    static final String NEEDS_SOURCE = "needs-source";

    static final String IS_CLAIM = "is-claim";
    static final String CLASSIFYING = "classifying";
    static final String TAGGING = "tagging";

    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_MOTIVATION = 200;
    private static final int LONGEST_LANGUAGE = 35;

    private final WebAnnotation said;
    private final List<String> tags = new ArrayList<>();
    private final List<String> classes = new ArrayList<>();
    private WebAnnotation.Body text;

    private Meaning(WebAnnotation said) {
        this.said = said;
    }

    /** @param reply whether it is about another annotation of ours */
    static Content of(WebAnnotation said, boolean reply) {
        var meaning = new Meaning(said);
        said.texts().forEach(meaning::hear);
        return meaning.content(reply);
    }

    // §3.3.5: the purpose of a body goes before the motivation of the whole.
    private void hear(WebAnnotation.Body body) {
        if (isFor(body, TAGGING)) tag(body);
        else if (isFor(body, CLASSIFYING)) classes.add(body.value());
        else if (text == null) text = body;
    }

    private boolean isFor(WebAnnotation.Body body, String purpose) {
        var purposes = body.purposes().isEmpty() ? said.motivations() : body.purposes();
        return purposes.stream().map(Meaning::plain).anyMatch(purpose::equals);
    }

    private void tag(WebAnnotation.Body body) {
        var tag = body.value().strip().replaceAll("\\s+", " ");
        if (tag.isEmpty() || tag.length() > Content.LONGEST_TAG)
            throw new NotAnAnnotation(body.pointer(), "a tag of 1 to " + Content.LONGEST_TAG + " characters");
        if (!tags.contains(tag)) tags.add(tag);
        if (tags.size() > Content.MOST_TAGS)
            throw new NotAnAnnotation(body.pointer(), "at most " + Content.MOST_TAGS + " tags");
    }

    private Content content(boolean reply) {
        var kind = kind(reply);
        return Content.of(kind, motivation(kind), words(), language(), tags);
    }

    private AnnotationKind kind(boolean reply) {
        var motivation =
                said.motivations().isEmpty() ? "" : plain(said.motivations().get(0));
        if (reply) return text == null ? AnnotationKind.OTHER : AnnotationKind.REPLY;
        var kind = switch (motivation) {
            case "", "commenting" -> AnnotationKind.NOTE;
            case "questioning" -> AnnotationKind.QUESTION;
            case TAGGING -> tags.isEmpty() ? AnnotationKind.OTHER : AnnotationKind.TAG;
            case "highlighting" -> AnnotationKind.HIGHLIGHT;
            case "assessing" -> classes.contains(NEEDS_SOURCE) ? AnnotationKind.NEEDS_SOURCE : AnnotationKind.OTHER;
            case "identifying" -> classes.contains(IS_CLAIM) ? AnnotationKind.IS_CLAIM : AnnotationKind.OTHER;
            default -> AnnotationKind.OTHER;
        };
        return kind.needsText() && text == null ? AnnotationKind.OTHER : kind;
    }

    private String motivation(AnnotationKind kind) {
        if (said.motivations().isEmpty()) return kind.motivation();
        var motivation = plain(said.motivations().get(0));
        if (motivation.isBlank() || motivation.length() > LONGEST_MOTIVATION)
            throw new NotAnAnnotation("/motivation", "a motivation of 1 to " + LONGEST_MOTIVATION + " characters");
        return motivation;
    }

    private String words() {
        if (text == null) return null;
        var html = text.format() != null && text.format().startsWith("text/html");
        var words = (html ? Jsoup.parse(text.value()).wholeText() : text.value()).strip();
        if (words.length() > LONGEST_TEXT)
            throw new NotAnAnnotation(text.pointer(), "at most " + LONGEST_TEXT + " characters");
        return words.isEmpty() ? null : words;
    }

    private String language() {
        var language = text == null ? null : text.language();
        return language == null || language.length() > LONGEST_LANGUAGE ? null : language;
    }

    // The same in three ways of JSON-LD: a term, a compact IRI, an IRI.
    private static String plain(String motivation) {
        return motivation.replaceFirst("^(oa:|http://www\\.w3\\.org/ns/oa#)", "");
    }
}
