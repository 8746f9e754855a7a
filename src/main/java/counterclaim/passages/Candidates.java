package counterclaim.passages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The places of a text that look like a quoted passage: where at most half of the words differ, each the most alike of
 * its neighbourhood, and every place that has the very words.
 */
final class Candidates {

    /**
     * A place like the passage.
     *
     * @param words how alike the words are, from 0 to 1
     * @param surroundings how alike it is around them, as far as the selector keeps it; as the words where the passage
     *     was all of its text
     * @param edits that made the text out of what is known of it, if the passage now stands here
     */
    record Candidate(int start, int end, double words, double surroundings, int edits) {

        /** The longer a passage, the more its own words say; a short one is known by what stands around it. */
        double likeness() {
            double own = end - start;
            double weight = own / (own + Surroundings.AROUND);
            return weight * words + (1 - weight) * surroundings;
        }
    }

    private final int[] text;
    private final int[] exact;
    private final EditDistance toReversed;
    private final Around around;
    private final Around further;

    private Candidates(TextSelector selector, Known known, int[] text) {
        this.text = text;
        exact = points(selector.exact());
        toReversed = new EditDistance(reversed(exact, 0, exact.length));
        around = new Around(points(selector.prefix()), points(selector.suffix()), text, false);
        further = new Around(points(known.before()), points(known.behind()), text, known.whole());
    }

    static List<Candidate> of(TextSelector selector, Known known, int[] text) {
        return new Candidates(selector, known, text).all();
    }

    private List<Candidate> all() {
        var distances = distances();
        var all = new ArrayList<Candidate>();
        var taken = new boolean[distances.length];
        for (int end : mostAlikeFirst(distances)) {
            if (distances[end] > 0 && taken[end]) continue;
            all.add(candidate(end, distances[end]));
            var reach = exact.length / 2;
            Arrays.fill(taken, Math.max(0, end - reach), Math.min(taken.length, end + reach + 1), true);
        }
        return all;
    }

    // A passage too long for its text is looked for to the letter only.
    private int[] distances() {
        if ((long) text.length * EditDistance.blocks(exact.length) <= EditDistance.MOST_STEPS)
            return new EditDistance(exact).toStretches(text);
        var distances = new int[text.length + 1];
        Arrays.fill(distances, exact.length);
        for (int end = exact.length; end <= text.length; end++)
            if (Arrays.equals(text, end - exact.length, end, exact, 0, exact.length)) distances[end] = 0;
        return distances;
    }

    // The very words first; then as Candidate.likeness weighs, in which an edit of the words counts twice.
    private int[] mostAlikeFirst(int[] distances) {
        return IntStream.range(0, distances.length)
                .filter(end -> distances[end] <= exact.length / 2)
                .mapToLong(
                        end -> distances[end] == 0 ? end : (2L * distances[end] + around.fromSuffix[end]) << 32 | end)
                .sorted()
                .mapToInt(sorted -> (int) sorted)
                .toArray();
    }

    private Candidate candidate(int end, int distance) {
        int start = end - exact.length;
        if (distance > 0) {
            var before = reversed(text, Math.max(0, end - 2 * exact.length), end);
            var distances = toReversed.toBeginnings(before);
            start = IntStream.rangeClosed(end - before.length, end)
                    .boxed()
                    .min(Comparator.comparingInt(at -> 2 * distances[end - at] + around.fromPrefix[at]))
                    .get();
            distance = distances[end - start];
        }
        double words = Math.max(0, 1 - (double) distance / exact.length);
        double surroundings = around.length == 0 ? words : 1 - (double) around.edits(start, end) / around.length;
        return new Candidate(start, end, words, surroundings, distance + further.edits(start, end));
    }

    private static int[] points(String text) {
        return text.codePoints().toArray();
    }

    private static int[] reversed(int[] points, int from, int to) {
        var reversed = new int[to - from];
        for (int i = from; i < to; i++) reversed[to - 1 - i] = points[i];
        return reversed;
    }

    /** For each offset, how far what ends there is from the prefix, and what begins there from the suffix. */
    private static final class Around {

        private final int length;
        private final int[] fromPrefix;
        private final int[] fromSuffix;

        Around(int[] prefix, int[] suffix, int[] text, boolean whole) {
            length = prefix.length + suffix.length;
            fromPrefix = distances(prefix, text, whole);
            var backwards = distances(reversed(suffix, 0, suffix.length), reversed(text, 0, text.length), whole);
            fromSuffix = reversed(backwards, 0, backwards.length);
        }

        int edits(int start, int end) {
            return fromPrefix[start] + fromSuffix[end];
        }

        private static int[] distances(int[] pattern, int[] text, boolean whole) {
            var distance = new EditDistance(pattern);
            return whole ? distance.toBeginnings(text) : distance.toStretches(text);
        }
    }
}
