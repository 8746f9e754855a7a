package counterclaim.moderation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.annotations.Annotation;
import counterclaim.history.Revision;
import counterclaim.passages.WordDiff;
import java.util.List;

/**
 * Why a decision was not taken: what somebody else did meanwhile.
 *
 * @param newest the last decision on the note, undone or not; null if there is none
 * @param changes from the text that was seen to the one that is there now; empty where it is the same
 */
public record Clash(Refused.Why why, Decision newest, List<WordDiff.Piece> changes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Clash of(Refused.Why why, Annotation note, int seen) {
        var newest = Decision.newest(note).orElse(null);
        return new Clash(why, newest, seen == note.version ? List.of() : changes(note, seen));
    }

    private static List<WordDiff.Piece> changes(Annotation note, int seen) {
        var then = Revision.all("annotation", note.id).stream()
                .filter(revision -> revision.state() != null)
                .map(revision -> read(revision.state()))
                .filter(state -> state.path("version").asInt() == seen)
                .map(state -> state.path("text").asText(""))
                .findFirst()
                .orElse("");
        return WordDiff.between(then, note.content.text() == null ? "" : note.content.text());
    }

    private static JsonNode read(String state) {
        try {
            return JSON.readTree(state);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("history holds JSON that is not ours", damaged);
        }
    }
}
