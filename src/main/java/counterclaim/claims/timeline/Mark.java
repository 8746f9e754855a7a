package counterclaim.claims.timeline;

import java.util.Comparator;
import java.util.UUID;

/**
 * Something that stands on the timeline.
 *
 * @param when as precise as its source gives it; null if that gives no date
 */
public record Mark(UUID id, Kind kind, int number, Span when) {

    /** In the order in which a column stacks them. */
    public enum Kind {
        EVENT,
        ASSERTS,
        DENIES,
        /** Qualifies, questions or withdraws. */
        OTHER
    }

    /** In time, what has no date last; on the same days what happened stands before what was said. */
    public static final Comparator<Mark> ORDER = Comparator.comparing(
                    Mark::when, Comparator.nullsLast(Comparator.<Span>naturalOrder()))
            .thenComparing(mark -> mark.kind != Kind.EVENT)
            .thenComparingInt(Mark::number);
}
