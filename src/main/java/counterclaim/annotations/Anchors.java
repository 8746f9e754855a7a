package counterclaim.annotations;

import com.fasterxml.jackson.core.type.TypeReference;
import counterclaim.history.JsonText;
import counterclaim.history.Revision;
import counterclaim.passages.Anchor;
import counterclaim.passages.Anchoring;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where the passages of notes stand now. On the revision that a note names the place is known; on a later one it is
 * found from what the text was then and is now. One query, whatever has changed.
 */
final class Anchors {

    private Anchors() {}

    /**
     * By the id of the note; what is about all of its target, or about what is gone, is left out.
     *
     * @param targets as they are now, by their id
     */
    static Map<UUID, Anchor> of(Collection<Annotation> notes, Map<UUID, Target> targets) {
        var placed = notes.stream()
                .filter(note -> note.mark != null && !note.mark.isAll() && targets.containsKey(note.targetId))
                .toList();
        var moved = placed.stream()
                .filter(note -> !isOn(note, targets.get(note.targetId)))
                .map(note -> note.targetId)
                .distinct()
                .toList();
        var states = Revision.states(moved);
        var anchors = new HashMap<UUID, Anchor>();
        for (var note : placed) anchors.put(note.id, of(note, targets.get(note.targetId), states));
        return anchors;
    }

    private static Anchor of(Annotation note, Target target, Map<UUID, List<String>> states) {
        if (isOn(note, target)) return new Anchor.Exact(note.mark.startAt(), note.mark.endAt());
        var then = then(note, states.getOrDefault(note.targetId, List.of()));
        var selector = note.mark.selector();
        return then == null ? Anchoring.of(selector, target.text()) : Anchoring.of(selector, then, target.text());
    }

    private static boolean isOn(Annotation note, Target target) {
        return note.mark.revision().equals(target.revision());
    }

    // The text of the named revision; null once it was erased.
    private static String then(Annotation note, List<String> states) {
        var index = Integer.parseInt(note.mark.revision()) - 1;
        if (index >= states.size() || states.get(index) == null) return null;
        var state = JsonText.read(states.get(index), new TypeReference<Map<String, Object>>() {});
        var text = note.targetKind == Target.Kind.STATEMENT
                ? state.getOrDefault("quote", state.get("paraphrase"))
                : state.get("text");
        return text == null ? (String) state.get("paraphrase") : (String) text;
    }
}
