package counterclaim.dossiers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/**
 * When something happened in the world, as precise as the source and no more: EDTF, ISO 8601-2:2019 level 1.
 *
 * <p>We read
 * <ul>
 * <li>a year, a month or a day: {@code 2020}, {@code 2020-01}, {@code 2020-01-03}; each may end in {@code ~}
 *     (approximate), {@code ?} (uncertain) or {@code %} (both);
 * <li>a season, 21 spring to 24 winter: {@code 2020-21};
 * <li>digits the source left open: {@code 202X}, {@code 20XX}, {@code 2020-XX}, {@code 2020-XX-XX},
 *     {@code 2020-01-XX};
 * <li>an interval of two of the first two, or with one open end: {@code 2020-01-13/2020-01-15}, {@code ../2020},
 *     {@code 2020-01~/..}.
 * </ul>
 * Level 1 also has years before 1 and after 9999 and intervals with an unknown beginning or end; we refuse those.
 * What mixes marks with seasons or open digits, or puts open digits into an interval, is level 2 and refused too.
 *
 * <p>Two dates are equal when their texts are. They are ordered by first day, then by last day.
 */
public final class WorldDate implements Comparable<WorldDate> {

    /** The first and the last day that a {@code date} column holds on H2 and on PostgreSQL alike. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    static final int LONGEST = 40;

    private static final String OPEN = "..";
    private static final Comparator<WorldDate> ORDER = Comparator.comparing(WorldDate::earliest)
            .thenComparing(WorldDate::latest)
            .thenComparing(WorldDate::text);

    /** The words around a date, in the language of the reader. What they get is formatted already. */
    public interface Words {
        /** The source gives the date as approximate. */
        String about(String date);

        /** The source is not sure of the date. */
        String uncertain(String date);

        /** From the one to the other, both included. */
        String between(String from, String to);

        /** Up to a date; since when is left open. */
        String until(String date);

        /** From a date on; until when is left open. */
        String since(String date);

        /** Not the whole time between, but some time in it: what {@code 202X} says. */
        String within(String from, String to);

        String season(Season season, String year);
    }

    /** A season of the year, wherever on earth (ISO 8601-2:2019, sub-year groupings 21 to 24). */
    public enum Season {
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER
    }

    private final String text;
    private final DatePoint from; // null: open
    private final DatePoint to; // null: open; the same as from unless this is an interval

    private WorldDate(String text, DatePoint from, DatePoint to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /**
     * Blanks around the text do not count.
     *
     * @throws NotADate for anything else than what is listed above, or longer than 40 characters
     */
    public static WorldDate parse(String input) {
        var text = input.strip();
        if (text.length() > LONGEST)
            throw new NotADate(text.substring(0, LONGEST) + "…", "a date has at most " + LONGEST + " characters");
        if (text.isEmpty()) throw new NotADate("nothing", "expected a date such as 2020, 2020-01 or 2020-01-03");
        int slash = text.indexOf('/');
        if (slash >= 0) return interval(text, text.substring(0, slash), text.substring(slash + 1));
        if (text.equals(OPEN)) throw new NotADate(text, "an open end needs a date on the other side of a slash");
        var point = DatePointReading.read(text);
        return new WorldDate(text, point, point);
    }

    private static WorldDate interval(String text, String from, String to) {
        if (to.indexOf('/') >= 0) throw new NotADate(text, "an interval has one slash");
        if (from.isEmpty())
            throw new NotADate(text, "the beginning is missing; expected a date, or .. for an open one");
        if (to.isEmpty()) throw new NotADate(text, "the end is missing; expected a date, or .. for an open one");
        if (from.equals(OPEN) && to.equals(OPEN)) throw new NotADate(text, "expected a date on one side at least");
        var interval = new WorldDate(text, end(from), end(to));
        if (interval.earliest().isAfter(interval.latest()))
            throw new NotADate(text, "the interval ends before it begins");
        return interval;
    }

    private static DatePoint end(String text) {
        if (text.equals(OPEN)) return null;
        var point = DatePointReading.read(text);
        if (point.hasOpenDigits())
            throw new NotADate(text, "an interval needs ends without X; expected a year, month, day or season");
        return point;
    }

    /** What {@link #parse} was given, without blanks around it. */
    public String text() {
        return text;
    }

    /** The first day it can have been; {@link #FIRST_DAY} where the beginning is open. */
    public LocalDate earliest() {
        return from == null ? FIRST_DAY : from.earliest();
    }

    /** The last day it can have been; {@link #LAST_DAY} where the end is open. */
    public LocalDate latest() {
        return to == null ? LAST_DAY : to.latest();
    }

    public boolean hasOpenBeginning() {
        return from == null;
    }

    public boolean hasOpenEnd() {
        return to == null;
    }

    /** For people: days in the long form of the locale, the rest in its months, digits and the given words. */
    public String shown(Locale locale, Words words) {
        if (from == null) return words.until(to.shown(locale, words));
        if (to == null) return words.since(from.shown(locale, words));
        if (from == to) return from.shown(locale, words);
        return words.between(from.shown(locale, words), to.shown(locale, words));
    }

    @Override
    public int compareTo(WorldDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorldDate date && text.equals(date.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
