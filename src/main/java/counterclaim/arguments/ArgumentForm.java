package counterclaim.arguments;

import counterclaim.claims.PartyPicking;
import counterclaim.dossiers.DateField;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.NameList;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields in which an argument is written. */
@ApplicationScoped
class ArgumentForm {

    /** How many claims and pieces of evidence one reason can rest on. */
    static final int MOST = 8;

    /** As in a bundle. */
    private static final int MOST_SPEAKERS = 50;

    private static final String NEW_SPEAKER = "party-kind";

    private final PartyPicking parties;
    private final EvidenceFields evidence;

    ArgumentForm(PartyPicking parties, EvidenceFields evidence) {
        this.parties = parties;
        this.evidence = evidence;
    }

    static Fields of(Posted posted) {
        return Fields.of(posted, labels());
    }

    static Fields empty() {
        return Fields.empty(labels());
    }

    static Fields of(ArgumentState state, InDossier dossier) {
        var fields = empty().with("direction", state.direction())
                .with("text", state.text())
                .with(
                        "by",
                        NameList.text(
                                state.by().stream().map(dossier::partyName).toList()))
                .with("on", state.on())
                .with("scheme", state.scheme())
                .with("critical-question", state.criticalQuestion());
        for (int i = 0; i < state.premises().size(); i++)
            fields.with("premise-" + (i + 1), state.premises().get(i).claim())
                    .with("holds-" + (i + 1), state.premises().get(i).holds() ? "1" : "0");
        EvidenceFields.fill(fields, state.citations(), dossier);
        return fields;
    }

    private static Map<String, String> labels() {
        var say = Messages.of(ArgumentFormMessages.class);
        var labels = new LinkedHashMap<String, String>();
        labels.put("direction", say.direction());
        labels.put("text", say.text());
        labels.put("by", say.by());
        labels.put(
                NEW_SPEAKER,
                Messages.of(counterclaim.claims.ClaimFormMessages.class).partyKind());
        labels.put("on", say.on());
        labels.put("scheme", say.scheme());
        labels.put("critical-question", say.criticalQuestion());
        for (int i = 1; i <= MOST; i++) {
            labels.put("premise-" + i, say.premise(i));
            labels.put("holds-" + i, say.holds(i));
        }
        EvidenceFields.label(labels);
        labels.put("reason", Messages.of(DossierFormMessages.class).reason());
        return labels;
    }

    /**
     * What the fields say; what is wrong with them is noted in them. Speakers and sources that are new are made.
     *
     * @param target what the argument is aimed at
     * @param grades whether the writer may grade evidence
     */
    ArgumentState read(Fields fields, String key, String target, Direction direction, Dossier dossier, boolean grades) {
        return new ArgumentState(
                key,
                Vocabulary.word(direction),
                target,
                fields.required("text", Fields.TEXT),
                speakers(fields, dossier),
                DateField.optional(fields, "on"),
                fields.optionally("scheme", Scheme.class),
                fields.optional("critical-question", Fields.LINE),
                premises(fields, target, new InDossier(dossier)),
                evidence.read(fields, dossier, grades));
    }

    private List<String> speakers(Fields fields, Dossier dossier) {
        var names = fields.optional("by", Fields.LINE);
        if (names == null) return List.of();
        var given = separated(names, dossier);
        if (given.size() > MOST_SPEAKERS)
            fields.fault("by", Messages.of(ArgumentFormMessages.class).tooManySpeakers(MOST_SPEAKERS));
        return given.stream()
                .limit(MOST_SPEAKERS)
                .map(name -> parties.named(name, fields, NEW_SPEAKER, dossier))
                .filter(Objects::nonNull)
                .map(party -> party.slug)
                .distinct()
                .toList();
    }

    // One name, where somebody is called so; else as many as there are semicolons between them.
    private static List<String> separated(String names, Dossier dossier) {
        if (PartyPicking.isCalled(names, dossier)) return List.of(names);
        return NameList.of(names).stream().distinct().toList();
    }

    private static List<PremiseState> premises(Fields fields, String target, InDossier dossier) {
        var say = Messages.of(ArgumentFormMessages.class);
        var premises = new ArrayList<PremiseState>();
        for (int i = 1; i <= MOST; i++) {
            var name = "premise-" + i;
            var text = fields.optional(name, Fields.LINE);
            if (text == null) continue;
            var claim = text.split("\\s", 2)[0];
            if (dossier.claim(claim) == null) fields.fault(name, say.noSuchClaim());
            else if (claim.equals(target)) fields.fault(name, say.ownTarget());
            else if (premises.stream().anyMatch(other -> other.claim().equals(claim))) fields.fault(name, say.twice());
            premises.add(new PremiseState(claim, !fields.text("holds-" + i).equals("0")));
        }
        return premises;
    }

    static List<Choice> schemes() {
        var say = Messages.of(ArgumentMessages.class);
        return Arrays.stream(Scheme.values())
                .map(scheme -> new Choice(Vocabulary.word(scheme), say.scheme(scheme)))
                .toList();
    }

    static List<Choice> directions() {
        var say = Messages.of(ArgumentFormMessages.class);
        return Arrays.stream(Direction.values())
                .map(direction -> new Choice(Vocabulary.word(direction), say.directionOf(direction)))
                .toList();
    }

    static List<Choice> holds() {
        var say = Messages.of(ArgumentFormMessages.class);
        return List.of(new Choice("1", say.itHolds()), new Choice("0", say.itFails()));
    }
}
