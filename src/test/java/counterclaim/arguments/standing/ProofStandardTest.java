package counterclaim.arguments.standing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static counterclaim.arguments.standing.Label.IN;
import static counterclaim.arguments.standing.Label.OUT;
import static counterclaim.arguments.standing.Label.UNDECIDED;
import static counterclaim.arguments.standing.ProofStandard.CLEAR_AND_CONVINCING;
import static counterclaim.arguments.standing.ProofStandard.PREPONDERANCE;
import static counterclaim.arguments.standing.ProofStandard.PRESUMPTION;
import static org.assertj.core.api.Assertions.assertThat;

/** What each standard asks, just below, at and above its thresholds. */
class ProofStandardTest {

    /** Grades by weight: A 1.0, B 0.8, C 0.6, F 0.5, D 0.4, E 0.2; {@code -} is no argument at all, {@code 0} a bare one. */
    @ParameterizedTest(name = "under {0}, {1} for and {2} against is {3}")
    @CsvSource({
        "PREPONDERANCE, B, C, IN",
        "PREPONDERANCE, C, C, UNDECIDED",
        "PREPONDERANCE, C, B, OUT",
        "PREPONDERANCE, E, -, IN",
        "PREPONDERANCE, -, E, OUT",
        "PREPONDERANCE, -, -, UNDECIDED",
        "PREPONDERANCE, F, D, IN",
        "PREPONDERANCE, F, C, OUT",
        "PREPONDERANCE, 0, E, IN",
        "PREPONDERANCE, 0, D, OUT",
        "CLEAR_AND_CONVINCING, F, -, UNDECIDED",
        "CLEAR_AND_CONVINCING, C, -, IN",
        "CLEAR_AND_CONVINCING, C, D, IN",
        "CLEAR_AND_CONVINCING, C, F, UNDECIDED",
        "CLEAR_AND_CONVINCING, B, C, IN",
        "CLEAR_AND_CONVINCING, A, B, IN",
        "CLEAR_AND_CONVINCING, D, E, UNDECIDED",
        "CLEAR_AND_CONVINCING, F, C, UNDECIDED",
        "CLEAR_AND_CONVINCING, D, C, OUT",
        "CLEAR_AND_CONVINCING, -, F, UNDECIDED",
        "CLEAR_AND_CONVINCING, -, C, OUT",
        "PRESUMPTION, -, -, IN",
        "PRESUMPTION, E, -, IN",
        "PRESUMPTION, -, E, OUT",
        "PRESUMPTION, A, E, UNDECIDED",
        "PRESUMPTION, C, C, UNDECIDED",
        "PRESUMPTION, C, B, OUT"
    })
    void bothSidesAreHeldToTheStandard(ProofStandard standard, String pro, String con, Label expected) {
        var dispute = Graph.builder().claim("C1", standard, true);
        if (!pro.equals("-")) cite(dispute.pro("A1", "C1"), "A1", pro);
        if (!con.equals("-")) cite(dispute.con("A2", "C1"), "A2", con);

        assertThat(Standing.of(dispute.build()).label("C1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}{1} beats {2} but not {3}")
    @CsvSource({"A, 3, F6, C1", "C, 1, F6, C1", "B, 6, D1, F1", "F, 1, D1, F6", "E, 1, -, E5", "A, 4, 0, D4"})
    void theWorseOfTheTwoGradesCounts(char reliability, int credibility, String weaker, String equal) {
        assertThat(against(reliability, credibility, weaker)).isEqualTo(IN);
        assertThat(against(reliability, credibility, equal)).isEqualTo(UNDECIDED);
    }

    @Test
    void premisesWeighAsMuchAsAnEvenChanceAndTheBestSupportCounts() {
        var dispute = Graph.builder()
                .claim("C1", PREPONDERANCE, true)
                .claim("C2", PREPONDERANCE, false)
                .pro("A1", "C1")
                .premise("A1", "C2", true)
                .citation("A1#1", "A1", 'E', 5)
                .con("A2", "C1")
                .citation("A2#1", "A2", 'D', 1);
        assertThat(Standing.of(dispute.build()).label("C1")).isEqualTo(IN);

        dispute.citation("A2#2", "A2", 'C', 1);
        assertThat(Standing.of(dispute.build()).label("C1")).isEqualTo(OUT);
    }

    @Test
    void anUndecidedSourceCountsAgainstTheSideThatMustWin() {
        var dispute = undecidedSource(Graph.builder()
                .claim("C1", PREPONDERANCE, true)
                .claim("C2", PREPONDERANCE, false)
                .pro("A1", "C1")
                .premise("A1", "C2", true)
                .citation("A1#1", "A1", 'B', 1)
                .con("A2", "C1")
                .citation("A2#1", "A2", 'C', 1));

        // For: surely 0.5, possibly 0.8. Against: 0.6. So neither side can be sure to win.
        assertThat(Standing.of(dispute.build()).label("A1")).isEqualTo(IN);
        assertThat(Standing.of(dispute.build()).label("C1")).isEqualTo(UNDECIDED);
    }

    @Test
    void anUndecidedSourceDoesNotMatterWhereItCouldNotTurnTheScale() {
        var dispute = undecidedSource(Graph.builder()
                .claim("C1", PREPONDERANCE, true)
                .claim("C2", PREPONDERANCE, false)
                .pro("A1", "C1")
                .premise("A1", "C2", true)
                .citation("A1#1", "A1", 'B', 1)
                .con("A2", "C1")
                .citation("A2#1", "A2", 'D', 1));
        assertThat(Standing.of(dispute.build()).label("C1")).isEqualTo(IN);

        dispute.con("A3", "C1").citation("A3#1", "A3", 'A', 1);
        assertThat(Standing.of(dispute.build()).label("C1")).isEqualTo(OUT);
    }

    @Test
    void manyWeakReasonsDoNotAddUp() {
        var dispute =
                Graph.builder().claim("C1", PREPONDERANCE, true).con("A1", "C1").citation("A1#1", "A1", 'D', 1);
        for (int i = 2; i < 20; i++) dispute.pro("A" + i, "C1");

        assertThat(Standing.of(dispute.build()).label("C1")).isEqualTo(OUT);
    }

    @Test
    void whenTheBestReasonFallsTheNextBestCounts() {
        var dispute = Graph.builder()
                .claim("C1", CLEAR_AND_CONVINCING, true)
                .pro("A1", "C1")
                .citation("A1#1", "A1", 'A', 1)
                .pro("A2", "C1")
                .citation("A2#1", "A2", 'B', 1)
                .pro("A3", "C1")
                .citation("A3#1", "A3", 'E', 1)
                .con("A4", "C1")
                .citation("A4#1", "A4", 'C', 1);
        assertThat(Standing.of(dispute.build()).label("C1")).isEqualTo(IN);

        dispute.con("A5", "A1").criticalQuestion("A5").con("A6", "A2").criticalQuestion("A6");
        assertThat(Standing.of(dispute.build()).label("C1")).isEqualTo(OUT);
    }

    @Test
    void presumptionGivesWayToAnyReasonAgainstAndComesBackOnceItIsAnswered() {
        var dispute = Graph.builder().claim("C1", PRESUMPTION, true).con("A1", "C1");
        assertThat(Standing.of(dispute.build()).label("C1")).isEqualTo(OUT);

        dispute.con("A2", "A1").criticalQuestion("A2");
        assertThat(Standing.of(dispute.build()).label("C1")).isEqualTo(IN);
    }

    private static Label against(char reliability, int credibility, String rival) {
        var dispute = Graph.builder()
                .claim("C1", PREPONDERANCE, true)
                .pro("A1", "C1")
                .citation("A1#1", "A1", reliability, credibility);
        if (!rival.equals("-")) cite(dispute.con("A2", "C1"), "A2", rival);
        return Standing.of(dispute.build()).label("C1");
    }

    private static GraphBuilder undecidedSource(GraphBuilder dispute) {
        return dispute.con("A8", "A1#1", "A9")
                .con("A9", "A8")
                .criticalQuestion("A8")
                .criticalQuestion("A9");
    }

    private static void cite(GraphBuilder dispute, String argument, String grade) {
        if (grade.equals("0")) return;
        int credibility = grade.length() > 1 ? grade.charAt(1) - '0' : 1;
        dispute.citation(argument + "#1", argument, grade.charAt(0), credibility);
    }
}
