package counterclaim.claims.timeline;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A unit of the calendar, the finest first. */
public enum Unit {
    DAY,
    MONTH,
    YEAR,
    DECADE,
    CENTURY,
    MILLENNIUM,
    EVER;

    /** The day, month, year … that the day lies in. */
    Span around(LocalDate day) {
        return switch (this) {
            case DAY -> new Span(day, day);
            case MONTH -> new Span(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
            case YEAR -> years(day, 1);
            case DECADE -> years(day, 10);
            case CENTURY -> years(day, 100);
            case MILLENNIUM -> years(day, 1000);
            case EVER -> Span.EVER;
        };
    }

    Unit finer() {
        return values()[ordinal() - 1];
    }

    private static Span years(LocalDate day, int many) {
        var first = day.getYear() / many * many;
        // There is no year 0.
        return new Span(LocalDate.of(Math.max(first, 1), 1, 1), LocalDate.of(first + many - 1, 12, 31));
    }
}
