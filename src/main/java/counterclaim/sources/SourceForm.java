package counterclaim.sources;

import counterclaim.dossiers.DateField;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.dossiers.LanguageField;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.NameList;
import counterclaim.web.Posted;
import counterclaim.web.WebMessages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields in which a source is written, in CSL terms. */
final class SourceForm {

    /** The types that a bundle knows, the frequent ones first. */
    static final List<String> TYPES = List.of(
            "document",
            "report",
            "article-newspaper",
            "article-magazine",
            "article-journal",
            "article",
            "webpage",
            "post",
            "post-weblog",
            "speech",
            "interview",
            "broadcast",
            "hearing",
            "personal_communication",
            "legislation",
            "regulation",
            "bill",
            "legal_case",
            "treaty",
            "book",
            "chapter",
            "entry-encyclopedia",
            "manuscript");

    /** As in a bundle. */
    private static final int MOST_AUTHORS = 100;

    private SourceForm() {}

    private static Map<String, String> labels() {
        var say = say();
        var labels = new LinkedHashMap<String, String>();
        labels.put("label", say.label());
        labels.put("type", say.type());
        labels.put("title", say.title());
        labels.put("author", say.author());
        labels.put("container", say.container());
        labels.put("publisher", say.publisher());
        labels.put("issued", say.issued());
        labels.put("url", say.url());
        labels.put("language", say.language());
        labels.put("via", say.via());
        labels.put("reason", Messages.of(DossierFormMessages.class).reason());
        return labels;
    }

    static Fields of(Posted posted) {
        return Fields.of(posted, labels());
    }

    static Fields empty() {
        return Fields.empty(labels()).with("type", TYPES.get(0));
    }

    static Fields of(SourceState state) {
        return Fields.empty(labels())
                .with("label", state.label())
                .with("type", state.type())
                .with("title", state.title())
                .with("author", state.author() == null ? null : NameList.text(state.author()))
                .with("container", state.containerTitle())
                .with("publisher", state.publisher())
                .with("issued", state.issued())
                .with("url", state.url())
                .with("language", state.language())
                .with("via", state.via());
    }

    static SourceState read(Fields fields, String key, Dossier dossier) {
        var label = fields.required("label", Fields.LINE);
        var type = fields.required("type", Fields.LINE);
        if (type != null && !TYPES.contains(type))
            fields.fault("type", Messages.of(WebMessages.class).notOnTheList(fields.label("type")));
        return new SourceState(
                key,
                label,
                type,
                fields.optional("title", Fields.LINE),
                authors(fields),
                fields.optional("container", Fields.LINE),
                fields.optional("publisher", Fields.LINE),
                DateField.optional(fields, "issued"),
                address(fields),
                LanguageField.optional(fields, "language"),
                via(fields, key, dossier));
    }

    private static List<String> authors(Fields fields) {
        var names = fields.optional("author", Fields.LINE);
        if (names == null) return null;
        var authors = NameList.of(names);
        if (authors.size() > MOST_AUTHORS) fields.fault("author", say().tooManyAuthors(MOST_AUTHORS));
        return authors.isEmpty() ? null : authors;
    }

    private static String address(Fields fields) {
        var text = fields.optional("url", Fields.LINE);
        if (text == null) return null;
        try {
            WebAddress.parse(text);
            return text;
        } catch (NotAnAddress problem) {
            fields.fault("url", say().notAnAddress(text));
            return null;
        }
    }

    private static String via(Fields fields, String key, Dossier dossier) {
        var text = fields.optional("via", Fields.LINE);
        if (text == null) return null;
        var via = text.split("\\s", 2)[0];
        var through = SourceUse.in(dossier, via);
        if (through == null || !through.acceptance.mayBeUsed()) fields.fault("via", say().noSuchSource());
        else if (leadsTo(key, through, dossier)) fields.fault("via", say().throughItself());
        else return via;
        return null;
    }

    private static boolean leadsTo(String key, SourceUse through, Dossier dossier) {
        var itself = SourceUse.in(dossier, key);
        for (var above = through.source; itself != null && above != null; above = above.via)
            if (above.id.equals(itself.source.id)) return true;
        return false;
    }

    static List<Choice> types() {
        var say = Messages.of(SourceMessages.class);
        return TYPES.stream().map(type -> new Choice(type, say.typeName(type))).toList();
    }

    private static SourceFormMessages say() {
        return Messages.of(SourceFormMessages.class);
    }
}
