package counterclaim.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShownTest {

    private static final Pattern MARK =
            Pattern.compile("<bdi class=\"unseen\" title=\"(U\\+[0-9A-F]{4,6})\" data-code=\"\\1\">([^<>]{0,2})</bdi>");
    private static final String RED_HEART = "\u2764\uFE0F";
    private static final String WOMAN_JUDGE = "\uD83D\uDC69\u200D\u2696\uFE0F";
    private static final String DARK_WOMAN_SHRUGGING = "\uD83E\uDD37\uD83C\uDFFF\u200D\u2640\uFE0F";
    private static final String RAINBOW_FLAG = "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08";

    @Test
    void markupIsShownAsItWasTyped() {
        assertThat(Shown.html("<b title=\"x\" id='y'>A & B</b>"))
                .isEqualTo("&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;A &amp; B&lt;/b&gt;");
    }

    @Test
    void anOverrideIsMarkedAndItsReachEndsWithTheMark() {
        assertThat(Shown.html("report\u202Efdp.exe"))
                .isEqualTo("report<bdi class=\"unseen\" title=\"U+202E\" data-code=\"U+202E\">\u202E</bdi>fdp.exe");
    }

    @ParameterizedTest
    @MethodSource
    void whatNobodySeesIsMarked(int character) {
        var text = "a" + Character.toString(character) + "b";
        assertThat(Shown.hides(text)).isTrue();
        assertThat(Shown.html(text)).contains(String.format("title=\"U+%04X\"", character));
        assertThat(textOf(Shown.html(text))).isEqualTo(text);
    }

    static List<Integer> whatNobodySeesIsMarked() {
        return Stream.of(
                        "\u202A\u202B\u202C\u202D\u202E", // embeddings and overrides
                        "\u2066\u2067\u2068\u2069", // isolates
                        "\u200B\u200C\u200D\u200E\u200F\u061C", // zero width, joiners and direction marks
                        "\uFEFF\u2060\u2061\u2062\u2063\u2064\u00AD\u180E",
                        "\uDB40\uDC00\uDB40\uDC01\uDB40\uDC41\uDB40\uDC7F", // tags
                        "\u206A\u206F\uFFF9\uFFFA\uFFFB", // other format characters
                        "\u0001\u0008\u000B\u000C\u001B\u007F\u0080\u0085\u009F", // controls
                        "\u2028\u2029\u034F\u115F\u1160\u3164\uFFA0\u2065\uFFF0") // separators and fillers
                .flatMap(characters -> characters.codePoints().boxed())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a line\n\tand the next",
                "no-break\u00A0space, narrow\u202Fspace, ideographic\u3000space",
                "بین\u200Cالمللی", // between letters
                "قُ\u200Cب", // after a vowel sign
                "۱۰\u200Cها", // after digits
                "۱۳۹۸ ه\u200D.ش", // the abbreviation of hijri
                "क्\u200Dया", // half form
                "നന്\u200Dമ",
                "ශ්\u200Dරී",
                "\u0600\u06F1\u06F2", // Arabic number sign, which is drawn
                RED_HEART,
                WOMAN_JUDGE,
                DARK_WOMAN_SHRUGGING,
                RAINBOW_FLAG,
                "1\uFE0F\u20E3",
                "葛\uDB40\uDD00城", // one selector chooses the form of an ideograph
                "חיסול קאסם סולימאני",
            })
    void whatIsSpellingIsNotMarked(String text) {
        assertThat(Shown.hides(text)).isFalse();
        assertThat(Shown.html(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "im\u200Cminent",
                "im\u200Dminent",
                "\u200Cبین",
                "بین\u200C",
                "بین\u200C المللی",
                "بین\u200C\u200Cالمللی",
                "بین\u200Cinternational",
                "\u2696\u200Dx",
                "x\u200D\u2696",
                "\uFE0Fx",
                " \uFE0Fx",
                "x\uFE0F\uFE0E",
                "\n\uFE0F",
            })
    void joinersAndSelectorsOutOfPlaceAreMarked(String text) {
        assertThat(Shown.hides(text)).isTrue();
        assertThat(textOf(Shown.html(text))).isEqualTo(text);
    }

    @Test
    void whatNoPageCanCarryLeavesOnlyItsMark() {
        assertThat(Shown.html("\0\r\uD83D"))
                .isEqualTo(empty("U+0000") + empty("U+000D") + empty("U+D83D"))
                .doesNotContain("\0", "\r", "\uD83D", "\uFFFD");
    }

    @ParameterizedTest
    @MethodSource("counterclaim.web.Vectors#all")
    void noVectorOfTheCorpusBecomesMarkupOrIsLost(String vector) {
        assertThat(textOf(Shown.html(vector))).isEqualTo(vector);
        var page = Jsoup.parseBodyFragment("<p>" + Shown.html(vector)).body();
        assertThat(page.wholeText()).isEqualTo(vector);
        assertThat(page.select("*:not(body, p, bdi.unseen)")).isEmpty();
    }

    @Test
    void theCorpusIsLargeVariedAndReadable() {
        var vectors = Vectors.all();
        assertThat(vectors).hasSizeBetween(300, 320).doesNotHaveDuplicates();
        assertThat(vectors)
                .allSatisfy(vector -> assertThat(vector).hasSizeBetween(1, 300).doesNotContain("\0", "\r", "\u001B"));
        assertThat(vectors)
                .anyMatch(Shown::hides)
                .anyMatch(vector -> vector.contains("\n"))
                .anyMatch(vector -> vector.contains("\t"));
    }

    @Property
    void theTextOfThePageIsTheTextThatWasTyped(@ForAll("hostile") String text) {
        assertThat(textOf(Shown.html(text))).isEqualTo(text);
    }

    @Property
    void anyTextAtAllIsKeptButForWhatNoPageCanCarry(@ForAll String text) {
        var carried = text.codePoints()
                .filter(c -> c != 0 && c != '\r' && Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        assertThat(textOf(Shown.html(text))).isEqualTo(carried.toString());
    }

    @Property
    void aTextThatHidesNothingHasNoMarkAndOneThatDoesHasOne(@ForAll("hostile") String text) {
        assertThat(MARK.matcher(Shown.html(text)).find()).isEqualTo(Shown.hides(text));
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "&",
                        "\"",
                        "'",
                        "`",
                        "</bdi>",
                        "<script>",
                        "&lt;",
                        "&amp;lt;",
                        "&#x202E;",
                        " ",
                        "\n",
                        "\t",
                        "a",
                        "ب",
                        "ه",
                        "ُ",
                        "क",
                        "्",
                        "\u200C",
                        "\u200D",
                        "\u202E",
                        "\u2069",
                        "\uFEFF",
                        "\uFE0F",
                        "\u2028",
                        "\uDB40\uDC41",
                        "\uD83D\uDC69",
                        "\u2696",
                        "\u0301",
                        "\u0001",
                        "\u0085",
                        "U+202E")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static String empty(String code) {
        return "<bdi class=\"unseen\" title=\"" + code + "\" data-code=\"" + code + "\"></bdi>";
    }

    /** What a browser would read out of the HTML; and there must be no markup in it but whole marks. */
    private static String textOf(String html) {
        var unmarked = MARK.matcher(html).replaceAll("$2");
        assertThat(unmarked).doesNotContain("<", ">", "\"", "'");
        assertThat(unmarked).doesNotContainPattern("&(?!(amp|lt|gt|quot|#39);)");
        return unmarked.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
