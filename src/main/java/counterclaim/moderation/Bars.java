package counterclaim.moderation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts as a picture of bars, in pixels from the top left; the table beside it says the same.
 *
 * @param foot where the bars stand
 */
record Bars(int width, int height, int foot, List<Bar> bars) {

    /** @param top of the bar, where its count stands */
    public record Bar(long count, double x, double top, double width, double height) {

        public double middle() {
            return x + width / 2;
        }

        /** Where the count is written. */
        public double above() {
            return top - 4;
        }
    }

    private static final int HEIGHT = 160;
    private static final int FOOT = 136;
    private static final int HEAD = 20;
    private static final int STEP = 44;
    private static final int WIDE = 30;
    private static final double TENTH = 10;

    static Bars of(List<Long> counts) {
        var most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        var bars = IntStream.range(0, counts.size())
                .mapToObj(at -> bar(at, counts.get(at), most))
                .toList();
        return new Bars(STEP * counts.size(), HEIGHT, FOOT, bars);
    }

    private static Bar bar(int at, long count, long most) {
        var height = most == 0 ? 0 : Math.round(TENTH * (FOOT - HEAD) * count / most) / TENTH;
        return new Bar(count, at * (double) STEP + (STEP - WIDE) / 2.0, FOOT - height, WIDE, height);
    }
}
