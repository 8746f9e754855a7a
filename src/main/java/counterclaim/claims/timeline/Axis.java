package counterclaim.claims.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * Divides marks into columns: days where there are many, months, years or longer where there are few. A mark stands in
 * the smallest column that holds all days it can have been, so none looks more precise than it is.
 */
public final class Axis {

    /** Columns: more cannot be looked at without losing the overview. */
    public static final int MOST = 40;

    // What the width of a page holds, what a column takes of it at the least, what with a longer label, and what a gap.
    private static final int ROOM = 138;
    private static final int COLUMN = 3;
    private static final int LONGER = 7;
    private static final int GAP = 2;

    /** Part of the axis that may be cut: how many marks have each date that lies in it. */
    private record Cell(Span span, Unit unit, Map<Span, Integer> dates) {

        int marks() {
            return dates.values().stream().mapToInt(Integer::intValue).sum();
        }

        boolean isShort() {
            return unit.compareTo(Unit.YEAR) <= 0;
        }

        /** The fuller the sooner; few marks in a century deserve their years as much as many in a month their days. */
        int need() {
            return isShort() ? marks() : 3 * marks();
        }

        /** What lies wholly in one of its parts; the rest cannot be told more exactly. */
        List<Cell> parts() {
            var parts = new HashMap<Span, Map<Span, Integer>>();
            dates.forEach((date, count) -> {
                var part = unit.finer().around(date.first());
                if (part.contains(date))
                    parts.computeIfAbsent(part, any -> new HashMap<>()).put(date, count);
            });
            return parts.entrySet().stream()
                    .map(entry -> new Cell(entry.getKey(), unit.finer(), entry.getValue()))
                    .toList();
        }
    }

    private final Grid grid = new Grid();
    private final Map<Span, Integer> dates = new HashMap<>();

    /** A year or month with fewer marks than its share stays in one piece. */
    private final int dense;

    private final int most;
    private final int room;

    private Axis(Collection<Mark> marks) {
        marks.stream().filter(mark -> mark.when() != null).forEach(mark -> dates.merge(mark.when(), 1, Integer::sum));
        dense = Math.max(2, marks.size() / MOST);
        var undated = marks.stream().anyMatch(mark -> mark.when() == null);
        most = undated ? MOST - 1 : MOST;
        room = undated ? ROOM - LONGER : ROOM;
    }

    /** Every mark in one column, and the columns in the order of time; what has no date comes last. */
    public static List<Column> of(Collection<Mark> marks) {
        return new Axis(marks).cut().columns(marks);
    }

    private Axis cut() {
        var cells = new PriorityQueue<Cell>(
                Comparator.comparingInt(Cell::need).reversed().thenComparing(Cell::span));
        cells.add(new Cell(Span.EVER, Unit.EVER, dates));
        var done = new ArrayList<Cell>();
        var full = EnumSet.noneOf(Unit.class);
        while (!cells.isEmpty()) {
            var cell = cells.poll();
            if (cell.unit == Unit.DAY || cell.isShort() && cell.marks() < dense || full.contains(cell.unit)) continue;
            var parts = cell.parts();
            if (parts.isEmpty()) continue;
            grid.cut(cell.span);
            if (parts.size() <= most && fits()) {
                done.add(cell);
                cells.addAll(parts);
                continue;
            }
            grid.join(cell.span);
            // A month is told in days, or a year in months, only if it stands out from those that cannot be.
            if (cell.isShort() && full.add(cell.unit))
                done.stream()
                        .filter(other -> other.unit == cell.unit && other.marks() < 2 * cell.marks())
                        .forEach(other -> grid.join(other.span));
        }
        return this;
    }

    private boolean fits() {
        var spans = new TreeSet<>(spans().values());
        return spans.size() <= most
                && spans.stream().mapToInt(Axis::width).sum() + gaps(spans).size() * GAP <= room;
    }

    private static int width(Span span) {
        var unit = span.unit().orElse(Unit.EVER);
        return unit.compareTo(Unit.YEAR) < 0 ? COLUMN : unit == Unit.YEAR ? COLUMN + 1 : LONGER;
    }

    /** What each piece of the grid is told as: decades and longer as the years in them of which there is something. */
    private Map<Span, Span> spans() {
        var spans = new HashMap<Span, Span>();
        for (var date : dates.keySet()) spans.merge(grid.around(date), date.inYears(), Span::upTo);
        spans.replaceAll((piece, years) -> isLong(piece) ? years : piece);
        return spans;
    }

    private boolean isLong(Span piece) {
        return !grid.isCut(piece)
                && piece.unit().filter(unit -> unit.compareTo(Unit.YEAR) > 0).isPresent();
    }

    private List<Column> columns(Collection<Mark> marks) {
        var spans = spans();
        var gaps = gaps(new TreeSet<>(spans.values()));
        var columns = new ArrayList<Column>();
        marks.stream()
                .filter(mark -> mark.when() != null)
                .sorted(Mark.ORDER)
                .collect(groupingBy(mark -> grid.around(mark.when()), TreeMap::new, toList()))
                .forEach((cell, inside) -> {
                    var span = spans.get(cell);
                    columns.add(new Column(span, grid.isCut(cell), gaps.get(span), inside));
                });
        var undated = marks.stream()
                .filter(mark -> mark.when() == null)
                .sorted(Mark.ORDER)
                .toList();
        if (!undated.isEmpty()) columns.add(new Column(null, false, null, undated));
        return columns;
    }

    /** Before which columns there is time that none of those before reaches into. */
    private static Map<Span, Gap> gaps(NavigableSet<Span> spans) {
        var gaps = new HashMap<Span, Gap>();
        Span before = null;
        for (var span : spans) {
            // Ordered by the last day, so the one before reaches furthest.
            if (before != null && before.last().plusDays(1).isBefore(span.first()))
                gaps.put(span, Gap.between(before.last(), span.first()));
            before = span;
        }
        return gaps;
    }
}
