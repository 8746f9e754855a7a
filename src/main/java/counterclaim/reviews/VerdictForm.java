package counterclaim.reviews;

import counterclaim.claims.Claim;
import counterclaim.claims.VerdictWord;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields in which a verdict is written. */
final class VerdictForm {

    private VerdictForm() {}

    private static Map<String, String> labels(Claim claim) {
        var say = say();
        var labels = new LinkedHashMap<String, String>();
        labels.put("word", say.verdict());
        labels.put("reason", claim.kind.rated() ? say.reasonInASentence() : say.conclusion());
        labels.put("rationale", say.rationale());
        return labels;
    }

    static Fields empty(Claim claim) {
        return Fields.empty(labels(claim));
    }

    static Fields of(Posted posted, Claim claim) {
        return Fields.of(posted, labels(claim));
    }

    static Fields of(Verdict verdict) {
        return of(verdict.claim, verdict.state());
    }

    static Fields of(Claim claim, VerdictState state) {
        return empty(claim)
                .with("word", state.word())
                .with("reason", state.reason())
                .with("rationale", state.rationale());
    }

    /** A claim that is argued and not rated gets its conclusion in words; what the rationale names has to be there. */
    static VerdictState read(Fields form, Claim claim) {
        var word = claim.kind.rated() ? form.chosen("word", VerdictWord.class) : null;
        var reason = form.required("reason", Fields.LINE);
        var rationale = form.optional("rationale", Fields.TEXT);
        var named = Rationale.keys(rationale);
        var there = Rationale.addresses(claim.dossier, named).keySet();
        var unknown = named.stream().filter(key -> !there.contains(key)).toList();
        if (!unknown.isEmpty()) form.fault("rationale", say().namesNothing(String.join(", ", unknown)));
        return new VerdictState(claim.key(), 0, word, reason, rationale, null, null, null, null);
    }

    static List<Choice> words() {
        return Arrays.stream(VerdictWord.values())
                .map(word -> new Choice(Vocabulary.word(word), say().word(word)))
                .toList();
    }

    private static ReviewMessages say() {
        return Messages.of(ReviewMessages.class);
    }
}
