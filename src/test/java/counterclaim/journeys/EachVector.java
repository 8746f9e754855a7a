package counterclaim.journeys;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks at one vector after the other, several at a time, and tells at the end what is wrong with any of them. */
final class EachVector {

    private EachVector() {}

    /** @param look gets the number of each, from 1 */
    static void of(List<String> vectors, IntConsumer look) {
        var problems = IntStream.rangeClosed(1, vectors.size())
                .parallel()
                .mapToObj(i -> problem(look, i, vectors.get(i - 1)))
                .flatMap(Optional::stream)
                .toList();
        assertThat(problems).isEmpty();
    }

    private static Optional<String> problem(IntConsumer look, int number, String vector) {
        try {
            look.accept(number);
            return Optional.empty();
        } catch (AssertionError | RuntimeException problem) {
            return Optional.of("vector " + number + " (" + vector + "): " + problem.getMessage());
        }
    }
}
