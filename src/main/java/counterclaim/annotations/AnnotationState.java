package counterclaim.annotations;

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
        String document) {}
