package counterclaim.moderation;

import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields in which a moderator says what they decide, why, and what its author should know. */
final class RulingForm {

    private RulingForm() {}

    static Fields of(Posted posted) {
        return Fields.of(posted, labels());
    }

    static Fields empty() {
        return Fields.empty(labels());
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("decision", say().decision());
        labels.put("code", say().reason());
        labels.put("text", say().toTheAuthor());
        return labels;
    }

    /** Null where something is wrong, which is noted in the fields. */
    static Ruling read(Fields form) {
        var word = form.chosen("decision", Decided.class);
        var text = form.optional("text", Fields.TEXT);
        if (form.faulty()) return null;
        var decided = Vocabulary.of(Decided.class, word);
        // What is called spam says why.
        if (decided == Decided.SPAM) return new Ruling(decided, ReasonCode.SPAM.name(), text);
        if (!decided.needsReason()) return new Ruling(decided, null, text);
        var code = form.chosen("code", ReasonCode.class);
        if (form.faulty()) return null;
        return new Ruling(decided, Vocabulary.of(ReasonCode.class, code).name(), text);
    }

    private static ModerationMessages say() {
        return Messages.of(ModerationMessages.class);
    }
}
