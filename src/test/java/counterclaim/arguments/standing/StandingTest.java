package counterclaim.arguments.standing;

import org.junit.jupiter.api.Test;

import static counterclaim.arguments.standing.Label.IN;
import static counterclaim.arguments.standing.Label.OUT;
import static counterclaim.arguments.standing.Label.UNDECIDED;
import static counterclaim.arguments.standing.ProofStandard.PREPONDERANCE;
import static org.assertj.core.api.Assertions.assertThat;

/** Was an attack imminent? C1 says so; small cases of what people may argue about it, worked out by hand. */
class StandingTest {

    private final GraphBuilder dispute = Graph.builder().claim("C1", PREPONDERANCE, true);

    @Test
    void aReasonNobodyAnswersCarriesItsClaim() {
        dispute.pro("A1", "C1");

        stands("A1", IN);
        stands("C1", IN);
    }

    @Test
    void anUndercutTakesTheReasonAwayButDoesNotSpeakAgainstTheClaim() {
        dispute.pro("A1", "C1").con("A2", "A1").criticalQuestion("A2");

        stands("A1", OUT);
        stands("C1", UNDECIDED);
    }

    @Test
    void aRebuttalSpeaksAgainstTheClaimAndLeavesTheReason() {
        dispute.pro("A1", "C1").con("A2", "C1").citation("A2#1", "A2", 'A', 1);

        stands("A1", IN);
        stands("C1", OUT);
    }

    @Test
    void anAnsweredUndercutReinstatesTheReason() {
        dispute.pro("A1", "C1")
                .con("A2", "A1")
                .criticalQuestion("A2")
                .con("A3", "A2")
                .criticalQuestion("A3");

        stands("A2", OUT);
        stands("A1", IN);
        stands("C1", IN);
    }

    @Test
    void anAnsweredRebuttalRestoresTheClaim() {
        dispute.pro("A1", "C1")
                .con("A2", "C1")
                .citation("A2#1", "A2", 'A', 1)
                .con("A3", "A2")
                .criticalQuestion("A3");

        stands("A2", OUT);
        stands("C1", IN);
    }

    @Test
    void twoThatUndercutEachOtherStayUndecided() {
        dispute.con("A1", "A2").con("A2", "A1").criticalQuestion("A1").criticalQuestion("A2");

        stands("A1", UNDECIDED);
        stands("A2", UNDECIDED);
    }

    @Test
    void anOddCycleStaysUndecidedAndSoDoesWhatHangsOnIt() {
        dispute.con("A1", "A2")
                .con("A2", "A3")
                .con("A3", "A1", "A4")
                .pro("A4", "C1")
                .criticalQuestion("A1")
                .criticalQuestion("A2")
                .criticalQuestion("A3");

        stands("A1", UNDECIDED);
        stands("A4", UNDECIDED);
        stands("C1", UNDECIDED);
    }

    @Test
    void oneAttackFromOutsideDecidesAnEvenCycle() {
        dispute.con("A1", "A2")
                .con("A2", "A1")
                .con("A3", "A1")
                .criticalQuestion("A1")
                .criticalQuestion("A2")
                .criticalQuestion("A3");

        stands("A1", OUT);
        stands("A2", IN);
    }

    @Test
    void claimsThatRestOnEachOthersFailureStayUndecided() {
        dispute.claim("C2", PREPONDERANCE, true)
                .pro("A1", "C1")
                .premise("A1", "C2", false)
                .pro("A2", "C2")
                .premise("A2", "C1", false);

        stands("C1", UNDECIDED);
        stands("C2", UNDECIDED);
    }

    @Test
    void nothingLiftsItselfByItsOwnBootstraps() {
        dispute.claim("C2", PREPONDERANCE, true)
                .pro("A1", "C1")
                .premise("A1", "C2", true)
                .pro("A2", "C2")
                .premise("A2", "C1", true);

        stands("C1", UNDECIDED);
    }

    @Test
    void aPremiseNobodyDisputesIsMetWithoutAnyReasonForIt() {
        dispute.claim("C2", PREPONDERANCE, false).pro("A1", "C1").premise("A1", "C2", true);

        stands("C2", UNDECIDED);
        stands("A1", IN);
    }

    @Test
    void aPremiseSomebodyMerelyDeniesNeedsAReasonForIt() {
        dispute.claim("C2", PREPONDERANCE, true).pro("A1", "C1").premise("A1", "C2", true);
        stands("A1", UNDECIDED);

        dispute.pro("A2", "C2");
        stands("A1", IN);
    }

    @Test
    void aReasonFallsWithItsContestedPremise() {
        dispute.claim("C2", PREPONDERANCE, false)
                .pro("A1", "C1")
                .premise("A1", "C2", true)
                .con("A2", "C2");

        stands("C2", OUT);
        stands("A1", OUT);
        stands("C1", UNDECIDED);
    }

    @Test
    void anAnsweredAttackOnAPremiseChangesNothing() {
        dispute.claim("C2", PREPONDERANCE, false)
                .pro("A1", "C1")
                .premise("A1", "C2", true)
                .con("A2", "C2")
                .con("A3", "A2")
                .criticalQuestion("A3");

        stands("A1", IN);
        stands("C1", IN);
    }

    @Test
    void aReasonThatNeedsAClaimToFailStandsOnceTheCaseAgainstItStands() {
        dispute.claim("C2", PREPONDERANCE, false).pro("A1", "C1").premise("A1", "C2", false);
        stands("A1", OUT);

        dispute.con("A2", "C2");
        stands("A1", IN);
    }

    @Test
    void aReasonWithSourcesFallsOnlyWithTheLastOfThem() {
        dispute.pro("A1", "C1")
                .citation("A1#1", "A1", 'B', 2)
                .citation("A1#2", "A1", 'D', 3)
                .con("A2", "A1#1")
                .criticalQuestion("A2");
        stands("A1#1", OUT);
        stands("A1", IN);

        dispute.con("A3", "A1#2").criticalQuestion("A3");
        stands("A1", OUT);
    }

    @Test
    void aReasonWithAPremiseOutlivesItsSources() {
        dispute.claim("C2", PREPONDERANCE, false)
                .pro("A1", "C1")
                .premise("A1", "C2", true)
                .citation("A1#1", "A1", 'B', 2)
                .con("A2", "A1#1")
                .criticalQuestion("A2");

        stands("A1", IN);
    }

    @Test
    void anAnsweredAttackOnASourceRestoresIt() {
        dispute.pro("A1", "C1")
                .citation("A1#1", "A1", 'B', 2)
                .con("A2", "A1#1")
                .criticalQuestion("A2")
                .con("A3", "A2")
                .criticalQuestion("A3");

        stands("A1#1", IN);
        stands("A1", IN);
    }

    @Test
    void anAttackWithoutSourcePremiseOrCriticalQuestionIsOnlyAQuestion() {
        dispute.pro("A1", "C1").citation("A1#1", "A1", 'B', 2).con("A2", "A1").con("A3", "A1#1");

        assertThat(Standing.of(dispute.build()).isQuestion("A2")).isTrue();
        assertThat(Standing.of(dispute.build()).isQuestion("A3")).isTrue();
        stands("A2", IN);
        stands("A1", IN);
        stands("A1#1", IN);
    }

    @Test
    void aQuestionThatCitesASourceIsAnUndercut() {
        dispute.pro("A1", "C1").con("A2", "A1").citation("A2#1", "A2", 'F', 6);

        assertThat(Standing.of(dispute.build()).isQuestion("A2")).isFalse();
        stands("A1", OUT);
    }

    @Test
    void aRebuttalCountsHoweverBareItIs() {
        dispute.con("A1", "C1");

        assertThat(Standing.of(dispute.build()).isQuestion("A1")).isFalse();
        stands("C1", OUT);
    }

    private void stands(String key, Label expected) {
        assertThat(Standing.of(dispute.build()).label(key)).as(key).isEqualTo(expected);
    }
}
