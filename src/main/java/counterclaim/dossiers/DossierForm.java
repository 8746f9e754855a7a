package counterclaim.dossiers;

import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields in which a dossier is written. */
final class DossierForm {

    private DossierForm() {}

    private static Map<String, String> labels() {
        var say = say();
        var labels = new LinkedHashMap<String, String>();
        labels.put("title", say.title());
        labels.put("summary", say.summary());
        labels.put("on", say.happened());
        labels.put("language", say.language());
        labels.put("visibility", say.visibility());
        labels.put("about", say.about());
        labels.put("reason", say.reason());
        return labels;
    }

    static Fields of(Posted posted) {
        return Fields.of(posted, labels());
    }

    static Fields empty() {
        return Fields.empty(labels())
                .with("visibility", Vocabulary.word(Visibility.PRIVATE))
                .with("language", "en");
    }

    static Fields of(DossierState state) {
        return Fields.empty(labels())
                .with("title", state.title())
                .with("summary", state.summary())
                .with("on", state.on())
                .with("language", state.language())
                .with("visibility", state.visibility())
                .with("about", state.about());
    }

    static DossierState read(Fields fields, String slug) {
        return new DossierState(
                slug,
                fields.required("title", Fields.LINE),
                fields.optional("summary", Fields.TEXT),
                DateField.optional(fields, "on"),
                LanguageField.optional(fields, "language"),
                fields.chosen("visibility", Visibility.class),
                fields.optional("about", Fields.TEXT));
    }

    static List<Choice> visibilities() {
        return Arrays.stream(Visibility.values())
                .map(visibility -> new Choice(Vocabulary.word(visibility), say().visibilityOf(visibility)))
                .toList();
    }

    private static DossierFormMessages say() {
        return Messages.of(DossierFormMessages.class);
    }
}
