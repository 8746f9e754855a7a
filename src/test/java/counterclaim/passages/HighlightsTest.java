package counterclaim.passages;

import counterclaim.passages.Highlights.Segment;
import counterclaim.passages.Highlights.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class HighlightsTest {

    @Test
    void aTextWithoutHighlightsIsOneSegment() {
        assertThat(Highlights.over("open", List.<Span<String>>of()))
                .containsExactly(new Segment<>("open", List.of(), List.of(), List.of()));
        assertThat(Highlights.over("", List.<Span<String>>of())).isEmpty();
    }

    @Test
    void highlightsThatOverlapShareTheSegmentBetweenThem() {
        assertThat(Highlights.over("one two three", List.of(new Span<>("a", 0, 7), new Span<>("b", 4, 13))))
                .containsExactly(
                        new Segment<>("one ", List.of("a"), List.of("a"), List.of()),
                        new Segment<>("two", List.of("a", "b"), List.of("b"), List.of("a")),
                        new Segment<>(" three", List.of("b"), List.of(), List.of("b")));
    }

    @Test
    void positionsCountCodePoints() {
        assertThat(Highlights.over("😀 پل 😀", List.of(new Span<>(1, 2, 4), new Span<>(2, 5, 6))))
                .extracting(Segment::text)
                .containsExactly("😀 ", "پل", " ", "😀");
    }

    @Test
    void whatReachesOutOfTheTextCountsInsideIt() {
        assertThat(Highlights.over("one two", List.of(new Span<>("a", 4, 99), new Span<>("b", 9, 12))))
                .extracting(Segment::text, Segment::covering)
                .containsExactly(tuple("one ", List.of()), tuple("two", List.of("a")));
    }

    @Property
    void theSegmentsAreTheTextAndEachSpanCoversItsWords(
            @ForAll("texts") String text, @ForAll("spans") List<Span<Integer>> spans) {
        var segments = Highlights.over(text, spans);
        assertThat(segments.stream().map(Segment::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(segments).noneMatch(segment -> segment.text().isEmpty());
        var points = text.codePoints().toArray();
        for (var span : spans) {
            var start = Math.min(span.start(), points.length);
            var end = Math.max(start, Math.min(span.end(), points.length));
            assertThat(segments.stream()
                            .filter(segment -> segment.covering().contains(span.id()))
                            .map(Segment::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(new String(points, start, end - start));
            var once = start < end ? 1 : 0;
            assertThat(segments.stream().filter(segment -> segment.starting().contains(span.id())))
                    .hasSize(once);
            assertThat(segments.stream().filter(segment -> segment.ending().contains(span.id())))
                    .hasSize(once);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", " ", "\n", "e\u0301", "😀", "👩\u200D👧", "پل", "می\u200Cگوید")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Span<Integer>>> spans() {
        var positions = Arbitraries.integers().between(0, 50);
        return Combinators.combine(positions, positions)
                .as((start, end) -> new Span<>(0, start, end))
                .list()
                .ofMaxSize(8)
                .map(spans -> IntStream.range(0, spans.size())
                        .mapToObj(i ->
                                new Span<>(i, spans.get(i).start(), spans.get(i).end()))
                        .toList());
    }
}
