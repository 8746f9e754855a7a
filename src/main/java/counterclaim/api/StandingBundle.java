package counterclaim.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterclaim.arguments.Argument;
import counterclaim.arguments.ClaimStanding;
import counterclaim.arguments.standing.Because;
import counterclaim.arguments.standing.Word;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.BundleExport;
import counterclaim.interchange.bundle.BundleFormat;
import counterclaim.reviews.ClaimLife;
import counterclaim.reviews.life.Publication;
import jakarta.ws.rs.NotFoundException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A bundle that also says how things stand: the same numbers and words as the pages. */
final class StandingBundle {

    private final ObjectNode bundle;

    static StandingBundle of(Dossier dossier) {
        return new StandingBundle(dossier);
    }

    private StandingBundle(Dossier dossier) {
        bundle = BundleFormat.tree(BundleExport.of(dossier));
        var standings = ClaimStanding.of(dossier);
        var lives = ClaimLife.of(dossier);
        var claims = Claim.of(dossier).stream().collect(Collectors.toMap(Claim::key, claim -> claim));
        for (var claim : bundle.path("claims")) {
            var entity = claims.get(claim.path("id").asText());
            ((ObjectNode) claim).set("standing", standing(entity, standings.get(entity.id)));
            var life = lives.get(entity.id);
            if (life != null && life.publication != Publication.NONE)
                ((ObjectNode) claim).set("verdict", JudgedJson.of(dossier.slug, life));
        }
        Map<String, Argument> arguments =
                Argument.of(dossier).stream().collect(Collectors.toMap(Argument::key, argument -> argument));
        for (var argument : bundle.path("arguments"))
            ((ObjectNode) argument)
                    .put("label", word(arguments.get(argument.path("id").asText()).label));
    }

    ObjectNode whole() {
        return bundle;
    }

    /** One claim with everything said of it and argued under it. */
    ObjectNode claim(String id) {
        var claim = filtered("claims", item -> item.path("id").asText().equals(id));
        if (claim.isEmpty()) throw new NotFoundException();
        var question = claim.get(0).path("question").asText();
        var statements =
                filtered("statements", item -> item.path("claim").asText().equals(id));
        var arguments = under(id);
        var parties = named(statements, "party");
        arguments.forEach(argument -> argument.path("by").forEach(party -> parties.add(party.asText())));
        var sources = named(statements, "source");
        arguments.forEach(argument -> argument.path("citations")
                .forEach(citation -> sources.add(citation.path("source").asText())));
        var answer = JsonNodeFactory.instance.objectNode();
        answer.set("claim", claim.get(0));
        answer.set(
                "question",
                filtered("questions", item -> item.path("id").asText().equals(question))
                        .get(0));
        answer.set("statements", statements);
        answer.set("arguments", arguments);
        answer.set(
                "parties",
                filtered("parties", item -> parties.contains(item.path("id").asText())));
        answer.set(
                "sources",
                filtered("sources", item -> sources.contains(item.path("id").asText())));
        return answer;
    }

    // A reply may have a lower number than what it is aimed at, so we look until nothing new is found.
    private ArrayNode under(String claim) {
        Set<String> found = new HashSet<>(Set.of(claim));
        for (var before = 0; before < found.size(); ) {
            before = found.size();
            for (var argument : bundle.path("arguments"))
                if (found.contains(argument.path("target").asText().replaceAll("#.*", "")))
                    found.add(argument.path("id").asText());
        }
        return filtered("arguments", item -> found.contains(item.path("id").asText()));
    }

    private ArrayNode filtered(String list, Predicate<JsonNode> wanted) {
        var kept = JsonNodeFactory.instance.arrayNode();
        for (var item : bundle.path(list)) if (wanted.test(item)) kept.add(item);
        return kept;
    }

    private static Set<String> named(ArrayNode items, String key) {
        var names = new HashSet<String>();
        for (var item : items) names.add(item.path(key).asText());
        return names;
    }

    private static ObjectNode standing(Claim claim, ClaimStanding standing) {
        var node = JsonNodeFactory.instance.objectNode();
        // A claim that is argued but not rated gets no single word, here as on the page.
        if (claim.kind.rated() || standing.word == Word.NOT_ARGUED) node.put("word", word(standing.word));
        node.put("graded", standing.graded);
        node.put("standing_pros", standing.standingPros);
        node.put("standing_cons", standing.standingCons);
        var because = node.putArray("because");
        standing.because().forEach(step -> because.add(step(step)));
        var unanswered = node.putArray("unanswered");
        standing.unanswered().forEach(unanswered::add);
        return node;
    }

    private static ObjectNode step(Because.Step step) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("kind", word(step.kind()));
        if (step.about() != null) node.put("about", step.about());
        if (step.other() != null) node.put("other", step.other());
        return node;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
