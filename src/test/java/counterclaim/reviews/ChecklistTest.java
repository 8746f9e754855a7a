package counterclaim.reviews;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static counterclaim.reviews.Checklist.Problem.EMPTY;
import static counterclaim.reviews.Checklist.Problem.TOO_LONG;
import static counterclaim.reviews.Checklist.Problem.TOO_MANY;
import static counterclaim.reviews.Checklist.Problem.TWICE;
import static org.assertj.core.api.Assertions.assertThat;

/** What a checklist can be. */
class ChecklistTest {

    @Test
    void itemsAreKeyedByTheirPlace() {
        assertThat(of("Look.", "Look again.").items())
                .containsExactly(new Checklist.Item("1", "Look."), new Checklist.Item("2", "Look again."));
    }

    @Test
    void aLineIsAnItemAndAnEmptyLineIsNone() {
        assertThat(Checklist.lines("  Look. \n\n \nLook again.")).containsExactly("Look.", "Look again.");
        assertThat(Checklist.lines("")).isEmpty();
    }

    @Test
    void itHasAtLeastOneItemAndAtMostThirty() {
        assertThat(of().wrong()).contains(new Checklist.Wrong(EMPTY, 0));
        assertThat(numbered(30).wrong()).isEmpty();
        assertThat(numbered(31).wrong()).contains(new Checklist.Wrong(TOO_MANY, 31));
    }

    @Test
    void anItemHasAtMostThreeHundredCharactersAndAnEmojiIsOne() {
        assertThat(of("🔎".repeat(300)).wrong()).isEmpty();
        assertThat(of("Short.", "🔎".repeat(301)).wrong()).contains(new Checklist.Wrong(TOO_LONG, 2));
    }

    @Test
    void noItemIsThereTwice() {
        assertThat(of("Look.", "Ask.", "LOOK.").wrong()).contains(new Checklist.Wrong(TWICE, 3));
    }

    @Test
    void anotherVersionWithTheSameItemsAsksTheSame() {
        assertThat(of("Look.").asks(Checklist.of(7, List.of("Look.")))).isTrue();
        assertThat(of("Look.", "Ask.").asks(of("Ask.", "Look."))).isFalse();
    }

    private static Checklist of(String... items) {
        return Checklist.of(1, List.of(items));
    }

    private static Checklist numbered(int count) {
        return Checklist.of(
                1, IntStream.range(0, count).mapToObj(i -> "Point " + i).toList());
    }
}
