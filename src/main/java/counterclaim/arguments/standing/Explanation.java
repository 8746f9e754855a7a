package counterclaim.arguments.standing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import static counterclaim.arguments.standing.Because.Kind.NOT_ARGUED;
import static counterclaim.arguments.standing.Because.Kind.NOT_PRESUMED;
import static counterclaim.arguments.standing.Because.Kind.OUTWEIGHS;
import static counterclaim.arguments.standing.Because.Kind.PRESUMED;
import static counterclaim.arguments.standing.Because.Kind.TOO_CLOSE;
import static counterclaim.arguments.standing.Because.Kind.TOO_WEAK;
import static counterclaim.arguments.standing.Because.Kind.WEIGH_THE_SAME;
import static counterclaim.arguments.standing.Graph.CON;
import static counterclaim.arguments.standing.Graph.PRO;
import static java.util.Comparator.comparing;

/** Tells why a claim stands as it does: which argument decided, against what, and then the {@link Chain} below it. */
final class Explanation {

    private final Graph graph;
    private final Evaluation evaluation;
    private final int claim;
    private final Chain chain;

    Explanation(Graph graph, Evaluation evaluation, int claim) {
        this.graph = graph;
        this.evaluation = evaluation;
        this.claim = claim;
        chain = new Chain(graph, evaluation);
    }

    Because of(Word word) {
        switch (word) {
            case FOR -> won(PRO);
            case AGAINST -> won(CON);
            case CONTESTED, OPEN -> unsettled();
            case NOT_ARGUED -> chain.step(NOT_ARGUED, graph.nodes.firstClaim + claim);
        }
        return chain.because();
    }

    private void won(int direction) {
        var winner = arguments(direction)
                .filter(argument -> evaluation.label(argument) == Label.IN)
                .min(comparing((Integer argument) -> -evaluation.least[argument]));
        var rival = best(1 - direction);
        winner.ifPresentOrElse(chain::stands, () -> chain.step(PRESUMED, graph.nodes.firstClaim + claim));
        // Nobody wins against a rival without an argument: presumption, too, has none left to beat.
        rival.ifPresentOrElse(
                beaten -> chain.step(OUTWEIGHS, winner.orElseThrow(), beaten),
                () -> arguments(1 - direction).findFirst().ifPresent(chain::fell));
        winner.ifPresent(chain::rests);
    }

    private void unsettled() {
        var pro = best(PRO);
        var con = best(CON);
        if (pro.isEmpty() && con.isEmpty())
            Stream.concat(arguments(PRO), arguments(CON)).forEach(chain::fell);
        else if (Stream.concat(pro.stream(), con.stream()).allMatch(this::settled)) compare(pro, con);
        else
            Stream.concat(pro.stream(), con.stream())
                    .filter(argument -> !settled(argument))
                    .forEach(chain::hangs);
    }

    private void compare(Optional<Integer> pro, Optional<Integer> con) {
        boolean presumption = graph.standards[claim] == ProofStandard.PRESUMPTION;
        int lead = weight(pro) - weight(con);
        var leader = lead < 0 ? con : pro;
        var rival = lead < 0 ? pro : con;
        if (presumption) chain.step(NOT_PRESUMED, con.orElseThrow());
        if (lead == 0) chain.step(WEIGH_THE_SAME, pro.orElseThrow(), con.orElseThrow());
        else if (!presumption && weight(leader) < ProofStandard.CLEAR) chain.step(TOO_WEAK, leader.orElseThrow());
        else chain.step(presumption ? OUTWEIGHS : TOO_CLOSE, leader.orElseThrow(), rival.orElseThrow());
    }

    /** The one that may turn out the heaviest; among equals one that is sure of it, then the first by key. */
    private Optional<Integer> best(int direction) {
        return arguments(direction)
                .filter(argument -> evaluation.label(argument) != Label.OUT)
                .min(comparing((Integer argument) -> -evaluation.most[argument])
                        .thenComparing(argument -> !settled(argument)));
    }

    private boolean settled(int argument) {
        return evaluation.label(argument) == Label.IN && evaluation.least[argument] == evaluation.most[argument];
    }

    private int weight(Optional<Integer> argument) {
        return argument.map(number -> (int) evaluation.most[number]).orElse(0);
    }

    private Stream<Integer> arguments(int direction) {
        return Arrays.stream(graph.members(claim, direction)).boxed();
    }
}
