package counterclaim.moderation;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BarsTest {

    @Test
    void barsAreAsHighAsTheirCountsAndStandOnOneFoot() {
        var bars = Bars.of(List.of(4L, 0L, 2L)).bars();
        assertThat(bars.get(0).height()).isEqualTo(2 * bars.get(2).height());
        assertThat(bars.get(1).height()).isZero();
        assertThat(bars)
                .allSatisfy(bar -> assertThat(bar.top() + bar.height())
                        .isEqualTo(bars.get(1).top()));
        assertThat(bars).allSatisfy(bar -> assertThat(bar.above()).isPositive());
    }

    @Test
    void nothingIsAPictureWithoutBars() {
        assertThat(Bars.of(List.of(0L, 0L)).bars())
                .allSatisfy(bar -> assertThat(bar.height()).isZero());
        assertThat(Bars.of(List.of()).bars()).isEmpty();
    }
}
