package counterclaim.interchange.bundle;

import counterclaim.claims.ClaimState;
import counterclaim.claims.StatementState;
import counterclaim.web.Vectors;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written is read as it was, and written again as the same bytes, whatever people typed. */
class BundleRoundTripTest {

    private static final List<String> NASTY = List.of(
            "\"quoted\" and 'quoted'",
            "a: b",
            ": ",
            "# no remark",
            "a #b",
            "- no item",
            "-",
            "? key",
            "! tag",
            "&anchor",
            "*alias",
            "%directive",
            "@at",
            "`tick`",
            "|",
            ">",
            "{flow: map}",
            "[flow, list]",
            "---",
            "...",
            "<<",
            "=",
            "~",
            " leading",
            "trailing ",
            "\ttab\t",
            "two\nlines",
            "ends with a feed\n",
            "\nbegins with one",
            "a\n\n\nb",
            "a\n  b",
            "yes",
            "no",
            "on",
            "off",
            "y",
            "null",
            "Null",
            "true",
            "False",
            "2020",
            "0x1F",
            "0o17",
            "017",
            "1e3",
            "1_000",
            "3.14",
            ".inf",
            "-.INF",
            ".nan",
            "12:30:45",
            "2020-01-03",
            "2001-12-14t21:59:43.10-05:00",
            "\\",
            "\\n",
            "\\u0041",
            "C:\\new\\table",
            "😀",
            "👩‍⚖️",
            "🏳️‍🌈",
            "پل بسته بود",
            "می‌خواهم",
            "‮override",
            "e\u0301 é",
            "\u2028",
            "a\u2029b",
            "\u00A0x",
            "\u0085x",
            "\u007Fx",
            "\u0080x",
            "\uFEFFx",
            "\uFFFEx",
            "\uE000",
            "\uDBFF\uDFFD",
            "$ref",
            "{{a}}");

    @Test
    void theSmallDisputeStaysAsItIs() {
        staysAsItIs(Bundles.small("small-dispute"));
    }

    @Test
    void nastyTextsStayAsTheyAre() {
        staysAsItIs(saying(NASTY));
    }

    @Test
    void textsThatMeanHarmStayAsTheyAre() {
        var texts = Vectors.all().stream()
                .filter(text -> text.codePoints().noneMatch(c -> c < ' ' && c != '\n' && c != '\t'))
                .filter(text -> text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
                .toList();
        assertThat(texts).hasSizeGreaterThan(100);
        staysAsItIs(saying(texts));
    }

    @Test
    void aTextOfManyLinesAndWordsStaysAsItIs() {
        staysAsItIs(saying(List.of("a word and another ".repeat(50), "line\n".repeat(190), "x".repeat(1000))));
    }

    @Property(tries = 300)
    void textsMixedOfNastyPiecesStayAsTheyAre(@ForAll("mixed") List<String> texts) {
        staysAsItIs(saying(texts));
    }

    @Provide
    Arbitrary<List<String>> mixed() {
        var text = Arbitraries.of(NASTY).list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts));
        var fitting = text.filter(joined -> joined.codePointCount(0, joined.length()) <= 1000);
        return fitting.list().ofMinSize(1).ofMaxSize(8);
    }

    private static void staysAsItIs(Bundle bundle) {
        var written = BundleFormat.write(bundle);
        var read = BundleFormat.read(written);
        assertThat(read).isEqualTo(bundle);
        assertThat(BundleFormat.write(read)).isEqualTo(written);
    }

    /** A bundle that says each text as a claim, as a quote and as the reason for withdrawing something. */
    private static Bundle saying(List<String> texts) {
        var small = Bundles.small("nasty");
        var numbers = IntStream.rangeClosed(1, texts.size()).boxed().toList();
        return new Bundle(
                small.format(),
                small.dossier(),
                small.questions(),
                small.parties(),
                small.sources(),
                List.of(),
                numbers.stream().map(n -> claim(n, texts.get(n - 1))).toList(),
                numbers.stream().map(n -> statement(n, texts.get(n - 1))).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                numbers.stream()
                        .map(n -> new Bundle.Withdrawn("A" + n, texts.get(n - 1)))
                        .toList(),
                new Bundle.Next(9999, 9999, 9999, 9999, 9999, 9999));
    }

    private static ClaimState claim(int number, String text) {
        return new ClaimState("C" + number, "Q2", text, "value", null, null, text, null);
    }

    private static StatementState statement(int number, String text) {
        return new StatementState(
                "ST" + number,
                "C" + number,
                "the-council",
                null,
                "asserts",
                null,
                null,
                text,
                null,
                null,
                "S1",
                null,
                "named",
                null);
    }
}
