package counterclaim.dossiers;

import counterclaim.web.Typed;
import java.time.LocalDate;

/**
 * A stretch of time that somebody asks for, from one date to another, each a year, a month, a day or open.
 *
 * @param from as typed, or empty
 * @param to as typed, or empty
 * @param first the first day that fits
 * @param last the last day that fits
 * @param wrong what was typed and is no date; null if nothing
 */
public record Between(String from, String to, LocalDate first, LocalDate last, String wrong) {

    /** What cannot be read as a date is told, and leaves its end open. */
    public static Between of(String from, String to) {
        var begin = Typed.text(from);
        var end = Typed.text(to);
        var first = read(begin);
        var last = read(end);
        return new Between(
                begin,
                end,
                first == null ? WorldDate.FIRST_DAY : first.earliest(),
                last == null ? WorldDate.LAST_DAY : last.latest(),
                first == null && !begin.isEmpty() ? begin : last == null && !end.isEmpty() ? end : null);
    }

    public boolean any() {
        return !from.isEmpty() || !to.isEmpty();
    }

    private static WorldDate read(String typed) {
        try {
            return typed.isEmpty() ? null : WorldDate.parse(typed);
        } catch (NotADate unreadable) {
            return null;
        }
    }
}
