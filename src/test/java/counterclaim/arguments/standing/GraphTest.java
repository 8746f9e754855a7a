package counterclaim.arguments.standing;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import static counterclaim.arguments.standing.ProofStandard.PREPONDERANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What a graph accepts, and that its size costs no more than it must. */
class GraphTest {

    private final GraphBuilder dispute =
            Graph.builder().claim("C1", PREPONDERANCE, false).pro("A1", "C1");

    @Test
    void aTargetNobodyKnowsIsRefused() {
        dispute.con("A2", "A7");

        assertThatIllegalArgumentException().isThrownBy(dispute::build).withMessage("nothing is called A7");
    }

    @Test
    void aKeyThatIsThereTwiceIsRefused() {
        dispute.claim("A1", PREPONDERANCE, false);

        assertThatIllegalArgumentException().isThrownBy(dispute::build).withMessage("A1 is there twice");
    }

    @Test
    void onlyAConMayAimAtAnArgument() {
        dispute.pro("A2", "A1");

        assertThatIllegalArgumentException().isThrownBy(dispute::build).withMessage("A1 is no claim");
    }

    @Test
    void onlyAnArgumentNamesACriticalQuestion() {
        dispute.criticalQuestion("A2");

        assertThatIllegalArgumentException().isThrownBy(dispute::build).withMessage("nothing is called A2");
    }

    @Test
    void onlyAClaimIsAPremise() {
        dispute.premise("A1", "A1", true);

        assertThatIllegalArgumentException().isThrownBy(dispute::build).withMessage("A1 is no claim");
    }

    @Test
    void aGradeBeyondTheScaleIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> dispute.citation("A1#1", "A1", 'G', 1));
        assertThatIllegalArgumentException().isThrownBy(() -> dispute.citation("A1#1", "A1", 'A', 7));
    }

    @Test
    void aPremiseToldTwiceIsOnePremise() {
        dispute.claim("C2", PREPONDERANCE, false).premise("A1", "C2", true).premise("A1", "C2", true);

        assertThat(Standing.of(dispute.build()).label("A1")).isEqualTo(Label.IN);
    }

    /** Were each decision to look through all its neighbours again, this would take minutes. */
    @Test
    void aClaimWithManyArgumentsAndAnArgumentWithManySourcesAreNoSlowerThanTheirSize() {
        int many = 200_000;
        for (int i = 2; i < many; i++)
            dispute.con("A" + i, "C1")
                    .con("B" + i, "A" + i)
                    .criticalQuestion("B" + i)
                    .citation("A1#" + i, "A1", 'B', 2)
                    .con("D" + i, "A1#" + i)
                    .criticalQuestion("D" + i);
        var graph = dispute.build();

        var standing = Assertions.assertTimeout(Duration.ofSeconds(5), () -> Standing.of(graph));

        assertThat(standing.label("A1")).isEqualTo(Label.OUT);
        assertThat(standing.word("C1")).isEqualTo(Word.OPEN);
    }
}
