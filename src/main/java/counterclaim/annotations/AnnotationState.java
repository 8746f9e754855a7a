package counterclaim.annotations;

import counterclaim.web.Vocabulary;
import java.util.List;

/**
 * The full state of a note, as history keeps it.
 *
 * @param target what the dossier calls what it is about; null for what is not ours
 * @param approval where it is between its author and those who approve
 * @param shown the version that others see, or null
 * @param document as it was written elsewhere, in JSON, or null
 */
public record AnnotationState(
        String target,
        String revision,
        String exact,
        Integer start,
        Integer end,
        String kind,
        String motivation,
        String text,
        List<String> tags,
        String replyTo,
        String approval,
        int version,
        Integer shown,
        String became,
        String document) {

    static AnnotationState of(Annotation note) {
        var mark = note.mark == null ? Mark.all(null) : note.mark;
        return new AnnotationState(
                note.targetKey,
                mark.revision(),
                mark.exact(),
                mark.startAt(),
                mark.endAt(),
                Vocabulary.word(note.content.kind()),
                note.content.motivation(),
                note.content.text(),
                note.content.tagged(),
                note.replyTo == null ? null : note.replyTo.id.toString(),
                Vocabulary.word(note.approval),
                note.version,
                note.shownVersion,
                note.became,
                note.content.document());
    }
}
