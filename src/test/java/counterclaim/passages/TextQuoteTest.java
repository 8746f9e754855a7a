package counterclaim.passages;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextQuoteTest {

    @Test
    void wordsAreFoundAgainAfterAnEditElsewhere() {
        var quote = TextQuote.in("The gate was open at noon.", "open");
        assertThat(quote).isEqualTo(new TextQuote("open", "The gate was ", " at noon."));
        assertThat(quote.isIn("Long ago the gate was open, they say.")).isTrue();
        assertThat(quote.isIn("The gate was shut at noon.")).isFalse();
    }

    @Test
    void wordsThatStandTwiceAreKnownByWhatStandsAroundThem() {
        var quote = TextQuote.in("open shut", "open");
        assertThat(quote.isIn("open door, open shut")).isTrue();
        assertThat(quote.isIn("open door, open window")).isFalse();
    }

    @Test
    void noWordsMeanAllOfIt() {
        assertThat(TextQuote.in("All of it.", "").exact()).isEqualTo("All of it.");
        assertThat(TextQuote.in("All of it.", "not there").exact()).isEqualTo("All of it.");
    }

    @Test
    void aCharacterIsNeverCutInTwo() {
        var text = "😀".repeat(20) + "x" + "😀".repeat(20);
        var quote = TextQuote.in(text, "x");
        assertThat(quote.prefix().codePoints().allMatch(c -> c == 0x1F600)).isTrue();
        assertThat(quote.suffix().codePoints().allMatch(c -> c == 0x1F600)).isTrue();
    }
}
