package counterclaim.claims.timeline;

import java.util.List;
import java.util.stream.Stream;

/**
 * The timeline as a picture: where everything is drawn, in pixels from the top left.
 *
 * <p>Events are stacked above the axis, statements below it, stance by stance; all columns have one scale, but for what
 * has no date, which may be drawn shorter and is then marked as cut. Under the bars stand the counts, a row for each
 * stance that occurs.
 *
 * @param axis how far down the axis is
 * @param band where the labels under the axis end and the bars begin
 * @param foot where the bars end
 */
public record Picture(
        int width,
        int height,
        int axis,
        int band,
        int foot,
        List<Bar> bars,
        List<Bracket> brackets,
        List<Break> breaks,
        List<Stretch> axes,
        List<Row> rows) {

    /** A column as it is drawn; its boxes stand for events or statements of a kind. */
    public record Bar(Column column, String tick, double x, double width, List<Box> boxes, double top, boolean cut) {
        public double middle() {
            return round(x + width / 2);
        }
    }

    /** So many marks of a kind. */
    public record Box(Mark.Kind kind, double x, double y, double width, double height) {

        /** Whether the sign of its kind has room in it. */
        public boolean roomy() {
            return kind != Mark.Kind.EVENT && height >= 14;
        }

        public double middle() {
            return round(x + width / 2);
        }

        public double centre() {
            return round(y + height / 2);
        }
    }

    /** What columns side by side are part of, or without a line just the second line of a label. */
    public record Bracket(String text, boolean line, double from, double to) {
        public double middle() {
            return round((from + to) / 2);
        }
    }

    /** Empty time between two columns. */
    public record Break(String text, double middle) {}

    /** A stretch of the axis without a break. */
    public record Stretch(double from, double to) {}

    /** For the legend: what kinds there are. */
    public List<Mark.Kind> kinds() {
        return Stream.of(Mark.Kind.values())
                .filter(kind -> bars.stream().anyMatch(bar -> bar.column().count(kind) > 0))
                .toList();
    }

    /** For the legend: whether something stands under a question mark. */
    public boolean vague() {
        return bars.stream().anyMatch(bar -> bar.tick().equals(Label.ROUGHLY));
    }

    /** The counts of one stance. */
    public record Row(Mark.Kind kind, double y, List<Count> counts) {}

    public record Count(int count, double x) {}

    /** The labels are those of the columns, in their order. */
    public static Picture of(List<Column> columns, List<Label> labels) {
        return new Drawing(columns, labels).picture();
    }

    /** A tenth of a pixel is exact enough, and short. */
    static double round(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }
}
