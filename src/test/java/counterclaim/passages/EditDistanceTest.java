package counterclaim.passages;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditDistanceTest {

    @Test
    void eachCodePointPutInTakenOutOrChangedCountsOne() {
        assertThat(toAllOf("open", "open")).isZero();
        assertThat(toAllOf("open", "opens")).isEqualTo(1);
        assertThat(toAllOf("open", "pen")).isEqualTo(1);
        assertThat(toAllOf("o😀en", "open")).isEqualTo(1);
        assertThat(toAllOf("", "open")).isEqualTo(4);
        assertThat(toAllOf("open", "")).isEqualTo(4);
    }

    @Property
    void itIsTheDistanceOfTheTable(@ForAll("words") int[] pattern, @ForAll("words") int[] text) {
        assertThat(new EditDistance(pattern).toStretches(text)).isEqualTo(table(pattern, text, 0));
        assertThat(new EditDistance(pattern).toBeginnings(text)).isEqualTo(table(pattern, text, 1));
    }

    @Provide
    Arbitrary<int[]> words() {
        return Arbitraries.integers().between('a', 'd').array(int[].class).ofMaxSize(200);
    }

    private static int toAllOf(String pattern, String text) {
        var points = text.codePoints().toArray();
        return new EditDistance(pattern.codePoints().toArray()).toBeginnings(points)[points.length];
    }

    private static int[] table(int[] pattern, int[] text, int border) {
        var column = IntStream.rangeClosed(0, pattern.length).toArray();
        var last = new int[text.length + 1];
        last[0] = pattern.length;
        for (int j = 1; j <= text.length; j++) {
            int diagonal = column[0];
            column[0] = border * j;
            for (int i = 1; i <= pattern.length; i++) {
                int changed = diagonal + (pattern[i - 1] == text[j - 1] ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.min(changed, Math.min(column[i], column[i - 1]) + 1);
            }
            last[j] = column[pattern.length];
        }
        return last;
    }
}
