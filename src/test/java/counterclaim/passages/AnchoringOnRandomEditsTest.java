package counterclaim.passages;

import counterclaim.interchange.bundle.BundleFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten thousand edits of the reference dossier and of texts in other scripts: no anchor on a wrong passage. */
class AnchoringOnRandomEditsTest {

    private static final int EDITS = 10_000;
    private static final int LONG_WORD = 20;
    private static final Path DOSSIER = Path.of("seed/soleimani-strike.yaml");
    private static final Path SCRIPTS = Path.of("src/test/resources/passages/scripts.txt");

    private static final List<String> TEXTS = new ArrayList<>();

    private final Random random = new Random(20200103);

    @BeforeAll
    static void texts() throws IOException {
        var dossier = BundleFormat.read(Files.readAllBytes(DOSSIER));
        pages(dossier.arguments().stream().map(argument -> argument.text()));
        pages(dossier.claims().stream().flatMap(claim -> Stream.of(claim.text(), claim.note())));
        pages(dossier.statements().stream().flatMap(statement -> Stream.of(statement.quote(), statement.paraphrase())));
        pages(dossier.arguments().stream()
                .flatMap(argument -> argument.citations().stream().map(citation -> citation.passage())));
        pages(dossier.questions().stream().map(question -> question.summary()));
        TEXTS.add(dossier.dossier().about());
        TEXTS.addAll(List.of(Files.readString(SCRIPTS).split("\n\n")));
    }

    // A page of paragraphs, as somebody would write one: of some hundred to some thousand characters.
    private static void pages(Stream<String> paragraphs) {
        var page = new StringBuilder();
        for (var paragraph : paragraphs.filter(Objects::nonNull).toList()) {
            page.append(paragraph).append("\n");
            if (page.length() < 300 * (1 + TEXTS.size() % 12)) continue;
            TEXTS.add(page.toString());
            page.setLength(0);
        }
    }

    @Test
    void noAnchorStandsOnAWrongPassageAndWhatIsStillThereIsFound() {
        var found = new Found();
        for (int i = 0; i < EDITS; i++) {
            var kinds = RandomEdits.Kind.values();
            edit(kinds[i % kinds.length], found);
        }
        assertThat(found.wrong).as(found.toString()).isEmpty();
        assertThat(found.share(found.right, found.present)).as(found.toString()).isGreaterThanOrEqualTo(0.95);
    }

    private void edit(RandomEdits.Kind kind, Found found) {
        var text = TEXTS.get(random.nextInt(TEXTS.size()));
        var quote = quote(text);
        var edited = new EditedText(text);
        var edits = new RandomEdits(random, TEXTS, edited, quote);
        edits.apply(kind);
        // Every third text is edited on: what was copied, then in its first place.
        if (random.nextInt(3) == 0)
            for (int more = random.nextInt(3); more >= 0; more--)
                edits.apply(RandomEdits.Kind.values()[random.nextInt(5)]);
        found.count(kind, quote, edited, Anchoring.of(quote, text, edited.text()));
    }

    // From one word to some sentences, of whole words where the script parts them.
    private TextSelector quote(String text) {
        var points = text.codePoints().toArray();
        int start = random.nextInt(points.length);
        int end = Math.min(points.length, start + 1 + random.nextInt(random.nextInt(4) > 0 ? 120 : 500));
        for (int i = 0; i < LONG_WORD && start > 0 && !Character.isWhitespace(points[start - 1]); i++) start--;
        for (int i = 0; i < LONG_WORD && end < points.length && !Character.isWhitespace(points[end]); i++) end++;
        while (start < end - 1 && Character.isWhitespace(points[start])) start++;
        while (start < end - 1 && Character.isWhitespace(points[end - 1])) end--;
        return TextSelector.of(text, start, end);
    }

    private static final class Found {

        private final Map<RandomEdits.Kind, int[]> kinds = new EnumMap<>(RandomEdits.Kind.class);
        private final List<String> wrong = new ArrayList<>();
        private int exact;
        private int suggested;
        private int orphaned;
        private int present;
        private int right;
        private int presentExact;
        private int changed;
        private int changedFound;

        void count(RandomEdits.Kind kind, TextSelector quote, EditedText edited, Anchor anchor) {
            int start = -1;
            int end = -1;
            if (anchor instanceof Anchor.Exact place) {
                exact++;
                start = place.start();
                end = place.end();
            } else if (anchor instanceof Anchor.Suggested place) {
                suggested++;
                start = place.start();
                end = place.end();
            } else orphaned++;
            int first = edited.first(quote.start(), quote.end());
            int past = edited.past(quote.start(), quote.end());
            boolean here = start >= 0 && edited.has(quote.start(), quote.end(), start, end);
            long left = edited.left(quote.start(), quote.end());
            if (anchor instanceof Anchor.Exact && 2 * edited.left(quote.start(), quote.end(), start, end) < left)
                wrong.add(kind + ": " + left + " left of " + quote + ", anchored at " + start + " of " + edited.text());
            int length = quote.end() - quote.start();
            if (first >= 0 && edited.has(quote.start(), quote.end(), first, past)) {
                present++;
                if (here) right++;
                if (anchor instanceof Anchor.Exact) presentExact++;
                var of = kinds.computeIfAbsent(kind, any -> new int[2]);
                of[0]++;
                if (here) of[1]++;
            } else if (2 * left >= length) {
                changed++;
                if (start >= 0 && start < past && first < end) changedFound++;
            }
        }

        double share(int some, int all) {
            return (double) some / all;
        }

        @Override
        public String toString() {
            var by = new StringBuilder();
            kinds.forEach((kind, of) -> by.append(' ')
                    .append(kind)
                    .append(' ')
                    .append(of[1])
                    .append('/')
                    .append(of[0]));
            return EDITS + " edits of " + TEXTS.size() + " texts: " + wrong.size() + " exact on a wrong passage; "
                    + right + " of " + present + " quotes still there found (" + presentExact + " exact);" + by + "; "
                    + changedFound + " of " + changed + " changed ones suggested; " + exact + " exact, "
                    + suggested + " suggested, " + orphaned + " orphaned";
        }
    }
}
