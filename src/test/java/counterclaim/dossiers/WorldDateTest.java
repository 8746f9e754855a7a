package counterclaim.dossiers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorldDateTest {

    @ParameterizedTest
    @CsvSource({
        "2020,                      2020-01-01, 2020-12-31",
        "0001,                      0001-01-01, 0001-12-31",
        "9999,                      9999-01-01, 9999-12-31",
        "2020-02,                   2020-02-01, 2020-02-29",
        "2019-02,                   2019-02-01, 2019-02-28",
        "2020-01-03,                2020-01-03, 2020-01-03",
        "2020-02-29,                2020-02-29, 2020-02-29",
        "2020~,                     2020-01-01, 2020-12-31",
        "2020-01?,                  2020-01-01, 2020-01-31",
        "2020-01-05~,               2020-01-05, 2020-01-05",
        "2020-01-05%,               2020-01-05, 2020-01-05",
        "202X,                      2020-01-01, 2029-12-31",
        "20XX,                      2000-01-01, 2099-12-31",
        "001X,                      0010-01-01, 0019-12-31",
        "2020-XX,                   2020-01-01, 2020-12-31",
        "2020-XX-XX,                2020-01-01, 2020-12-31",
        "2020-02-XX,                2020-02-01, 2020-02-29",
        "2020-21,                   2020-03-01, 2020-05-31",
        "2020-22,                   2020-06-01, 2020-08-31",
        "2020-23,                   2020-09-01, 2020-11-30",
        "2019-24,                   2019-12-01, 2020-02-29",
        "9999-24,                   9999-12-01, 9999-12-31",
        "2020-01-13/2020-01-15,     2020-01-13, 2020-01-15",
        "2020-01-13/2020-01-13,     2020-01-13, 2020-01-13",
        "2019/2020-01,              2019-01-01, 2020-01-31",
        "2019~/2020-01-03?,         2019-01-01, 2020-01-03",
        "2019-21/2020-22,           2019-03-01, 2020-08-31",
        "../2020-01-03,             0001-01-01, 2020-01-03",
        "2020-01-03/..,             2020-01-03, 9999-12-31",
    })
    void aDateLastsFromItsFirstToItsLastDay(String text, LocalDate earliest, LocalDate latest) {
        var date = WorldDate.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | nothing: expected a date such as 2020, 2020-01 or 2020-01-03",
                "2020-02-30               | 2020-02-30: February 2020 has 29 days",
                "2019-02-29               | 2019-02-29: February 2019 has 28 days",
                "1900-02-29               | 1900-02-29: February 1900 has 28 days",
                "2020-04-31               | 2020-04-31: April 2020 has 30 days",
                "2020-01-00               | 2020-01-00: days begin with 01",
                "2020-00                  | 2020-00: there is no month 00; expected 01 to 12, or 21 to 24 for a season",
                "2020-13                  | 2020-13: there is no month 13; expected 01 to 12, or 21 to 24 for a season",
                "2020-25                  | 2020-25: there is no month 25; expected 01 to 12, or 21 to 24 for a season",
                "2020-21-01               | 2020-21-01: a season has no days; expected nothing after 2020-21",
                "2020-21~                 | 2020-21~: expected no ~ after a season",
                "202X?                    | 202X?: expected no ? after an X",
                "2020-XX%                 | 2020-XX%: expected no % after an X",
                "2020-XX-03               | 2020-XX-03: expected XX for the day of an unknown month",
                "202X-01                  | 202X-01: expected nothing after a year with X",
                "0000                     | 0000: years begin with 0001",
                "000X                     | 000X: years begin with 0001",
                "-0044-03-15              | -0044-03-15: years before 0001 are not accepted",
                "12020                    | 12020: expected a year of four digits",
                "Y170000002               | Y170000002: expected a year of four digits",
                "2020-01-03T10:00:00Z     | 2020-01-03T10:00:00Z: expected a day without a time",
                "..                       | ..: an open end needs a date on the other side of a slash",
                "../..                    | ../..: expected a date on one side at least",
                "/2020                    | /2020: the beginning is missing; expected a date, or .. for an open one",
                "2020/                    | 2020/: the end is missing; expected a date, or .. for an open one",
                "2019/2020/2021           | 2019/2020/2021: an interval has one slash",
                "2020-01-15/2020-01-13    | 2020-01-15/2020-01-13: the interval ends before it begins",
                "2020-01-03/2020-02-30    | 2020-02-30: February 2020 has 29 days",
                "202X/2030                | 202X: an interval needs ends without X; expected a year, month, day or season",
            })
    void whatIsNoDateIsToldWhereAndWhy(String text, String message) {
        assertThatExceptionOfType(NotADate.class)
                .isThrownBy(() -> WorldDate.parse(text))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20", "2020-1", "2020-01-3", "2020/01/03/", "03.01.2020", "3 January 2020", "2XXX", "XXXX", "2020-1X",
                        "2020?-01",
                "2020-~01", "2020~~", "2020-01-03-04", "2020 -01", "２０２０", "۲۰۲۰", "2020-01\u200F", "{2020..2021}",
                        "[2019,2020]", "2020\n01",
            })
    void otherSpellingsOfADateAreRefused(String text) {
        assertThatExceptionOfType(NotADate.class).isThrownBy(() -> WorldDate.parse(text));
    }

    @Test
    void aTextLongerThanAnyDateIsRefusedAndNotRepeated() {
        assertThatExceptionOfType(NotADate.class)
                .isThrownBy(() -> WorldDate.parse("2".repeat(100_000)))
                .withMessage("2".repeat(40) + "…: a date has at most 40 characters");
    }

    @Test
    void blanksAroundADateDoNotCount() {
        assertThat(WorldDate.parse(" 2020-01-03\n")).isEqualTo(WorldDate.parse("2020-01-03"));
    }

    @Test
    void datesWithTheSameDaysButAnotherPrecisionAreNotEqual() {
        assertThat(WorldDate.parse("2020-01-03~")).isNotEqualTo(WorldDate.parse("2020-01-03"));
    }

    @Test
    void anIntervalKnowsItsOpenEnds() {
        assertThat(WorldDate.parse("../2020").hasOpenBeginning()).isTrue();
        assertThat(WorldDate.parse("../2020").hasOpenEnd()).isFalse();
        assertThat(WorldDate.parse("2020/..").hasOpenBeginning()).isFalse();
        assertThat(WorldDate.parse("2020/..").hasOpenEnd()).isTrue();
        assertThat(WorldDate.parse("2020").hasOpenBeginning()).isFalse();
        assertThat(WorldDate.parse("2020").hasOpenEnd()).isFalse();
    }

    @Test
    void whatCanHaveBeenEarlierComesFirst() {
        var dates = new TreeSet<WorldDate>();
        Stream.of("2020-02", "2020-01-03~", "2020", "2020-01-03", "../2021", "2019-12-27", "2020-01", "2020-21")
                .forEach(text -> dates.add(WorldDate.parse(text)));
        assertThat(dates)
                .extracting(WorldDate::text)
                .containsExactly(
                        "../2021", "2019-12-27", "2020-01", "2020", "2020-01-03", "2020-01-03~", "2020-02", "2020-21");
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, 2020-01-10,            10 January 2020",
        "en-US, 2020-01-10,            'January 10, 2020'",
        "de,    2020-01-10,            10. Januar 2020",
        "en-GB, 2020-01,               January 2020",
        "en-GB, 2020,                  2020",
        "en-GB, 0622,                  622",
        "en-GB, 2020-01-05~,           about 5 January 2020",
        "en-GB, 2020-01?,              January 2020 (uncertain)",
        "en-GB, 2020%,                 about 2020 (uncertain)",
        "en-GB, 2020-01-13/2020-01-15, 13 January 2020 to 15 January 2020",
        "en-GB, 2019~/2020-01-03,      about 2019 to 3 January 2020",
        "en-GB, 2020/2020,             2020 to 2020",
        "en-GB, ../2020-01-03,         until 3 January 2020",
        "en-GB, 2020-01-03~/..,        since about 3 January 2020",
        "en-GB, 202X,                  between 2020 and 2029",
        "en-GB, 19XX,                  between 1900 and 1999",
        "en-GB, 2020-XX-XX,            2020",
        "en-GB, 2020-01-XX,            January 2020",
        "en-GB, 2020-21,               SPRING 2020",
        "en-GB, 2020-22,               SUMMER 2020",
        "en-GB, 2020-23,               AUTUMN 2020",
        "en-GB, 2020-24,               WINTER 2020",
        "fa,    2020,                  ۲۰۲۰",
    })
    void peopleReadADateInTheirLanguageAndNoMorePreciseThanItIs(Locale locale, String text, String shown) {
        assertThat(WorldDate.parse(text).shown(locale, new EnglishWords())).isEqualTo(shown);
    }

    @Property
    void everyDayOfTheCalendarIsRead(@ForAll @IntRange(min = 0, max = 3_652_058) int days) {
        var day = LocalDate.of(1, 1, 1).plusDays(days);
        var date = WorldDate.parse(day.toString());
        assertThat(date.earliest()).isEqualTo(day);
        assertThat(date.latest()).isEqualTo(day);
    }

    @Property
    void whatIsReadIsInOrderFitsTheDatabaseAndComesBackAsItWas(@ForAll("nearlyDates") String text) {
        WorldDate date;
        try {
            date = WorldDate.parse(text);
        } catch (NotADate expected) {
            assertThat(expected).hasMessageContaining(": ");
            return;
        }
        assertThat(date.earliest()).isBetween(WorldDate.FIRST_DAY, date.latest());
        assertThat(date.latest()).isBeforeOrEqualTo(WorldDate.LAST_DAY);
        assertThat(WorldDate.parse(date.text())).isEqualTo(date).hasSameHashCodeAs(date);
        assertThat(date.shown(Locale.UK, new EnglishWords())).isNotBlank();
    }

    @Property
    void anyOtherTextIsRefusedPolitely(@ForAll String text) {
        try {
            WorldDate.parse(text);
        } catch (NotADate refused) {
            assertThat(refused.getMessage()).hasSizeLessThan(200);
        }
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        var year = Arbitraries.of("2020", "2019", "0000", "0001", "9999", "202X", "20XX", "000X", "..", "");
        var month = Arbitraries.of("", "", "-01", "-02", "-12", "-13", "-21", "-24", "-XX");
        var day = Arbitraries.of("", "", "-01", "-29", "-31", "-XX");
        var mark = Arbitraries.of("", "", "~", "?", "%");
        var point = Combinators.combine(year, month, day, mark).as((y, m, d, q) -> y + m + d + q);
        return Arbitraries.oneOf(point, Combinators.combine(point, point).as((from, to) -> from + "/" + to));
    }

    private static class EnglishWords implements WorldDate.Words {

        @Override
        public String about(String date) {
            return "about " + date;
        }

        @Override
        public String uncertain(String date) {
            return date + " (uncertain)";
        }

        @Override
        public String between(String from, String to) {
            return from + " to " + to;
        }

        @Override
        public String until(String date) {
            return "until " + date;
        }

        @Override
        public String since(String date) {
            return "since " + date;
        }

        @Override
        public String within(String from, String to) {
            return "between " + from + " and " + to;
        }

        @Override
        public String season(WorldDate.Season season, String year) {
            return season + " " + year;
        }
    }
}
