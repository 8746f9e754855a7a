package counterclaim.claims.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Time, cut into units of the calendar that are finer in some places than in others. At first it is one piece. */
final class Grid {

    private final Set<Span> cut = new HashSet<>();

    void cut(Span cell) {
        cut.add(cell);
    }

    void join(Span cell) {
        cut.remove(cell);
    }

    boolean isCut(Span span) {
        return cut.contains(span);
    }

    /** From the beginning of the cell it begins in to the end of the one it ends in. */
    Span around(Span span) {
        return new Span(cell(span.first()).first(), cell(span.last()).last());
    }

    private Span cell(LocalDate day) {
        var unit = Unit.EVER;
        while (cut.contains(unit.around(day))) unit = unit.finer();
        return unit.around(day);
    }
}
