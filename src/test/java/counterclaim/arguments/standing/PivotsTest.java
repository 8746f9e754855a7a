package counterclaim.arguments.standing;

import counterclaim.arguments.standing.Pivots.Pivot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

class PivotsTest {

    @Property(tries = 1_000)
    void whatWouldChangeACaseIsWhatTakingEachArgumentAwayShows(@ForAll Random random) {
        var dispute = RandomDispute.of(random);
        var pivots = Pivots.of(dispute.rows()).orElseThrow();
        for (var claim : dispute.claims())
            assertThat(pivots.get(claim.key())).as(claim.key()).isEqualTo(byBruteForce(dispute, claim.key()));
    }

    @Example
    void anAnsweredRebuttalIsHeldUpByTheAnswerAlone() {
        var rows = new GraphBuilder()
                .claim("C1", ProofStandard.PREPONDERANCE, false)
                .pro("A1", "C1")
                .con("A2", "C1")
                .con("A3", "A2")
                .criticalQuestion("A3");
        assertThat(Pivots.of(rows).orElseThrow().get("C1"))
                .containsExactly(new Pivot("A1", Word.OPEN), new Pivot("A3", Word.CONTESTED));
    }

    @Example
    void whatIsArguedWithoutAnySingleReasonThatDecidesHasNone() {
        var rows = new GraphBuilder()
                .claim("C1", ProofStandard.PREPONDERANCE, false)
                .pro("A1", "C1")
                .pro("A2", "C1");
        assertThat(Pivots.of(rows).orElseThrow().get("C1")).isEmpty();
    }

    @Example
    void moreArgumentsThanAreTriedAreNotTold() {
        var rows = new GraphBuilder().claim("C1", ProofStandard.PREPONDERANCE, false);
        for (int i = 0; i <= Pivots.MOST_ARGUMENTS; i++) rows.pro("A" + (i + 1), "C1");
        assertThat(Pivots.of(rows)).isEmpty();
    }

    // Whatever the argument is, also those that no rule speaks of.
    private static List<Pivot> byBruteForce(Dispute dispute, String claim) {
        var pivots = new ArrayList<Pivot>();
        var now = Standing.of(dispute.graph()).word(claim);
        for (var argument : dispute.arguments()) {
            var without = Standing.of(dispute.without(argument).graph()).word(claim);
            if (without != now) pivots.add(new Pivot(argument.key(), without));
        }
        return pivots;
    }
}
