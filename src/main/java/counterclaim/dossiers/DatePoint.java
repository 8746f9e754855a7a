package counterclaim.dossiers;

import counterclaim.dossiers.WorldDate.Season;
import counterclaim.dossiers.WorldDate.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * One date of the one or two that a {@link WorldDate} consists of.
 *
 * @param mark one of ~ ? % or, without a mark, a blank
 * @param hasOpenDigits whether it was written with an X
 */
record DatePoint(Precision precision, LocalDate earliest, LocalDate latest, char mark, boolean hasOpenDigits) {

    enum Precision {
        DAY,
        MONTH,
        SEASON,
        YEAR,
        /** A decade or a century, of which we know no year. */
        YEARS
    }

    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private static final DateTimeFormatter MONTHS = DateTimeFormatter.ofPattern("LLLL u");
    private static final DateTimeFormatter YEARS = DateTimeFormatter.ofPattern("u");

    String shown(Locale locale, Words words) {
        var date = unmarked(locale, words);
        return switch (mark) {
            case '~' -> words.about(date);
            case '?' -> words.uncertain(date);
            case '%' -> words.uncertain(words.about(date));
            default -> date;
        };
    }

    private String unmarked(Locale locale, Words words) {
        return switch (precision) {
            case DAY -> in(locale, DAYS, earliest);
            case MONTH -> in(locale, MONTHS, earliest);
            case SEASON -> words.season(season(), in(locale, YEARS, earliest));
            case YEAR -> in(locale, YEARS, earliest);
            case YEARS -> words.within(in(locale, YEARS, earliest), in(locale, YEARS, latest));
        };
    }

    private Season season() {
        return Season.values()[earliest.getMonthValue() / 3 - 1];
    }

    private static String in(Locale locale, DateTimeFormatter format, LocalDate date) {
        return format.withLocale(locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(date);
    }
}
