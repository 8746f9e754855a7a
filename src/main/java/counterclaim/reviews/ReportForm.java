package counterclaim.reviews;

import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Secret;
import counterclaim.web.Vocabulary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody reports, as they typed it; nothing is asked about them.
 *
 * @param instead what the page should say, or null
 */
record ReportForm(ReportKind kind, String text, String instead) {

    /** The most characters of a text by somebody we do not know. */
    static final int LONGEST = 5_000;

    /** As somebody typed it; what is wrong is noted in the form. */
    static ReportForm in(Fields form) {
        var kind = form.optionally("kind", ReportKind.class);
        return new ReportForm(
                kind == null ? ReportKind.ERROR : Vocabulary.of(ReportKind.class, kind),
                form.required("text", LONGEST),
                form.optional("instead", LONGEST));
    }

    static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("kind", say().what());
        labels.put("text", say().text());
        labels.put("instead", say().instead());
        return labels;
    }

    static List<Choice> kinds() {
        return Arrays.stream(ReportKind.values())
                .map(kind -> new Choice(Vocabulary.word(kind), say().kind(kind)))
                .toList();
    }

    /**
     * The secret of the link that leads back to it. The same text out of the same form has the same one, so that a form
     * that is sent twice makes one report; another text has another.
     *
     * @param token of the form
     */
    String secret(String token) {
        // Whoever sends no token of ours could be guessed.
        if (!Secret.isOne(token)) return Secret.random();
        return Secret.derived(token, String.join("\n", kind.name(), String.valueOf(text.length()), text, "" + instead));
    }

    private static ReportMessages say() {
        return Messages.of(ReportMessages.class);
    }
}
