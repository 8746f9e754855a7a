package counterclaim.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import counterclaim.arguments.Argument;
import counterclaim.dossiers.Dossier;
import counterclaim.history.Happened;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A row of a dossier's past as people read it.
 *
 * @param key what people call the thing: C7; null for what has no number
 * @param words what it says; null once it was erased
 * @param address where it is shown now; null for what has no place of its own
 */
record Change(Happened row, String key, String words, String address) {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Under which of these names a state keeps what it says. */
    private static final List<String> WORDS =
            List.of("text", "quote", "paraphrase", "name", "label", "title", "reason", "sha256", "right");

    private static final Map<String, String> LETTERS = Map.of(
            "question",
            "Q",
            "claim",
            "C",
            "statement",
            "ST",
            "argument",
            "A",
            "source",
            "S",
            "event",
            "E",
            "verdict",
            "C",
            "review",
            "C",
            "correction",
            "C");

    /** One query at most, whatever they are: to which claims the arguments among them belong. */
    static List<Change> of(Dossier dossier, Collection<Happened> rows) {
        var arguments = Argument.claimNumbers(
                dossier,
                rows.stream()
                        .filter(row -> row.subject().equals("argument"))
                        .map(Happened::number)
                        .toList());
        return rows.stream().map(row -> of(dossier, row, arguments)).toList();
    }

    private static Change of(Dossier dossier, Happened row, Map<Integer, Integer> arguments) {
        var state = read(row.state());
        var letters = LETTERS.get(row.subject().replace("withdrawn ", ""));
        var key = row.number() == null || letters == null ? null : letters + row.number();
        var claim = row.subject().equals("argument")
                ? arguments.get(row.number())
                : number(state.path("claim").asText());
        // What a verdict said may have been taken down since: where it stands, its page says.
        var words = row.subject().equals("verdict") ? null : words(state);
        return new Change(row, key, words, address(dossier, row, key, claim));
    }

    private static String address(Dossier dossier, Happened row, String key, Integer claim) {
        var home = "/dossiers/" + dossier.slug;
        return switch (row.subject()) {
            case "dossier" -> home;
            case "question" -> home + "#" + key;
            case "claim", "verdict" -> home + "/claims/" + row.number();
            case "review" -> home + "/claims/" + row.number() + "/review";
            case "correction" -> home + "/corrections";
            case "statement", "argument" -> claim == null ? null : home + "/claims/" + claim + "#" + key;
            case "source" -> "/sources/" + row.subjectId();
            case "party" -> home + "/speakers";
            case "event" -> home + "/events/" + row.number();
            case "term" -> home + "/terms";
            default -> null;
        };
    }

    private static String words(JsonNode state) {
        if (state.has("use")) return state.path("word").asText(); // a term
        return WORDS.stream()
                .map(state::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse(null);
    }

    private static Integer number(String key) {
        return key.matches("C[0-9]{1,7}") ? Integer.valueOf(key.substring(1)) : null;
    }

    private static JsonNode read(String state) {
        if (state == null) return MissingNode.getInstance();
        try {
            return JSON.readTree(state);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("history_body holds no JSON of ours", damaged);
        }
    }

    /** For feed readers: the same for ever, and nobody else's. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((row.subjectId() + "/" + row.seq()).getBytes(StandardCharsets.UTF_8));
    }

    /** What people see of it in one line. */
    public String heading() {
        return Stream.of(key, words)
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
