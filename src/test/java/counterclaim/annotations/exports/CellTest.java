package counterclaim.annotations.exports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "\u0000x",
                " =1",
                "\u00A0=1",
                "\u200E=1",
                "\u0001=1",
                "＝1",
                "＠x"
            })
    void whatBeginsAFormulaGetsAnApostrophe(String text) {
        assertThat(Cell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "1-1", "'tis", "—so", "me@example.org", "قاسم", "> =1"})
    void whatBeginsNoneStaysAsItIs(String text) {
        assertThat(Cell.of(text)).isEqualTo(text);
    }

    @Test
    void whatIsNotThereStaysSo() {
        assertThat(Cell.of(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'=1", "''=1", "' =1", "'\tx"})
    void whatLooksLikeItHadOneGetsAnother(String text) {
        assertThat(Cell.of(text)).isEqualTo("'" + text);
        assertThat(Table.raw(Cell.of(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("counterclaim.web.Vectors#all")
    void takingOneAwayGivesBackWhatWasWritten(String text) {
        for (var before : new String[] {"", "=", "'=", "''-", "\t", " "})
            assertThat(Table.raw(Cell.of(before + text))).isEqualTo(before + text);
    }
}
