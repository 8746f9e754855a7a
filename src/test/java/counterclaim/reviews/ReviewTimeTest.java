package counterclaim.reviews;

import counterclaim.claims.VerdictWord;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The median of the times until a verdict was signed. */
class ReviewTimeTest {

    @Test
    void oneSlowReviewDoesNotMoveTheMiddle() {
        assertThat(of(2, 900, 1).hours()).isEqualTo(2);
    }

    @Test
    void theMiddleOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(of(8, 1, 4, 2).median()).contains(Duration.ofHours(3));
    }

    @Test
    void whereNothingWasReviewedThereIsNoMiddle() {
        assertThat(of().isEmpty()).isTrue();
    }

    private static ReviewTime of(Integer... hours) {
        List<Duration> waits = Stream.of(hours).map(Duration::ofHours).toList();
        return ReviewTime.of(VerdictWord.SUPPORTED, waits);
    }
}
