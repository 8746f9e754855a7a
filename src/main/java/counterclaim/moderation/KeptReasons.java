package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import counterclaim.annotations.ReasonWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reasons that history keeps by their code, in the words of today. */
@ApplicationScoped
class KeptReasons implements ReasonWords {

    @Override
    public List<String> of(Annotation note, List<String> kept) {
        if (kept.stream().allMatch(Objects::isNull)) return kept;
        var labels = Reason.labels(Reason.all(note.workspaceId));
        return kept.stream().map(reason -> worded(reason, labels)).toList();
    }

    /** As {@link Ruling#why} has put it together. */
    private static String worded(String kept, Map<String, String> labels) {
        if (kept == null) return null;
        var parts = kept.split(Ruling.BEHIND_CODE, 2);
        var label = labels.getOrDefault(parts[0], parts[0]);
        return parts.length == 1 ? label : label + Ruling.BEHIND_CODE + parts[1];
    }
}
