package counterclaim.arguments;

import counterclaim.claims.PartyPicking;
import counterclaim.dossiers.DateField;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.sources.SourcePicking;
import counterclaim.sources.SourceUse;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
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
    private final SourcePicking sources;

    ArgumentForm(PartyPicking parties, SourcePicking sources) {
        this.parties = parties;
        this.sources = sources;
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
                        String.join(
                                "; ",
                                state.by().stream().map(dossier::partyName).toList()))
                .with("on", state.on())
                .with("scheme", state.scheme())
                .with("critical-question", state.criticalQuestion());
        for (int i = 0; i < state.premises().size(); i++)
            fields.with("premise-" + (i + 1), state.premises().get(i).claim())
                    .with("holds-" + (i + 1), state.premises().get(i).holds() ? "1" : "0");
        for (int i = 0; i < state.citations().size(); i++) {
            var citation = state.citations().get(i);
            var row = "-" + (i + 1);
            fields.with("source" + row, dossier.sourceTyped(citation.source()))
                    .with("passage" + row, citation.passage())
                    .with("locator" + row, citation.locator())
                    .with("reliability" + row, citation.reliability())
                    .with("credibility" + row, citation.credibility())
                    .with("note" + row, citation.note());
        }
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
        for (int i = 1; i <= MOST; i++) {
            labels.put("source-" + i, say.source(i));
            labels.put("passage-" + i, say.passage(i));
            labels.put("locator-" + i, say.locator(i));
            labels.put("reliability-" + i, say.reliability(i));
            labels.put("credibility-" + i, say.credibility(i));
            labels.put("note-" + i, say.evidenceNote(i));
        }
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
                citations(fields, dossier, grades));
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
        return Arrays.stream(names.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
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

    private List<CitationState> citations(Fields fields, Dossier dossier, boolean grades) {
        var citations = new ArrayList<CitationState>();
        for (int i = 1; i <= MOST; i++) {
            var row = "-" + i;
            var use = sources.optional(fields, "source" + row, dossier);
            var passage = fields.optional("passage" + row, Fields.TEXT);
            if (use == null) {
                if (passage != null)
                    fields.fault(
                            "source" + row,
                            Messages.of(ArgumentFormMessages.class).passageWithoutSource());
                continue;
            }
            citations.add(citation(fields, row, use, passage, grades));
        }
        return citations;
    }

    private static CitationState citation(Fields fields, String row, SourceUse use, String passage, boolean grades) {
        var reliability = grades ? letter(fields, "reliability" + row) : null;
        var credibility = grades ? digit(fields, "credibility" + row) : null;
        var given = reliability != null || credibility != null;
        return new CitationState(
                use.key(),
                passage,
                fields.optional("locator" + row, Fields.LINE),
                given ? (reliability == null ? "F" : reliability) : null,
                given ? (credibility == null ? 6 : credibility) : null,
                fields.optional("note" + row, Fields.TEXT));
    }

    private static String letter(Fields fields, String name) {
        var text = fields.text(name);
        return text.matches("[A-F]") ? text : null;
    }

    private static Integer digit(Fields fields, String name) {
        var text = fields.text(name);
        return text.matches("[1-6]") ? Integer.valueOf(text) : null;
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

    static List<Choice> reliabilities() {
        return "ABCDEF"
                .chars()
                .mapToObj(Character::toString)
                .map(letter -> new Choice(letter, letter))
                .toList();
    }

    static List<Choice> credibilities() {
        return "123456"
                .chars()
                .mapToObj(Character::toString)
                .map(digit -> new Choice(digit, digit))
                .toList();
    }
}
