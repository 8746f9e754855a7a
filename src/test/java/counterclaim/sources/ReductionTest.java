package counterclaim.sources;

import counterclaim.sources.NotText.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class ReductionTest {

    @Test
    void aTextFileIsKeptToTheLetterButForTheEndsOfItsLines() {
        assertThat(Reduction.of("note.TXT", bytes("\uFEFFسلام\u200Cعلیکم\r\nزیر\rb\n")))
                .isEqualTo("سلام\u200Cعلیکم\nزیر\nb\n");
        assertThat(Reduction.of("note.md", bytes("# A  *b*\n"))).isEqualTo("# A  *b*\n");
    }

    @Test
    void aPageIsKeptAsTheWordsABrowserShows() {
        var page = "<html><head><title>T</title><style>p{}</style></head><body><h1>One &amp; two</h1>"
                + "<p>First\n  line<br>second&nbsp;line</p><script>x()</script><ul><li>a</li><li>b</li></ul>"
                + "<table><tr><td>1</td><td>2</td></tr></table><p hidden>no</p><pre>  kept\n as is</pre></body></html>";
        assertThat(Reduction.of("page.html", bytes(page)))
                .isEqualTo("One & two\n\nFirst line\nsecond\u00A0line\n\na\nb\n\n1\t2\n\n  kept\n as is");
    }

    @Test
    void aPageIsReadInTheCharactersItSays() {
        var page = "<html><head><meta charset=\"windows-1252\"></head><body>caf\u00e9</body></html>";
        assertThat(Reduction.of("page.htm", page.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("caf\u00e9");
    }

    @ParameterizedTest
    @CsvSource({"report.pdf, text, UNKNOWN_KIND", "note.txt, '  ', EMPTY", "page.html, <p></p>, EMPTY"})
    void whatIsNoTextIsRefusedAndSaysWhy(String name, String text, Reason reason) {
        assertThatThrownBy(() -> Reduction.of(name, bytes(text)))
                .isInstanceOfSatisfying(
                        NotText.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void nothingIsGuessedOfCharactersThatAreNotUtf8() {
        assertThatThrownBy(() -> Reduction.of("note.txt", new byte[] {'c', 'a', 'f', (byte) 0xE9}))
                .hasMessage("UNREADABLE");
        assertThatThrownBy(() -> Reduction.of("note.txt", new byte[] {'P', 'K', 3, 4, 0}))
                .hasMessage("UNREADABLE");
        assertThatThrownBy(() -> Reduction.of("note.txt", new byte[Reduction.LARGEST + 1]))
                .hasMessage("TOO_LARGE");
    }

    @Test
    void hostilePagesEndInTime() {
        var deep = "<div>".repeat(100_000) + "x";
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Reduction.of("deep.html", bytes(deep))))
                .isEqualTo("x");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
