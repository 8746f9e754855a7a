package counterclaim.ops;

import counterclaim.ops.Seed.Paragraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

/** The reference dossier beside the text it was written from, which is not in the project (seed/README.md). */
class SeedTextTest {

    private static final String PROPERTY = "counterclaim.source-text";
    private static final int RUN = 12;
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

    private static String text;
    private static List<String> paragraphs;
    private static List<Paragraph> rows;

    @BeforeAll
    static void theText() {
        var file = System.getProperty(PROPERTY, "");
        if (file.isBlank()) {
            var missing =
                    "The text of the reference dossier was not given (-D" + PROPERTY + "=FILE); not compared with it.";
            System.out.println(missing);
            abort(missing);
        }
        text = Seed.text(Path.of(file));
        paragraphs =
                text.lines().filter(line -> !line.isBlank()).map(String::strip).toList();
        rows = Seed.paragraphs();
    }

    @Test
    void everyParagraphHasItsRowWithItsFirstWords() {
        assertThat(rows).hasSameSizeAs(paragraphs);
        assertThat(rows)
                .allSatisfy(row -> assertThat(paragraphs.get(row.number() - 1)).startsWith(row.firstWords()));
    }

    @Test
    void quotesAndPassagesAreInTheTextToTheLetter() {
        assertThat(Seed.verbatim().stream().filter(quote -> !text.contains(quote)))
                .isEmpty();
    }

    @Test
    void aQuoteOrPassageIsInAParagraphWhoseRowNamesItsStatementOrArgument() {
        var bundle = Seed.bundle();
        for (var said : bundle.statements()) if (said.quote() != null) isTraced(said.id(), said.quote());
        for (var argument : bundle.arguments())
            for (var citation : argument.citations())
                if (citation.passage() != null) isTraced(argument.id(), citation.passage());
    }

    @Test
    void everyEventIsInAParagraph() {
        assertThat(Seed.bundle().events()).isNotEmpty();
        for (var event : Seed.bundle().events())
            assertThat(paragraphsOf(event.id())).as(event.id()).isNotEmpty();
    }

    @Test
    void ourOwnTextsCopyNoTwelveWordsInARow() {
        var runs = new HashSet<>(runs(text));
        assertThat(Seed.ownTexts().stream()
                        .flatMap(own -> Arrays.stream(QUOTED.split(own)))
                        .flatMap(own -> runs(own).stream())
                        .filter(runs::contains))
                .isEmpty();
    }

    private static void isTraced(String id, String words) {
        assertThat(paragraphsOf(id)).as(id).anyMatch(paragraph -> paragraph.contains(words));
    }

    private static List<String> paragraphsOf(String id) {
        return rows.stream()
                .filter(row -> row.ids().contains(id))
                .map(row -> paragraphs.get(row.number() - 1))
                .toList();
    }

    private static List<String> runs(String text) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
        var runs = new ArrayList<String>();
        for (int i = 0; i + RUN <= words.size(); i++) runs.add(String.join(" ", words.subList(i, i + RUN)));
        return runs;
    }
}
