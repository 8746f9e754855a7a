package counterclaim.claims.timeline;

import counterclaim.claims.timeline.Picture.Bar;
import counterclaim.claims.timeline.Picture.Box;
import counterclaim.claims.timeline.Picture.Break;
import counterclaim.claims.timeline.Picture.Count;
import counterclaim.claims.timeline.Picture.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Draws a {@link Picture}. */
final class Drawing {

    /** A sign that a bar is cut needs a bar; the number under it is exact in any case. */
    private static final int ROOM_FOR_A_CUT = 60;

    private static final double EVENT = 9; // a square
    private static final double EVENTS_HIGH = 120;
    private static final double EVENT_PITCH = 11; // from one to the next, where there is room
    private static final double STATEMENT_PITCH = 16; // one alone has room for its sign
    private static final double BARS_HIGH = 200;
    private static final double BAR_WIDE = 18;
    private static final double BETWEEN = 2;
    private static final int LINE = 17; // of text

    private final List<Column> columns;
    private final Widths widths;
    private final double eventPitch;
    private final double statementPitch;
    private final int axis;
    private final int band;
    private final int foot;

    Drawing(List<Column> columns, List<Label> labels) {
        this.columns = columns;
        widths = new Widths(labels);
        var events = Math.max(1, columns.stream().mapToInt(Column::events).max().orElse(1));
        var statements = most(Column::statements);
        eventPitch = Math.min(EVENT_PITCH, EVENTS_HIGH / events);
        statementPitch = Math.min(STATEMENT_PITCH, BARS_HIGH / statements);
        // The number stands above the squares.
        axis = any(Column::events) ? (int) Math.ceil(events * eventPitch) + LINE + 5 : LINE / 2;
        band = axis + (labels.stream().anyMatch(label -> label.under() != null) ? 46 : 26);
        var bars = any(Column::statements) ? statements * statementPitch : 0;
        foot = band + (int) Math.ceil(Math.max(bars, widths.longestGap()));
    }

    Picture picture() {
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < columns.size(); i++) bars.add(bar(i));
        var breaks = new ArrayList<Break>();
        for (int i = 0; i < columns.size(); i++)
            if (columns.get(i).gap() != null)
                breaks.add(new Break(widths.label(i).gap(), Picture.round(widths.x(i) - Widths.GAP / 2.0)));
        var rows = rows(bars);
        return new Picture(
                widths.all(),
                foot + LINE * rows.size() + (rows.isEmpty() ? 4 : 12),
                axis,
                band,
                foot,
                bars,
                widths.brackets(),
                breaks,
                widths.stretches(),
                rows);
    }

    private Bar bar(int place) {
        var column = columns.get(place);
        var middle = widths.x(place) + widths.of(place) / 2;
        var boxes = new ArrayList<Box>();
        for (int i = 1; i <= column.events(); i++)
            boxes.add(
                    box(Mark.Kind.EVENT, middle, EVENT, axis - 2 - i * eventPitch, Math.min(EVENT, seen(eventPitch))));
        var cut = column.statements() * statementPitch > Math.max(foot - band, 1);
        var pitch = cut ? (double) (foot - band) / column.statements() : statementPitch;
        var y = (double) band;
        for (var kind : stances()) {
            var height = column.count(kind) * pitch;
            if (height > 0) boxes.add(box(kind, middle, BAR_WIDE, y, seen(height)));
            y += height;
        }
        return new Bar(
                column,
                widths.label(place).tick(),
                Picture.round(widths.x(place)),
                Picture.round(widths.of(place)),
                boxes,
                Picture.round(axis - 6 - column.events() * eventPitch),
                cut && foot - band >= ROOM_FOR_A_CUT);
    }

    private static Box box(Mark.Kind kind, double middle, double width, double y, double height) {
        return new Box(
                kind, Picture.round(middle - width / 2), Picture.round(y), width, Picture.round(Math.max(height, 1)));
    }

    /** Neighbours are kept apart, unless nothing would be left of them. */
    private static double seen(double height) {
        return height > 2 * BETWEEN ? height - BETWEEN : height;
    }

    private List<Row> rows(List<Bar> bars) {
        var rows = new ArrayList<Row>();
        for (var kind : stances()) {
            var counts = bars.stream()
                    .filter(bar -> bar.column().count(kind) > 0)
                    .map(bar -> new Count(bar.column().count(kind), bar.middle()))
                    .toList();
            if (!counts.isEmpty()) rows.add(new Row(kind, foot + LINE * (rows.size() + 1) + 4.0, counts));
        }
        return rows;
    }

    /** The fullest column decides the scale; what has no date does not, unless there is nothing else. */
    private int most(ToIntFunction<Column> count) {
        var dated = columns.stream()
                .filter(column -> column.span() != null)
                .mapToInt(count)
                .max();
        return Math.max(
                1, dated.orElseGet(() -> columns.stream().mapToInt(count).max().orElse(1)));
    }

    private boolean any(ToIntFunction<Column> count) {
        return columns.stream().anyMatch(column -> count.applyAsInt(column) > 0);
    }

    private static List<Mark.Kind> stances() {
        return Stream.of(Mark.Kind.values())
                .filter(kind -> kind != Mark.Kind.EVENT)
                .toList();
    }
}
