package counterclaim.arguments.standing;

import org.junit.jupiter.api.Test;

import static counterclaim.arguments.standing.ProofStandard.PREPONDERANCE;
import static org.assertj.core.api.Assertions.assertThat;

/** The standing cons nobody replied to. */
class UnansweredTest {

    private final GraphBuilder dispute = Graph.builder().claim("C1", PREPONDERANCE, true);

    @Test
    void rebuttalsUndercutsAndAttacksOnSourcesAreUnansweredUntilSomebodyReplies() {
        dispute.pro("A1", "C1")
                .citation("A1#1", "A1", 'B', 2)
                .con("A2", "A1")
                .criticalQuestion("A2")
                .con("A3", "A1#1")
                .criticalQuestion("A3")
                .con("A10", "C1");
        unanswered("A2", "A3", "A10");

        dispute.con("A4", "A2").criticalQuestion("A4");
        unanswered("A3", "A4", "A10");
    }

    @Test
    void aReplyToItsSourceIsAReply() {
        dispute.con("A1", "C1")
                .citation("A1#1", "A1", 'B', 2)
                .citation("A1#2", "A1", 'B', 2)
                .con("A2", "A1#1")
                .criticalQuestion("A2");

        assertThat(Standing.of(dispute.build()).label("A1")).isEqualTo(Label.IN);
        unanswered("A2");
    }

    @Test
    void aQuestionIsNoReplyAndNeedsNone() {
        dispute.con("A1", "C1").con("A2", "A1");

        unanswered("A1");
    }

    @Test
    void whatDoesNotStandNeedsNoReply() {
        dispute.claim("C2", PREPONDERANCE, true).con("A1", "C1").premise("A1", "C2", true);

        unanswered();
    }

    @Test
    void whatIsSaidAgainstAPremiseBelongsToThePremise() {
        dispute.claim("C2", PREPONDERANCE, true)
                .pro("A1", "C1")
                .premise("A1", "C2", true)
                .con("A2", "C2");

        unanswered();
        assertThat(Standing.of(dispute.build()).unanswered("C2")).containsExactly("A2");
    }

    @Test
    void prosAreNeverListed() {
        dispute.pro("A1", "C1");

        unanswered();
    }

    private void unanswered(String... expected) {
        assertThat(Standing.of(dispute.build()).unanswered("C1")).containsExactly(expected);
    }
}
