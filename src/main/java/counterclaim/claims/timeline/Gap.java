package counterclaim.claims.timeline;

import java.time.LocalDate;
import java.time.Period;

/** A stretch of time in which there is nothing: so many years, months and days. */
public record Gap(int years, int months, int days) {

    /** Between two days that are not part of it. */
    static Gap between(LocalDate before, LocalDate after) {
        var length = Period.between(before.plusDays(1), after);
        return new Gap(length.getYears(), length.getMonths(), length.getDays());
    }
}
