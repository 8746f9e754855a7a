package counterclaim.claims;

import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.dossiers.Question;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.ProofStandard;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields in which a claim is written. */
final class ClaimForm {

    /** A question that is asked with the claim. */
    static final String NEW_QUESTION = "new-question";

    private ClaimForm() {}

    private static Map<String, String> labels() {
        var say = Messages.of(ClaimFormMessages.class);
        var labels = new LinkedHashMap<String, String>();
        labels.put("text", say.wording());
        labels.put("question", say.question());
        labels.put(NEW_QUESTION, say.newQuestion());
        labels.put("kind", say.kind());
        labels.put("answer", say.answer());
        labels.put("standard", say.standard());
        labels.put("burden", say.burden());
        labels.put("note", say.note());
        labels.put("reason", Messages.of(DossierFormMessages.class).reason());
        return labels;
    }

    static Fields of(Posted posted) {
        return Fields.of(posted, labels());
    }

    static Fields empty() {
        return Fields.empty(labels()).with("kind", Vocabulary.word(ClaimKind.EVENT_PROPERTY));
    }

    static Fields of(ClaimState state) {
        return Fields.empty(labels())
                .with("text", state.text())
                .with("question", state.question())
                .with("kind", state.kind())
                .with("answer", state.answer())
                .with("standard", state.standard())
                .with("burden", state.burden())
                .with("note", state.note());
    }

    /**
     * What the fields say; what is wrong with them is noted in them.
     *
     * @param graded whether anybody has graded what the claim rests on
     */
    static ClaimState read(Fields fields, String key, Dossier dossier, boolean graded) {
        var text = fields.required("text", Fields.LINE);
        var question = question(fields, dossier);
        var state = new ClaimState(
                key,
                question == null ? null : question.key(),
                text,
                fields.chosen("kind", ClaimKind.class),
                fields.optionally("answer", Answer.class),
                fields.optionally("standard", ProofStandard.class),
                fields.optional("burden", Fields.TEXT),
                fields.optional("note", Fields.TEXT));
        fields.optional(NEW_QUESTION, Fields.LINE);
        var say = Messages.of(ClaimFormMessages.class);
        if (state.answer() != null && (question == null || question.kind != Question.Kind.YES_NO))
            fields.fault("answer", say.openQuestion());
        if (Vocabulary.word(ProofStandard.CLEAR_AND_CONVINCING).equals(state.standard()) && !graded)
            fields.fault("standard", say.notGraded());
        return state;
    }

    // Null for one that is asked with the claim: it is open until somebody says that it is a yes-or-no question.
    private static Question question(Fields fields, Dossier dossier) {
        if (!fields.text(NEW_QUESTION).isEmpty()) return null;
        var key = fields.required("question", Fields.LINE);
        if (key == null) return null;
        var asked = Question.in(dossier, key);
        if (asked != null && asked.counts()) return asked;
        fields.fault("question", Messages.of(ClaimFormMessages.class).noSuchQuestion());
        return null;
    }

    static List<Choice> kinds() {
        var say = Messages.of(ClaimFormMessages.class);
        return Arrays.stream(ClaimKind.values())
                .map(kind -> new Choice(Vocabulary.word(kind), say.kindOf(kind)))
                .toList();
    }

    static List<Choice> answers() {
        var say = Messages.of(ClaimFormMessages.class);
        return Arrays.stream(Answer.values())
                .map(answer -> new Choice(Vocabulary.word(answer), say.answerOf(answer)))
                .toList();
    }

    static List<Choice> standards() {
        var say = Messages.of(ClaimFormMessages.class);
        return Arrays.stream(ProofStandard.values())
                .map(standard -> new Choice(Vocabulary.word(standard), say.standardOf(standard)))
                .toList();
    }

    static List<Choice> questions(Dossier dossier) {
        return Question.of(dossier).stream()
                .map(question -> new Choice(question.key(), question.key() + " " + question.text))
                .toList();
    }
}
