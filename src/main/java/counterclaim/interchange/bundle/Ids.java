package counterclaim.interchange.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Every id of a bundle stands for one thing, and every reference for a thing that is there. */
final class Ids {

    /** The lists whose items carry a number, with the letters of their ids and the name under {@code next}. */
    static final Map<String, Kind> NUMBERED = new LinkedHashMap<>();

    record Kind(String letters, String next) {}

    static {
        NUMBERED.put("questions", new Kind("Q", "question"));
        NUMBERED.put("claims", new Kind("C", "claim"));
        NUMBERED.put("statements", new Kind("ST", "statement"));
        NUMBERED.put("arguments", new Kind("A", "argument"));
        NUMBERED.put("sources", new Kind("S", "source"));
        NUMBERED.put("events", new Kind("E", "event"));
    }

    private final JsonNode root;
    private final Faults faults;
    private final Map<String, Set<String>> known = new HashMap<>();

    private Ids(BundleTree tree) {
        root = tree.root();
        faults = tree.faults();
    }

    static void check(BundleTree tree) {
        var ids = new Ids(tree);
        for (var list : List.of("questions", "parties", "sources", "claims", "statements", "arguments", "events"))
            ids.known.put(list, ids.unique(list, "id", "each id once"));
        ids.unique("terms", "word", "each word once");
        ids.unique("parties", "name", "each party once; the same name stands for the same party");
        ids.references();
        ids.withdrawn();
        ids.next();
    }

    private Set<String> unique(String list, String key, String expected) {
        var seen = new HashSet<String>();
        var items = root.path(list);
        for (int i = 0; i < items.size(); i++) {
            var value = items.path(i).path(key);
            var same = key.equals("name") ? folded(value.asText()) : value.asText();
            if (value.isTextual() && !seen.add(same))
                faults.at("/" + list + "/" + i + "/" + key, "“" + value.asText() + "” again", expected);
        }
        return seen;
    }

    /** Two spellings that look alike are one name. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private void references() {
        each("claims", "question", "questions");
        each("statements", "claim", "claims");
        each("statements", "party", "parties");
        each("statements", "source", "sources");
        each("parties", "part_of", "parties");
        each("sources", "via", "sources");
        each("snapshots", "source", "sources");
        each("events", "source", "sources");
        each("verdicts", "claim", "claims");
        var arguments = root.path("arguments");
        for (int i = 0; i < arguments.size(); i++) {
            var pointer = "/arguments/" + i;
            var argument = arguments.path(i);
            target(argument.path("target").asText(), pointer + "/target");
            for (int j = 0; j < argument.path("by").size(); j++)
                reference(argument.path("by").path(j), pointer + "/by/" + j, "parties");
            for (int j = 0; j < argument.path("premises").size(); j++)
                reference(
                        argument.path("premises").path(j).path("claim"),
                        pointer + "/premises/" + j + "/claim",
                        "claims");
            for (int j = 0; j < argument.path("citations").size(); j++)
                reference(
                        argument.path("citations").path(j).path("source"),
                        pointer + "/citations/" + j + "/source",
                        "sources");
        }
    }

    private void each(String list, String key, String among) {
        var items = root.path(list);
        for (int i = 0; i < items.size(); i++)
            reference(items.path(i).path(key), "/" + list + "/" + i + "/" + key, among);
    }

    private void reference(JsonNode id, String pointer, String among) {
        if (id.isTextual() && !known.get(among).contains(id.asText()))
            faults.at(pointer, "“" + id.asText() + "”, which is not there", "an id that stands under " + among);
    }

    private void target(String target, String pointer) {
        var hash = target.indexOf('#');
        var id = hash < 0 ? target : target.substring(0, hash);
        var among = id.startsWith("C") ? "claims" : "arguments";
        if (!id.isEmpty() && !known.get(among).contains(id))
            faults.at(pointer, "“" + target + "”, which is not there", "an id that stands under " + among);
    }

    private void withdrawn() {
        var withdrawn = root.path("withdrawn");
        var seen = new HashSet<String>();
        for (int i = 0; i < withdrawn.size(); i++) {
            var id = withdrawn.path(i).path("id").asText();
            var pointer = "/withdrawn/" + i + "/id";
            if (!seen.add(id)) faults.at(pointer, "“" + id + "” again", "each id once");
            if (known.values().stream().anyMatch(ids -> ids.contains(id)))
                faults.at(pointer, "“" + id + "”, which is still there", "the id of something that is gone");
        }
    }

    private void next() {
        NUMBERED.forEach((list, kind) -> {
            var next = root.path("next").path(kind.next());
            var free = firstFree(root, list);
            if (next.canConvertToInt() && next.asInt() < free)
                faults.at("/next/" + kind.next(), next.asText() + ", which was given already", "at least " + free);
        });
    }

    /** One more than the highest number that was ever given in a list. */
    static int firstFree(JsonNode root, String list) {
        var highest = 0;
        for (var item : root.path(list))
            highest = Math.max(highest, number(item.path("id").asText(), list));
        for (var item : root.path("withdrawn"))
            highest = Math.max(highest, number(item.path("id").asText(), list));
        return highest + 1;
    }

    private static int number(String id, String list) {
        var letters = NUMBERED.get(list).letters();
        return id.matches(letters + "[1-9][0-9]{0,6}") ? Integer.parseInt(id.substring(letters.length())) : 0;
    }
}
