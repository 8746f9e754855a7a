package counterclaim.annotations;

import counterclaim.passages.TextSelector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads a passage sees whether it was cut out of more. */
class MarkTest {

    @Test
    void aLongTextGoesOnAroundAPassage() {
        var mark = in("𝔘".repeat(40) + "word" + "𝔘".repeat(40), 40);
        assertThat(mark.goesOnBefore()).isTrue();
        assertThat(mark.mayGoOnAfter()).isTrue();
    }

    @Test
    void ofAShortTextAllIsThere() {
        var mark = in("𝔘".repeat(20) + "word" + "𝔘".repeat(20), 20);
        assertThat(mark.goesOnBefore()).isFalse();
        assertThat(mark.mayGoOnAfter()).isFalse();
    }

    private static Mark in(String text, int start) {
        return Mark.of("1", TextSelector.of(text, start, start + "word".length()));
    }
}
