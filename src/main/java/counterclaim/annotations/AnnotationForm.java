package counterclaim.annotations;

import counterclaim.passages.TextSelector;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields in which a note is written. */
final class AnnotationForm {

    private AnnotationForm() {}

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("exact", say().words());
        labels.put("kind", say().kindLabel());
        labels.put("text", say().text());
        labels.put("tags", say().tags());
        return labels;
    }

    static Fields of(Posted posted) {
        return Fields.of(posted, labels());
    }

    static Fields empty() {
        return Fields.empty(labels()).with("kind", Vocabulary.word(AnnotationKind.NOTE));
    }

    static Fields of(Content says) {
        return Fields.empty(labels())
                .with("kind", Vocabulary.word(says.kind()))
                .with("text", says.text())
                .with("tags", String.join(", ", says.tagged()));
    }

    static List<Choice> kinds() {
        return Arrays.stream(AnnotationKind.values())
                .filter(AnnotationKind::isChosen)
                .map(kind -> new Choice(Vocabulary.word(kind), say().kind(kind)))
                .toList();
    }

    /** What the note says; what is wrong with it is noted in the fields. */
    static Content content(Fields form) {
        return content(form, Vocabulary.of(AnnotationKind.class, form.chosen("kind", AnnotationKind.class)));
    }

    /** @param kind null where none was chosen, which is a fault already */
    static Content content(Fields form, AnnotationKind kind) {
        var text = kind != null && kind.needsText()
                ? form.required("text", Fields.TEXT)
                : form.optional("text", Fields.TEXT);
        var tags = tags(form);
        if (kind == AnnotationKind.TAG && tags.isEmpty()) form.fault("tags", say().noTag());
        return kind == null ? null : Content.of(kind, text, tags);
    }

    private static List<String> tags(Fields form) {
        var tags = Arrays.stream(form.text("tags").split("[,\n]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (tags.size() > Content.MOST_TAGS) form.fault("tags", say().tooManyTags(Content.MOST_TAGS));
        if (tags.stream().anyMatch(tag -> tag.codePointCount(0, tag.length()) > Content.LONGEST_TAG))
            form.fault("tags", say().tagTooLong(Content.LONGEST_TAG));
        return tags;
    }

    /**
     * Where the marked words stand; where they stand more than once and nothing tells which is meant, the form is
     * faulty and {@link #places} has them all.
     */
    static Mark mark(Fields form, Target target) {
        var exact = form.text("exact");
        if (exact.isEmpty()) return Mark.all(target.revision());
        var places = TextSelector.find(target.text(), exact);
        if (places.isEmpty()) form.fault("exact", say().notThere());
        var start = form.text("start");
        var meant = places.stream()
                .filter(place -> String.valueOf(place.start()).equals(start))
                .findFirst();
        if (meant.isPresent()) return Mark.of(target.revision(), meant.get());
        if (places.size() > 1) form.fault("exact", say().moreThanOnce(places.size()));
        return places.size() == 1 ? Mark.of(target.revision(), places.get(0)) : null;
    }

    /** What stands at a place that a script has measured; null where there is no such place. */
    static String words(Target target, String start, Integer end) {
        if (start == null || end == null || !start.matches("[0-9]{1,9}")) return null;
        var from = Integer.parseInt(start);
        var length = target.text().codePointCount(0, target.text().length());
        return from < end && end <= length
                ? TextSelector.of(target.text(), from, end).exact()
                : null;
    }

    /** The places among which somebody has to choose. */
    static List<TextSelector> places(Fields form, Target target) {
        if (form.problem("exact").isEmpty()) return List.of();
        return TextSelector.find(target.text(), form.text("exact"));
    }

    private static AnnotationMessages say() {
        return Messages.of(AnnotationMessages.class);
    }
}
