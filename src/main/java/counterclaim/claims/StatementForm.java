package counterclaim.claims;

import counterclaim.dossiers.DateField;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.dossiers.LanguageField;
import counterclaim.sources.SourcePicking;
import counterclaim.sources.SourceUse;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields in which a statement is written. */
@ApplicationScoped
class StatementForm {

    private static final String NEW_SPEAKER = "party-kind";

    /** A statement as it was typed, with what its keys stand for. */
    record Read(StatementState state, Party party, SourceUse source) {}

    private final PartyPicking parties;
    private final SourcePicking sources;

    StatementForm(PartyPicking parties, SourcePicking sources) {
        this.parties = parties;
        this.sources = sources;
    }

    static Fields of(Posted posted) {
        return Fields.of(posted, labels());
    }

    static Fields empty() {
        return Fields.empty(labels())
                .with("stance", Vocabulary.word(Stance.ASSERTS))
                .with("attribution", Vocabulary.word(Attribution.NAMED));
    }

    /**
     * @param party what a field shows for its speaker
     * @param source what a field shows for its source
     */
    static Fields of(StatementState state, String party, String source) {
        return Fields.empty(labels())
                .with("party", party)
                .with("capacity", state.capacity())
                .with("stance", state.stance())
                .with("on", state.on())
                .with("when", state.when())
                .with("quote", state.quote())
                .with("quote-language", state.quoteLanguage())
                .with("paraphrase", state.paraphrase())
                .with("source", source)
                .with("locator", state.locator())
                .with("attribution", state.attribution())
                .with("shift", state.shift());
    }

    private static Map<String, String> labels() {
        var say = Messages.of(ClaimFormMessages.class);
        var labels = new LinkedHashMap<String, String>();
        labels.put("party", say.party());
        labels.put(NEW_SPEAKER, say.partyKind());
        labels.put("stance", say.stance());
        labels.put("on", say.on());
        labels.put("quote", say.quote());
        labels.put("paraphrase", say.paraphrase());
        labels.put("source", say.source());
        labels.put("locator", say.locator());
        labels.put("capacity", say.capacity());
        labels.put("when", say.when());
        labels.put("quote-language", say.quoteLanguage());
        labels.put("attribution", say.attribution());
        labels.put("shift", say.shift());
        labels.put("reason", Messages.of(DossierFormMessages.class).reason());
        return labels;
    }

    /** What the fields say; what is wrong with them is noted in them. Speakers and sources that are new are made. */
    Read read(Fields fields, String key, Claim claim, Dossier dossier) {
        var party = parties.required(fields, "party", NEW_SPEAKER, dossier);
        var stance = fields.chosen("stance", Stance.class);
        var on = DateField.optional(fields, "on");
        var quote = fields.optional("quote", Fields.TEXT);
        var paraphrase = fields.optional("paraphrase", Fields.TEXT);
        if (quote == null && paraphrase == null && fields.problem("quote").isEmpty())
            fields.fault("quote", Messages.of(ClaimFormMessages.class).quoteOrParaphrase());
        var source = sources.required(fields, "source", dossier);
        var state = new StatementState(
                key,
                claim.key(),
                party == null ? null : party.slug,
                fields.optional("capacity", Fields.LINE),
                stance,
                on,
                fields.optional("when", Fields.LINE),
                quote,
                LanguageField.optional(fields, "quote-language"),
                paraphrase,
                source == null ? null : source.key(),
                fields.optional("locator", Fields.LINE),
                fields.chosen("attribution", Attribution.class),
                fields.optionally("shift", ShiftKind.class));
        return new Read(state, party, source);
    }

    static List<Choice> stances() {
        var say = Messages.of(ClaimMessages.class);
        return Arrays.stream(Stance.values())
                .map(stance -> new Choice(Vocabulary.word(stance), say.stance(stance)))
                .toList();
    }

    static List<Choice> attributions() {
        var say = Messages.of(ClaimFormMessages.class);
        return Arrays.stream(Attribution.values())
                .map(attribution -> new Choice(Vocabulary.word(attribution), say.attributionOf(attribution)))
                .toList();
    }

    static List<Choice> shifts() {
        var say = Messages.of(ClaimMessages.class);
        return Arrays.stream(ShiftKind.values())
                .map(shift -> new Choice(Vocabulary.word(shift), say.shift(shift)))
                .toList();
    }
}
