package counterclaim.dossiers;

import counterclaim.dossiers.WorldDate.Season;
import counterclaim.dossiers.WorldDate.Words;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    /**
     * How one language writes dates, found once: a localized formatter would look up its pattern anew at each use.
     */
    private record Forms(DateTimeFormatter days, DateTimeFormatter months, DateTimeFormatter years) {

        private static final Map<Locale, Forms> OF = new ConcurrentHashMap<>();

        static Forms of(Locale locale) {
            return OF.computeIfAbsent(
                    locale,
                    unknown -> new Forms(
                            form(
                                    locale,
                                    DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                                            FormatStyle.LONG, null, IsoChronology.INSTANCE, locale)),
                            form(locale, "LLLL u"),
                            form(locale, "u")));
        }

        private static DateTimeFormatter form(Locale locale, String pattern) {
            return DateTimeFormatter.ofPattern(pattern, locale).withDecimalStyle(DecimalStyle.of(locale));
        }
    }

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
            case DAY -> Forms.of(locale).days().format(earliest);
            case MONTH -> Forms.of(locale).months().format(earliest);
            case SEASON -> words.season(season(), Forms.of(locale).years().format(earliest));
            case YEAR -> Forms.of(locale).years().format(earliest);
            case YEARS ->
                words.within(
                        Forms.of(locale).years().format(earliest),
                        Forms.of(locale).years().format(latest));
        };
    }

    private Season season() {
        return Season.values()[earliest.getMonthValue() / 3 - 1];
    }
}
