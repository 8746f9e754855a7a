package counterclaim.reviews;

import counterclaim.claims.VerdictWord;
import counterclaim.reviews.Scale.Rating;
import java.util.List;
import org.junit.jupiter.api.Test;

import static counterclaim.claims.VerdictWord.CONFLICTING;
import static counterclaim.claims.VerdictWord.NOT_ENOUGH_EVIDENCE;
import static counterclaim.claims.VerdictWord.REFUTED;
import static counterclaim.claims.VerdictWord.SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

/** What a scale can be. */
class ScaleTest {

    @Test
    void aRatingIsFoundByItsName() {
        var half = rating("Half true", CONFLICTING, 3);
        assertThat(of(rating("True", SUPPORTED, 5), half).rating("Half true")).contains(half);
        assertThat(of(half).rating("True")).isEmpty();
    }

    @Test
    void eachOfTheFourWordsNeedsARatingAndMayHaveSeveral() {
        var scale =
                of(rating("True", SUPPORTED, 5), rating("Mostly true", SUPPORTED, 4), rating("Mixed", CONFLICTING, 3));
        assertThat(scale.missing()).containsExactly(REFUTED, NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void twoRatingsOfOneNameAreFoundWhateverTheirCapitals() {
        assertThat(of(rating("True", SUPPORTED, 5), rating("False", REFUTED, 1), rating("TRUE", SUPPORTED, 4))
                        .repeated())
                .containsExactly(2);
    }

    @Test
    void aNumberIsWithinTheEndsOrThereIsNone() {
        assertThat(of(
                                rating("True", SUPPORTED, 5),
                                rating("False", REFUTED, 1),
                                rating("Nonsense", REFUTED, 0),
                                rating("Proven", SUPPORTED, 6),
                                rating("Open", NOT_ENOUGH_EVIDENCE, null))
                        .outside())
                .containsExactly(2, 3);
    }

    @Test
    void theWorstIsBelowTheBest() {
        assertThat(new Scale(1, List.of(), -1, 1).upright()).isTrue();
        assertThat(new Scale(1, List.of(), 5, 5).upright()).isFalse();
        assertThat(new Scale(1, List.of(), 5, 1).upright()).isFalse();
    }

    @Test
    void anotherVersionWithTheSameRatingsAndEndsRatesTheSame() {
        var rating = rating("True", SUPPORTED, 5);
        assertThat(of(rating).rates(new Scale(7, List.of(rating), 1, 5))).isTrue();
        assertThat(of(rating).rates(new Scale(1, List.of(rating), 0, 5))).isFalse();
        assertThat(of(rating).rates(of(rating("True", SUPPORTED, 4)))).isFalse();
    }

    private static Scale of(Rating... ratings) {
        return new Scale(1, List.of(ratings), 1, 5);
    }

    private static Rating rating(String name, VerdictWord word, Integer value) {
        return new Rating(name, word, value, null);
    }
}
