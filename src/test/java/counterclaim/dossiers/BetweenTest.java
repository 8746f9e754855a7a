package counterclaim.dossiers;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BetweenTest {

    @Test
    void whoAsksForNoTimeGetsAllTime() {
        assertThat(Between.of(null, null))
                .isEqualTo(new Between("", "", LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), null));
        assertThat(Between.of(null, "").any()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2020, 2020-01-01, 2020-12-31",
        "2020-02, 2020-02, 2020-02-01, 2020-02-29",
        "2020-01-03, 2020-01-05, 2020-01-03, 2020-01-05",
        "2019, 2020-01, 2019-01-01, 2020-01-31",
        "202X, 2020~, 2020-01-01, 2020-12-31",
        "2020-01-03/2020-01-05, 2020-01-13/2020-01-15, 2020-01-03, 2020-01-15"
    })
    void aDateReachesFromItsFirstPossibleDayToItsLast(String from, String to, LocalDate first, LocalDate last) {
        var between = Between.of(from, to);
        assertThat(between.first()).isEqualTo(first);
        assertThat(between.last()).isEqualTo(last);
        assertThat(between.wrong()).isNull();
        assertThat(between.any()).isTrue();
    }

    @Test
    void oneEndMayStayOpen() {
        assertThat(Between.of("2020", null).last()).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(Between.of(" ", "2020").first()).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(Between.of(null, "2020").any()).isTrue();
    }

    @Test
    void whatWasTypedIsKeptWithoutBlanksAroundIt() {
        var between = Between.of(" 2020-01 ", "\t2020\0\n");
        assertThat(between.from()).isEqualTo("2020-01");
        assertThat(between.to()).isEqualTo("2020");
        assertThat(between.wrong()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2020-13", "2020-02-30", "03.01.2020", "..", "/", "20", "-1", "10000", "’20"})
    void whatIsNoDateIsToldAndLeavesItsEndOpen(String wrong) {
        assertThat(Between.of(wrong, "2020").wrong()).isEqualTo(wrong);
        assertThat(Between.of(wrong, "2020").first()).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(Between.of(wrong, "2020").last()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(Between.of("2020", wrong).wrong()).isEqualTo(wrong);
        assertThat(Between.of("2020", wrong).first()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(Between.of("2020", wrong).last()).isEqualTo(LocalDate.of(9999, 12, 31));
    }

    @Test
    void ofTwoThatAreNoDatesTheFirstIsTold() {
        assertThat(Between.of("soon", "later").wrong()).isEqualTo("soon");
        assertThat(Between.of("soon", "later").any()).isTrue();
    }

    @Test
    void aVeryLongTextIsNoDateToo() {
        var text = "2".repeat(5000);
        assertThat(Between.of(text, null).wrong()).isEqualTo(text);
    }
}
