package counterclaim.reviews;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.arguments.Argument;
import counterclaim.dossiers.Dossier;
import counterclaim.history.Revision;
import counterclaim.passages.WordDiff;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What changed since a verdict was signed, as a page tells it.
 *
 * @param address where the thing is, or was
 * @param pieces what became of its words; empty where they are the same, or were erased
 */
public record Told(Change change, String address, List<WordDiff.Piece> pieces) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Two queries at most. */
    static List<Told> of(Dossier dossier, Verdict verdict) {
        var changes = verdict.changes();
        var worded = changes.stream().filter(Change::hasWords).map(Change::id).toList();
        var states = Revision.states(worded);
        var claims = Argument.claimNumbers(
                dossier,
                changes.stream()
                        .filter(change -> change.subject().equals("argument"))
                        .map(change -> Integer.valueOf(change.key().substring(1)))
                        .toList());
        return changes.stream()
                .map(change -> new Told(change, address(dossier, change, claims), pieces(change, states)))
                .toList();
    }

    private static String address(Dossier dossier, Change change, Map<Integer, Integer> claims) {
        var number = Integer.valueOf(change.key().substring(1));
        var home = "/dossiers/" + dossier.slug + "/claims/";
        if (change.key().startsWith("C")) return home + number;
        return claims.containsKey(number) ? home + claims.get(number) + "#" + change.key() : null;
    }

    private static List<WordDiff.Piece> pieces(Change change, Map<UUID, List<String>> states) {
        if (!change.hasWords()) return List.of();
        var all = states.getOrDefault(change.id(), List.of());
        var was = words(all, change.from());
        var is = words(all, change.to());
        return was.equals(is) ? List.of() : WordDiff.between(was, is);
    }

    private static String words(List<String> states, Integer version) {
        if (version == null || version >= states.size() || states.get(version) == null) return "";
        return read(states.get(version)).path("text").asText();
    }

    private static JsonNode read(String state) {
        try {
            return JSON.readTree(state);
        } catch (IOException damaged) {
            throw new IllegalStateException("history_body holds no JSON of ours", damaged);
        }
    }

    public boolean loud() {
        return change.loud();
    }
}
