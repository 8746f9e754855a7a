package counterclaim.arguments;

import counterclaim.dossiers.Dossier;
import counterclaim.sources.SourcePicking;
import counterclaim.sources.SourceUse;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of an argument's form in which its evidence is written: a source, its passage there, and its grade. */
@ApplicationScoped
class EvidenceFields {

    private final SourcePicking sources;

    EvidenceFields(SourcePicking sources) {
        this.sources = sources;
    }

    static void label(Map<String, String> labels) {
        var say = Messages.of(ArgumentFormMessages.class);
        for (int i = 1; i <= ArgumentForm.MOST; i++) {
            labels.put("source-" + i, say.source(i));
            labels.put("passage-" + i, say.passage(i));
            labels.put("locator-" + i, say.locator(i));
            labels.put("reliability-" + i, say.reliability(i));
            labels.put("credibility-" + i, say.credibility(i));
            labels.put("note-" + i, say.evidenceNote(i));
        }
    }

    static void fill(Fields fields, List<CitationState> citations, InDossier dossier) {
        for (int i = 0; i < citations.size(); i++) {
            var citation = citations.get(i);
            var row = "-" + (i + 1);
            fields.with("source" + row, dossier.sourceTyped(citation.source()))
                    .with("passage" + row, citation.passage())
                    .with("locator" + row, citation.locator())
                    .with("reliability" + row, citation.reliability())
                    .with("credibility" + row, citation.credibility())
                    .with("note" + row, citation.note());
        }
    }

    /**
     * What the rows say, the empty ones left out; what is wrong with them is noted in them. Sources that are new are made.
     *
     * @param grades whether the writer may grade evidence
     */
    List<CitationState> read(Fields fields, Dossier dossier, boolean grades) {
        var citations = new ArrayList<CitationState>();
        for (int i = 1; i <= ArgumentForm.MOST; i++) {
            var row = "-" + i;
            var use = sources.optional(fields, "source" + row, dossier);
            var passage = fields.optional("passage" + row, Fields.TEXT);
            if (use != null) citations.add(citation(fields, row, use, passage, grades));
            else if (passage != null)
                fields.fault(
                        "source" + row, Messages.of(ArgumentFormMessages.class).passageWithoutSource());
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

    static List<Choice> reliabilities() {
        return choices("ABCDEF");
    }

    static List<Choice> credibilities() {
        return choices("123456");
    }

    private static List<Choice> choices(String grades) {
        return grades.chars()
                .mapToObj(Character::toString)
                .map(grade -> new Choice(grade, grade))
                .toList();
    }
}
