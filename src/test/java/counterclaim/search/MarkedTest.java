package counterclaim.search;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "embassy | Four embassies were targeted. | Four [embassies] were targeted.",
                "four embassies | Four embassies were targeted. | [Four embassies] were targeted.",
                "attack | Attacks, attacked, attacking, a heart attack | [Attacks, attacked, attacking], a heart [attack]",
                "us | The U.S. told us. | The [U.S]. told [us].",
                "muhandis | With al-Muḥandis | With al-[Muḥandis]",
                "\"four embassies\" | four of four embassies | four of [four embassies]",
                "سفارت | حمله به سـفارت بود | حمله به [سـفارت] بود",
                "bass | Four embassies | Four [embassies]",
                "war | towards war | towards [war]",
                "nothing | Four embassies | Four embassies",
                "<b> | a <b> & c | a <[b]> & c"
            })
    void whatWasLookedForIsMarked(String asked, String text, String marked) {
        assertThat(shown(Marked.of(text, Asked.read(asked)))).isEqualTo(marked);
    }

    @Test
    void withoutTheCutAllPiecesAreTheText() {
        var text = "Ḥe said\nso — “twice”, on 3\u200f January 😀";
        assertThat(plain(Marked.of(text, Asked.read("said january twice")))).isEqualTo(text);
    }

    @Test
    void aLongTextIsCutBetweenWordsAroundTheFirstFind() {
        var text = "filler ".repeat(100) + "needle " + "filler ".repeat(100);
        var shown = shown(Marked.of(text, Asked.read("needle")));
        assertThat(shown).startsWith("…filler ").contains(" [needle] ").endsWith("filler…");
        assertThat(shown.length()).isLessThanOrEqualTo(Marked.LONGEST + 4);
    }

    @Test
    void aLongTextWithoutAFindIsCutAtItsBeginning() {
        assertThat(shown(Marked.of("filler ".repeat(100), Asked.read("needle"))))
                .startsWith("filler ")
                .endsWith("filler…");
        assertThat(shown(Marked.of("😀".repeat(500), Asked.read("needle")))).endsWith("😀…");
        assertThat(shown(Marked.of("x".repeat(500), Asked.read("needle")))).hasSize(Marked.LONGEST + 1);
    }

    @Test
    void itIsCountedHowManyOfTheTermsAreThere() {
        assertThat(Marked.of("Four embassies", Asked.read("four embassy needle"))
                        .terms())
                .isEqualTo(2);
    }

    private static String shown(Marked marked) {
        return marked.pieces().stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static String plain(Marked marked) {
        return marked.pieces().stream().map(Marked.Piece::text).collect(Collectors.joining());
    }
}
