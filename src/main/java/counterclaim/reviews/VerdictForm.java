package counterclaim.reviews;

import counterclaim.claims.Claim;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Posted;
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
                .with("word", chosen(state.rating()))
                .with("reason", state.reason())
                .with("rationale", state.rationale());
    }

    /** A claim that is argued and not rated gets its conclusion in words; what the rationale names has to be there. */
    static VerdictState read(Fields form, Claim claim) {
        var rating = claim.kind.rated() ? rating(form, Scale.of(claim.dossier.workspace)) : null;
        var reason = form.required("reason", Fields.LINE);
        var rationale = form.optional("rationale", Fields.TEXT);
        var named = Rationale.keys(rationale);
        var there = Rationale.addresses(claim.dossier, named).keySet();
        var unknown = named.stream().filter(key -> !there.contains(key)).toList();
        if (!unknown.isEmpty()) form.fault("rationale", say().namesNothing(String.join(", ", unknown)));
        return new VerdictState(claim.key(), 0, rating, reason, rationale, null, null, null, null);
    }

    /** The ratings of the workspace, the four words at first. */
    static List<Choice> words(Claim claim) {
        if (!claim.kind.rated()) return List.of();
        var scale = Scale.of(claim.dossier.workspace);
        return scale.ratings().stream()
                .map(rating -> RatingState.of(scale, rating))
                .map(rating -> new Choice(chosen(rating), said(rating)))
                .toList();
    }

    private static String said(RatingState rating) {
        var word = say().word(rating.meaning());
        return rating.name() == null ? word : rating.name() + " (" + word + ")";
    }

    private static RatingState rating(Fields form, Scale scale) {
        var chosen = form.required("word", Fields.LINE);
        if (chosen == null) return null;
        var found = scale.ratings().stream()
                .map(rating -> RatingState.of(scale, rating))
                .filter(rating -> chosen(rating).equals(chosen))
                .findFirst();
        if (found.isEmpty()) form.fault("word", say().notOnTheScale());
        return found.orElse(null);
    }

    // What the form sends for it.
    private static String chosen(RatingState rating) {
        if (rating == null) return null;
        return rating.name() == null ? rating.word() : rating.name();
    }

    private static ReviewMessages say() {
        return Messages.of(ReviewMessages.class);
    }
}
