package counterclaim.dossiers;

import counterclaim.dossiers.DatePoint.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@link DatePoint}: ISO 8601-2:2019 level 1 as far as {@link WorldDate} lists it. */
final class DatePointReading {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(-(?<month>[0-9]{2}|XX)(-(?<day>[0-9]{2}|XX))?)?(?<mark>[~?%]?)");
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    private final String text;
    private final String year;
    private final String month;
    private final String day;
    private final String mark;

    private DatePointReading(String text, Matcher shape) {
        this.text = text;
        year = shape.group("year");
        month = shape.group("month");
        day = shape.group("day");
        mark = shape.group("mark");
    }

    static DatePoint read(String text) {
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) throw new NotADate(text, whatWasExpected(text));
        return new DatePointReading(text, shape).point();
    }

    private static String whatWasExpected(String text) {
        if (text.startsWith("-")) return "years before 0001 are not accepted";
        if (text.matches("Y-?[0-9].*|[0-9]{5,}.*")) return "expected a year of four digits";
        if (text.contains("T")) return "expected a day without a time";
        return "expected a date such as 2020, 2020-01 or 2020-01-03, and ~ ? or % only at its end";
    }

    private DatePoint point() {
        if (year.replace('X', '0').equals("0000")) throw no("years begin with 0001");
        if (year.endsWith("X")) return years();
        if (month == null) return inYear();
        if (month.equals("XX")) return inUnknownMonth();
        int number = Integer.parseInt(month);
        if (number >= SPRING && number <= WINTER) return inSeason(number);
        if (number < 1 || number > 12)
            throw no("there is no month " + month + "; expected 01 to 12, or 21 to 24 for a season");
        return inMonth(YearMonth.of(Integer.parseInt(year), number));
    }

    private DatePoint years() {
        if (month != null) throw no("expected nothing after a year with X");
        var first = LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1);
        var last = LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31);
        return withOpenDigits(Precision.YEARS, first, last);
    }

    private DatePoint inYear() {
        return marked(Precision.YEAR, firstOfYear(), lastOfYear());
    }

    private DatePoint inUnknownMonth() {
        if (day != null && !day.equals("XX")) throw no("expected XX for the day of an unknown month");
        return withOpenDigits(Precision.YEAR, firstOfYear(), lastOfYear());
    }

    /** EDTF seasons have no place on earth. For order we take the north's; its winter ends in the next year. */
    private DatePoint inSeason(int number) {
        if (day != null) throw no("a season has no days; expected nothing after " + year + "-" + month);
        if (!mark.isEmpty()) throw no("expected no " + mark + " after a season");
        var begin = firstOfYear().withMonth(3).plusMonths(3L * (number - SPRING));
        var end = begin.plusMonths(3).minusDays(1);
        return marked(Precision.SEASON, begin, end.isAfter(WorldDate.LAST_DAY) ? WorldDate.LAST_DAY : end);
    }

    private DatePoint inMonth(YearMonth known) {
        if (day == null) return marked(Precision.MONTH, known.atDay(1), known.atEndOfMonth());
        if (day.equals("XX")) return withOpenDigits(Precision.MONTH, known.atDay(1), known.atEndOfMonth());
        int number = Integer.parseInt(day);
        if (number == 0) throw no("days begin with 01");
        if (!known.isValidDay(number)) {
            var name = known.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            throw no(name + " " + year + " has " + known.lengthOfMonth() + " days");
        }
        return marked(Precision.DAY, known.atDay(number), known.atDay(number));
    }

    private LocalDate firstOfYear() {
        return LocalDate.of(Integer.parseInt(year), 1, 1);
    }

    private LocalDate lastOfYear() {
        return firstOfYear().withMonth(12).withDayOfMonth(31);
    }

    private DatePoint withOpenDigits(Precision precision, LocalDate earliest, LocalDate latest) {
        if (!mark.isEmpty()) throw no("expected no " + mark + " after an X");
        return new DatePoint(precision, earliest, latest, ' ', true);
    }

    private DatePoint marked(Precision precision, LocalDate earliest, LocalDate latest) {
        return new DatePoint(precision, earliest, latest, mark.isEmpty() ? ' ' : mark.charAt(0), false);
    }

    private NotADate no(String reason) {
        return new NotADate(text, reason);
    }
}
