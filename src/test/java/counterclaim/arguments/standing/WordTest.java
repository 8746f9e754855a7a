package counterclaim.arguments.standing;

import org.junit.jupiter.api.Test;

import static counterclaim.arguments.standing.ProofStandard.CLEAR_AND_CONVINCING;
import static counterclaim.arguments.standing.ProofStandard.PREPONDERANCE;
import static counterclaim.arguments.standing.ProofStandard.PRESUMPTION;
import static org.assertj.core.api.Assertions.assertThat;

/** Where the case of a claim stands, in the words that are published. */
class WordTest {

    private final GraphBuilder dispute = Graph.builder().claim("C1", PREPONDERANCE, true);

    @Test
    void withoutAnyArgumentAClaimIsNotArgued() {
        assertThat(standing().word("C1")).isEqualTo(Word.NOT_ARGUED);
    }

    @Test
    void aPresumedClaimNobodyArguedAboutIsNotArguedEither() {
        var presumed =
                Standing.of(Graph.builder().claim("C1", PRESUMPTION, false).build());

        assertThat(presumed.label("C1")).isEqualTo(Label.IN);
        assertThat(presumed.word("C1")).isEqualTo(Word.NOT_ARGUED);
    }

    @Test
    void theCaseForStands() {
        dispute.pro("A1", "C1").citation("A1#1", "A1", 'B', 2).con("A2", "C1");

        assertThat(standing().word("C1")).isEqualTo(Word.FOR);
    }

    @Test
    void theCaseAgainstStands() {
        dispute.pro("A1", "C1").con("A2", "C1").citation("A2#1", "A2", 'B', 2);

        assertThat(standing().word("C1")).isEqualTo(Word.AGAINST);
    }

    @Test
    void twoSidesThatWeighTheSameAreContested() {
        dispute.pro("A1", "C1").con("A2", "C1");

        assertThat(standing().word("C1")).isEqualTo(Word.CONTESTED);
    }

    @Test
    void whereEveryArgumentIsOutTheClaimIsOpen() {
        dispute.pro("A1", "C1").con("A2", "A1").criticalQuestion("A2");

        assertThat(standing().word("C1")).isEqualTo(Word.OPEN);
    }

    @Test
    void aSideThatIsAloneButTooWeakLeavesTheClaimOpen() {
        var open = Graph.builder()
                .claim("C1", CLEAR_AND_CONVINCING, true)
                .pro("A1", "C1")
                .citation("A1#1", "A1", 'D', 2);

        assertThat(Standing.of(open.build()).word("C1")).isEqualTo(Word.OPEN);
    }

    @Test
    void theStandingReasonsOfBothSidesAreCounted() {
        dispute.pro("A1", "C1").pro("A2", "C1").con("A3", "C1").con("A4", "A2").criticalQuestion("A4");

        assertThat(standing().standingPros("C1")).isEqualTo(1);
        assertThat(standing().standingCons("C1")).isEqualTo(1);
    }

    @Test
    void onlyGradesOfTheStandingSideMakeTheCaseGraded() {
        dispute.pro("A1", "C1").citation("A1#1", "A1", 'F', 6).con("A2", "C1").citation("A2#1", "A2", 'D', 2);

        assertThat(standing().word("C1")).isEqualTo(Word.FOR);
        assertThat(standing().graded("C1")).isFalse();
    }

    @Test
    void halfAGradeIsAGrade() {
        dispute.pro("A1", "C1").citation("A1#1", "A1", 'F', 2);

        assertThat(standing().graded("C1")).isTrue();
    }

    @Test
    void aGradedSourceThatIsUnfitGradesNothing() {
        dispute.pro("A1", "C1")
                .citation("A1#1", "A1", 'A', 1)
                .citation("A1#2", "A1", 'F', 6)
                .con("A2", "A1#1")
                .criticalQuestion("A2");

        assertThat(standing().word("C1")).isEqualTo(Word.FOR);
        assertThat(standing().graded("C1")).isFalse();
    }

    @Test
    void aContestedClaimIsGradedIfEitherSideIs() {
        dispute.pro("A1", "C1").citation("A1#1", "A1", 'F', 6).con("A2", "C1").citation("A2#1", "A2", 'A', 6);

        assertThat(standing().word("C1")).isEqualTo(Word.CONTESTED);
        assertThat(standing().graded("C1")).isTrue();
    }

    private Standing standing() {
        return Standing.of(dispute.build());
    }
}
