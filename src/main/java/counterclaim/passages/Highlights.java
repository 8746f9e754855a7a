package counterclaim.passages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** A text cut wherever a highlight begins or ends, so that highlights which overlap can be drawn one beside another. */
public final class Highlights {

    private Highlights() {}

    /**
     * What to highlight.
     *
     * @param start as {@code end}, in code points
     */
    public record Span<T>(T id, int start, int end) {}

    /**
     * A stretch of the text that the same highlights cover.
     *
     * @param covering in the order in which the spans were given, as the others
     * @param starting those of {@code covering} that begin with it
     * @param ending those that end with it
     */
    public record Segment<T>(String text, List<T> covering, List<T> starting, List<T> ending) {

        public boolean isPlain() {
            return covering.isEmpty();
        }
    }

    /**
     * The segments in reading order; joined they are the text. Of a span that reaches out of the text the part inside
     * counts, and one of no length counts for nothing.
     */
    public static <T> List<Segment<T>> over(String text, Collection<Span<T>> spans) {
        var length = text.codePointCount(0, text.length());
        var inside = spans.stream()
                .map(span -> new Span<>(span.id(), Math.max(0, span.start()), Math.min(length, span.end())))
                .filter(span -> span.start() < span.end())
                .toList();
        var segments = new ArrayList<Segment<T>>();
        int start = 0;
        int begin = 0;
        for (int end : borders(inside, length)) {
            var past = text.offsetByCodePoints(begin, end - start);
            segments.add(segment(text.substring(begin, past), start, end, inside));
            start = end;
            begin = past;
        }
        return segments;
    }

    private static <T> TreeSet<Integer> borders(List<Span<T>> spans, int length) {
        var borders = new TreeSet<Integer>();
        for (var span : spans) {
            borders.add(span.start());
            borders.add(span.end());
        }
        borders.add(length);
        borders.remove(0);
        return borders;
    }

    private static <T> Segment<T> segment(String text, int start, int end, List<Span<T>> spans) {
        var covering = spans.stream()
                .filter(span -> span.start() < end && start < span.end())
                .toList();
        return new Segment<>(
                text,
                ids(covering),
                ids(covering.stream().filter(span -> span.start() == start).toList()),
                ids(covering.stream().filter(span -> span.end() == end).toList()));
    }

    private static <T> List<T> ids(List<Span<T>> spans) {
        return spans.stream().map(Span::id).toList();
    }
}
