package counterclaim.arguments.standing;

import counterclaim.arguments.standing.Because.Kind;
import counterclaim.arguments.standing.Because.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import static counterclaim.arguments.standing.Because.Kind.DOES_NOT_FOLLOW;
import static counterclaim.arguments.standing.Because.Kind.HANGS_ON_ANSWER;
import static counterclaim.arguments.standing.Because.Kind.HANGS_ON_PREMISE;
import static counterclaim.arguments.standing.Because.Kind.HANGS_ON_SOURCE;
import static counterclaim.arguments.standing.Because.Kind.KEEPS_OTHER_SUPPORT;
import static counterclaim.arguments.standing.Because.Kind.ONE_OF_ITS_ANSWERS;
import static counterclaim.arguments.standing.Because.Kind.ONLY_ANSWER;
import static counterclaim.arguments.standing.Because.Kind.PREMISE_FAILS;
import static counterclaim.arguments.standing.Because.Kind.PREMISE_HOLDS;
import static counterclaim.arguments.standing.Because.Kind.RESTS_ON_FAILING;
import static counterclaim.arguments.standing.Because.Kind.RESTS_ON_STANDING;
import static counterclaim.arguments.standing.Because.Kind.RESTS_ON_UNDISPUTED;
import static counterclaim.arguments.standing.Because.Kind.SOURCES_UNFIT;
import static counterclaim.arguments.standing.Because.Kind.STANDS;
import static counterclaim.arguments.standing.Because.Kind.UNANSWERED;
import static java.util.Comparator.comparing;

/** The steps of {@link Because} so far, and the ways an argument adds to them: it stands, it fell, or it hangs. */
final class Chain {

    private final Graph graph;
    private final Evaluation evaluation;
    private final List<Step> steps = new ArrayList<>();
    /** Arguments may answer each other in a circle; each is told once. */
    private final BitSet told = new BitSet();

    Chain(Graph graph, Evaluation evaluation) {
        this.graph = graph;
        this.evaluation = evaluation;
    }

    Because because() {
        return new Because(List.copyOf(steps));
    }

    void step(Kind kind, int about) {
        add(new Step(kind, graph.nodes.key(about), null));
    }

    void step(Kind kind, int about, int other) {
        add(new Step(kind, graph.nodes.key(about), graph.nodes.key(other)));
    }

    void stands(int argument) {
        step(STANDS, argument);
        answered(argument);
    }

    void fell(int argument) {
        var undercut = attacks(argument, Label.IN).findFirst();
        var premise = premises(argument).filter(this::failed).findFirst();
        if (undercut.isPresent()) felled(DOES_NOT_FOLLOW, argument, undercut.getAsInt());
        else if (premise.isPresent()) rests(PREMISE_FAILS, PREMISE_HOLDS, argument, premise.getAsInt());
        else
            attacks(graph.citationStart[argument], Label.IN)
                    .findFirst()
                    .ifPresent(attack -> felled(SOURCES_UNFIT, argument, attack));
    }

    void rests(int argument) {
        premises(argument).findFirst().ifPresent(premise -> {
            boolean stands = evaluation.label(claim(premise)) == Label.IN;
            rests(stands ? RESTS_ON_STANDING : RESTS_ON_UNDISPUTED, RESTS_ON_FAILING, argument, premise);
        });
    }

    void hangs(int argument) {
        if (isTold(argument)) return;
        var undercut = attacks(argument, Label.UNDECIDED).findFirst();
        var premise = premises(argument).filter(this::undecided).findFirst();
        if (undercut.isPresent()) hangs(HANGS_ON_ANSWER, argument, undercut.getAsInt());
        else if (premise.isPresent()) step(HANGS_ON_PREMISE, argument, claim(premise.getAsInt()));
        else
            graph.citations(argument)
                    .flatMap(citation -> attacks(citation, Label.UNDECIDED))
                    .findFirst()
                    .ifPresent(attack -> hangs(HANGS_ON_SOURCE, argument, attack));
    }

    private void add(Step step) {
        if (steps.size() < Because.MOST_STEPS && !steps.contains(step)) steps.add(step);
    }

    private void answered(int argument) {
        if (isTold(argument)) return;
        var answers = graph.answersTo(argument);
        if (answers.length == 0) {
            step(UNANSWERED, argument);
            return;
        }
        step(answers.length == 1 ? ONLY_ANSWER : ONE_OF_ITS_ANSWERS, argument, answers[0]);
        if (evaluation.label(answers[0]) == Label.OUT) fell(answers[0]);
        else step(KEEPS_OTHER_SUPPORT, argument, answers[0]);
    }

    private void felled(Kind kind, int argument, int by) {
        step(kind, argument, by);
        answered(by);
    }

    private void hangs(Kind kind, int argument, int on) {
        step(kind, argument, on);
        hangs(on);
    }

    private void rests(Kind onHolding, Kind onFailing, int argument, int premise) {
        step(mustFail(premise) ? onFailing : onHolding, argument, claim(premise));
    }

    private boolean isTold(int argument) {
        if (told.get(argument) || steps.size() == Because.MOST_STEPS) return true;
        told.set(argument);
        return false;
    }

    /** Those that nobody answered first: they settle the matter, and no circle leads back from them. */
    private IntStream attacks(int target, Label label) {
        return Arrays.stream(graph.aimedBy.row(target))
                .filter(attack -> evaluation.label(attack) == label)
                .boxed()
                .sorted(comparing(attack -> graph.answersTo(attack).length > 0))
                .mapToInt(attack -> attack);
    }

    private IntStream premises(int argument) {
        return Arrays.stream(graph.premises.row(argument));
    }

    private int claim(int premise) {
        return graph.nodes.firstClaim + (premise >> 1);
    }

    private static boolean mustFail(int premise) {
        return (premise & 1) != 0;
    }

    private boolean failed(int premise) {
        return evaluation.holds(premise >> 1) == (mustFail(premise) ? Label.IN : Label.OUT);
    }

    private boolean undecided(int premise) {
        return evaluation.holds(premise >> 1) == Label.UNDECIDED;
    }
}
