package counterclaim.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SliceTest {

    @ParameterizedTest
    @CsvSource({
        "120, 1, 1, 3, 1, 50",
        "120, 2, 2, 3, 51, 100",
        "120, 3, 3, 3, 101, 120",
        "100, 2, 2, 2, 51, 100",
        "101, 3, 3, 3, 101, 101",
        "50, 1, 1, 1, 1, 50",
        "1, 1, 1, 1, 1, 1",
        "0, 1, 1, 1, 0, 0"
    })
    void aPageKnowsWhereInTheListItIs(int many, int asked, int number, int pages, int first, int last) {
        var slice = Slice.of(numbers(many), asked, 50);
        assertThat(slice.number()).isEqualTo(number);
        assertThat(slice.pages()).isEqualTo(pages);
        assertThat(slice.total()).isEqualTo(many);
        assertThat(List.of(slice.first(), slice.last())).containsExactly(first, last);
        assertThat(slice.isFirst()).isEqualTo(number == 1);
        assertThat(slice.isLast()).isEqualTo(number == pages);
    }

    @ParameterizedTest
    @CsvSource({"4, 3", "99, 3", "2147483647, 3", "0, 1", "-1, 1", "-2147483648, 1"})
    void aPageThatIsNotThereIsTheNearestThatIs(int asked, int number) {
        assertThat(Slice.of(numbers(120), asked, 50).number()).isEqualTo(number);
        assertThat(Slice.of(120, asked, (from, most) -> List.of()).number()).isEqualTo(number);
        assertThat(Slice.of(List.of(), asked, 50).number()).isEqualTo(1);
        assertThat(Slice.of(0, asked, (from, most) -> List.of()).number()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"120, 1, 0", "120, 3, 100", "120, 99, 100", "100, 2, 50", "0, 7, 0", "120, -7, 0"})
    void whatIsCountedAlreadyIsAskedForFromTheFirstOfThePageOn(int total, int asked, int from) {
        var asks = new ArrayList<List<Integer>>();
        Slice.of(total, asked, (first, most) -> {
            asks.add(List.of(first, most));
            return List.of();
        });
        assertThat(asks).containsExactly(List.of(from, 50));
    }

    @Property
    void overAllPagesEveryItemIsThereOnceInItsOrder(
            @ForAll @IntRange(max = 300) int many, @ForAll @IntRange(min = 1, max = 60) int size) {
        var read = new ArrayList<Integer>();
        for (int page = 1; page <= Slice.of(numbers(many), 1, size).pages(); page++) {
            var slice = Slice.of(numbers(many), page, size);
            assertThat(slice.items()).hasSizeLessThanOrEqualTo(size);
            if (many > 0) assertThat(slice.items()).startsWith(slice.first()).endsWith(slice.last());
            read.addAll(slice.items());
        }
        assertThat(read).isEqualTo(numbers(many));
    }

    @Test
    void aPageOfOtherThingsStaysWhereItWas() {
        var slice = Slice.of(numbers(120), 3, 50).map(number -> "no. " + number);
        assertThat(slice.items()).hasSize(20).startsWith("no. 101");
        assertThat(slice.number()).isEqualTo(3);
        assertThat(slice.total()).isEqualTo(120);
        assertThat(slice.first()).isEqualTo(101);
    }

    private static List<Integer> numbers(int many) {
        return IntStream.rangeClosed(1, many).boxed().toList();
    }
}
