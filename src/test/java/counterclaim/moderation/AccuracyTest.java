package counterclaim.moderation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AccuracyTest {

    private static final double NEAR = 1e-9;

    @Test
    void whoHasReportedNothingCountsAsOne() {
        assertThat(new Accuracy(0, 0).weight()).isCloseTo(1, within(NEAR));
        assertThat(new Accuracy(7, 7).weight()).isCloseTo(1, within(NEAR));
    }

    @Test
    void noReportWeighsMoreThanTwofoldOrLessThanAHalf() {
        for (long n = 1; n <= 1_000_000; n *= 10) {
            assertThat(new Accuracy(n, 0).weight()).isGreaterThan(1).isLessThan(2);
            assertThat(new Accuracy(0, n).weight()).isLessThan(1).isGreaterThan(0.5);
        }
        assertThat(new Accuracy(Integer.MAX_VALUE, 0).weight()).isLessThanOrEqualTo(2);
    }

    @Test
    void everyReportThatProvesRightWeighsTheNextUpAndEveryOtherDown() {
        for (int removed = 0; removed < 30; removed++) {
            for (int kept = 0; kept < 30; kept++) {
                var now = new Accuracy(removed, kept).weight();
                assertThat(new Accuracy(removed + 1, kept).weight()).isGreaterThan(now);
                assertThat(new Accuracy(removed, kept + 1).weight()).isLessThan(now);
            }
        }
    }

    @Test
    void oneReportMovesLittle() {
        assertThat(new Accuracy(1, 0).weight()).isBetween(1.1, 1.2);
        assertThat(new Accuracy(0, 1).weight()).isBetween(0.8, 0.9);
    }

    @Test
    void whatProvesRightAndWhatProvesWrongWeighAlike() {
        var right = new Accuracy(9, 2).weight();
        var wrong = new Accuracy(2, 9).weight();
        assertThat(right * wrong).isCloseTo(1, within(NEAR));
    }
}
