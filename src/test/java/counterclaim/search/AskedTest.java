package counterclaim.search;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class AskedTest {

    @Test
    void wordsAreLookedForOneByOneAndAPhraseAsAWhole() {
        assertThat(terms("four \"imminent  Attack\" embassies"))
                .containsExactly("four", "imminent attack", "embassies");
        assertThat(terms("“four embassies” «به سفارت»")).containsExactly("four embassies", "به سفارت");
    }

    @Test
    void aQuotationMarkWithoutItsSecondIsNone() {
        assertThat(terms("\"four embassies\" \"imminent attack"))
                .containsExactly("four embassies", "imminent", "attack");
        assertThat(terms("\"\" \"")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Muḥandis, muhandis",
        "ʿAyn, ayn",
        "Straße, straße",
        "ﬁre, fire",
        "EMBASSIES, embassies",
        "ΟΔΟΣ, οδοσ",
        "۳۱, 31",
        "كتاب, کتاب",
        "علي, علی",
        "سـفارت, سفارت",
        "U.S., us",
        "J.P. Morgan, jp morgan",
        "end.Of, end of",
        "3.5, 3 5",
        "Iran’s, iran s",
        "killed/wounded, killed wounded",
        "al-Asad, al asad",
        "e\u0301tat, etat",
        "zero\u200bwidth, zerowidth",
        "می\u200cشود, می شود"
    })
    void aWordIsTheSameHoweverItIsWritten(String typed, String folded) {
        assertThat(String.join(" ", terms(typed))).isEqualTo(folded);
    }

    @Test
    void noWordIsAnOperator() {
        assertThat(Asked.read("war or -peace not \"or\"").quoted()).isEqualTo("\"war\" \"or\" \"peace\" \"not\"");
    }

    @Test
    void theSameWordTwiceIsOneWord() {
        assertThat(terms("war War WAR")).containsExactly("war");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "%_\\", "'; drop table x; --", "\0", "\ud800", "\u202e\u202d", "((((", "!!!", ":* & |"
            })
    void signsAreNothingToLookFor(String typed) {
        assertThat(Asked.read(typed).quoted()).matches("(\"[\\p{L}\\p{N} ]+\" ?)*");
    }

    @Test
    void nothingTypedIsNothingAsked() {
        assertThat(Asked.read(null).isEmpty()).isTrue();
        assertThat(Asked.read("…").isEmpty()).isTrue();
    }

    @Test
    void aLongQueryIsCutAndNeverThroughACharacter() {
        assertThat(Asked.read("x".repeat(10_000)).text()).hasSize(Asked.LONGEST);
        var cut = Asked.read("a" + "😀".repeat(1_000)).text();
        assertThat(cut).hasSize(Asked.LONGEST - 1).endsWith("😀");
        assertThat(Asked.read("a b c d e f g h i j k l m n o p q r s t").terms())
                .hasSize(Asked.MOST_TERMS);
    }

    @Test
    void aHugeTextIsTakenApartInNoTime() {
        assertTimeout(Duration.ofSeconds(5), () -> Token.in("ḥ.".repeat(200_000)));
        assertTimeout(Duration.ofSeconds(5), () -> Token.in("\u0301".repeat(400_000)));
    }

    @Test
    void anEntryKeepsAsManyWordsAsADatabaseTakes() {
        var words = Draft.words(Kind.STATEMENT, 12, List.of("ﷺ ".repeat(20_000)));
        assertThat(words).startsWith(" st12 ").endsWith(" ").hasSizeLessThanOrEqualTo(60_000);
    }

    private static List<String> terms(String typed) {
        return Asked.read(typed).terms().stream().map(Asked.Term::toString).toList();
    }
}
