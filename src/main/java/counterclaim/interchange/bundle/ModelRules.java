package counterclaim.interchange.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** The rules of the model (design §3) that reach across several values. */
final class ModelRules {

    private final JsonNode root;
    private final Faults faults;
    private final Map<String, JsonNode> arguments = new HashMap<>();

    private ModelRules(BundleTree tree) {
        root = tree.root();
        faults = tree.faults();
        for (var argument : root.path("arguments"))
            arguments.put(argument.path("id").asText(), argument);
    }

    static void check(BundleTree tree) {
        var rules = new ModelRules(tree);
        var list = rules.root.path("arguments");
        for (int i = 0; i < list.size(); i++) rules.argument(list.path(i), "/arguments/" + i);
        rules.chain("parties", "part_of", "a body that is not part of itself");
        rules.chain("sources", "via", "a source that is not known through itself");
        rules.claims();
    }

    private void argument(JsonNode argument, String pointer) {
        var target = argument.path("target").asText();
        if (target.startsWith("A")) {
            if (argument.path("direction").asText().equals("pro"))
                faults.at(pointer + "/direction", "pro against " + target, "con: only a claim can be supported");
            citationExists(target, pointer);
            leadsToAClaim(argument, pointer);
        }
        var premises = new HashSet<String>();
        for (int i = 0; i < argument.path("premises").size(); i++) {
            var claim = argument.path("premises").path(i).path("claim").asText();
            var at = pointer + "/premises/" + i + "/claim";
            if (claim.equals(target))
                faults.at(at, claim + ", which it argues about itself", "another claim than its target");
            if (!premises.add(claim)) faults.at(at, claim + " again", "each premise once");
        }
        var speakers = new HashSet<String>();
        for (int i = 0; i < argument.path("by").size(); i++)
            if (!speakers.add(argument.path("by").path(i).asText()))
                faults.at(pointer + "/by/" + i, "the same speaker again", "each speaker once");
    }

    private void citationExists(String target, String pointer) {
        // What has another form was told by the schema.
        if (!target.matches("A[0-9]{1,7}#[0-9]{1,3}")) return;
        var hash = target.indexOf('#');
        var argument = arguments.get(target.substring(0, hash));
        if (argument == null) return;
        var cited = argument.path("citations").size();
        if (Integer.parseInt(target.substring(hash + 1)) > cited)
            faults.at(pointer + "/target", target + ", which is not there", "one of its " + cited + " citations");
    }

    private void leadsToAClaim(JsonNode argument, String pointer) {
        var id = argument.path("id").asText();
        var passed = new HashSet<String>();
        for (var at = argument; at != null; at = arguments.get(aim(at))) {
            if (passed.add(at.path("id").asText())) continue;
            var what = aim(argument).equals(id) ? "aimed at itself" : "aimed in a ring that comes back to it";
            if (at == argument) faults.at(pointer + "/target", what, "a target that leads to a claim");
            return;
        }
    }

    private static String aim(JsonNode argument) {
        var target = argument.path("target").asText();
        var hash = target.indexOf('#');
        return hash < 0 ? target : target.substring(0, hash);
    }

    private void chain(String list, String key, String expected) {
        var next = new HashMap<String, String>();
        for (var item : root.path(list))
            if (item.has(key)) next.put(item.path("id").asText(), item.path(key).asText());
        for (int i = 0; i < root.path(list).size(); i++) {
            var id = root.path(list).path(i).path("id").asText();
            var passed = new HashSet<String>();
            for (var at = next.get(id); at != null && passed.add(at); at = next.get(at))
                if (at.equals(id))
                    faults.at("/" + list + "/" + i + "/" + key, "a ring that comes back to it", expected);
        }
    }

    private void claims() {
        var kinds = new HashMap<String, String>();
        for (var question : root.path("questions"))
            kinds.put(question.path("id").asText(), question.path("kind").asText("open"));
        for (int i = 0; i < root.path("claims").size(); i++) {
            var claim = root.path("claims").path(i);
            if (claim.has("answer")
                    && "open".equals(kinds.get(claim.path("question").asText())))
                faults.at("/claims/" + i + "/answer", "an answer to an open question", "a question of kind yes_no");
            if (claim.path("standard").asText().equals("clear_and_convincing")
                    && !graded(claim.path("id").asText()))
                faults.at(
                        "/claims/" + i + "/standard",
                        "clear_and_convincing over evidence that nobody graded",
                        "a graded citation first, or another standard");
        }
    }

    private boolean graded(String claim) {
        for (var argument : arguments.values()) {
            if (!argument.path("target").asText().equals(claim)) continue;
            for (var citation : argument.path("citations"))
                if (!citation.path("reliability").asText("F").equals("F")
                        || citation.path("credibility").asInt(6) != 6) return true;
        }
        return false;
    }
}
