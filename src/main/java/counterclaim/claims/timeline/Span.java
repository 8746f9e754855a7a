package counterclaim.claims.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * A stretch of days, both included. One that begins at the first of all days or ends at the last is open there.
 *
 * <p>Ordered by the last day; of two that end together the shorter comes first, so that what is vague never stands
 * before the precise thing it may follow (ADR 9).
 */
public record Span(LocalDate first, LocalDate last) implements Comparable<Span> {

    /** What a date column holds, see {@code WorldDate}. */
    static final Span EVER = new Span(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::last).thenComparing(Span::first, Comparator.reverseOrder());

    public Span {
        if (first.isAfter(last)) throw new IllegalArgumentException(first + " is after " + last);
    }

    /** The unit of the calendar that it is one of, if any. */
    public Optional<Unit> unit() {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.around(first).equals(this))
                .findFirst();
    }

    /** The coarsest unit in which both its ends can be told exactly: days, months or years. */
    public Unit toldIn() {
        if (!openBegin() && first.getDayOfMonth() != 1 || !openEnd() && !last.equals(Unit.MONTH.around(last).last))
            return Unit.DAY;
        if (!openBegin() && first.getMonthValue() != 1 || !openEnd() && last.getMonthValue() != 12) return Unit.MONTH;
        return Unit.YEAR;
    }

    public boolean contains(Span other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** The whole years that it lies in. */
    Span inYears() {
        return new Span(Unit.YEAR.around(first).first, Unit.YEAR.around(last).last);
    }

    /** The shortest that holds both. */
    Span upTo(Span other) {
        return new Span(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    public boolean openBegin() {
        return first.equals(EVER.first) && unit().isEmpty();
    }

    public boolean openEnd() {
        return last.equals(EVER.last) && unit().isEmpty();
    }

    /** EDTF: {@code 2020-01-03}, {@code 2020-01}, {@code 2020}, {@code 1950/1959}, {@code 2020-01/..}. */
    public String text() {
        var from = openBegin() ? ".." : told(first);
        var to = openEnd() ? ".." : told(last);
        return from.equals(to) ? from : from + "/" + to;
    }

    private String told(LocalDate day) {
        var form = switch (toldIn()) {
            case DAY -> "uuuu-MM-dd";
            case MONTH -> "uuuu-MM";
            default -> "uuuu";
        };
        return DateTimeFormatter.ofPattern(form).format(day);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
