package counterclaim.claims.timeline;

import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeMap;

import static java.util.Comparator.naturalOrder;

/**
 * Over which time marks are spread.
 *
 * @param first the year of the first; null if nothing has a date with a beginning
 * @param last the year of the last; null if nothing has a date with an end
 * @param fullest the month with the most marks; null if two share that place or there are none
 */
public record Extent(Year first, Year last, YearMonth fullest, int inFullest, int undated) {

    public static Extent of(Collection<Mark> marks) {
        var dates = marks.stream().map(Mark::when).filter(Objects::nonNull).toList();
        var months = new TreeMap<YearMonth, Integer>();
        for (var date : dates) {
            var month = YearMonth.from(date.first());
            if (month.equals(YearMonth.from(date.last()))) months.merge(month, 1, Integer::sum);
        }
        var most = months.values().stream().max(naturalOrder()).orElse(0);
        var fullest = months.keySet().stream()
                .filter(month -> months.get(month).equals(most))
                .toList();
        return new Extent(
                dates.stream()
                        .filter(date -> !date.openBegin())
                        .map(date -> Year.from(date.first()))
                        .min(naturalOrder())
                        .orElse(null),
                dates.stream()
                        .filter(date -> !date.openEnd())
                        .map(date -> Year.from(date.last()))
                        .max(naturalOrder())
                        .orElse(null),
                fullest.size() == 1 && months.size() > 1 ? fullest.get(0) : null,
                most,
                marks.size() - dates.size());
    }
}
