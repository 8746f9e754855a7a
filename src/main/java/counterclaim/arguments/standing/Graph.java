package counterclaim.arguments.standing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What is argued: claims, the arguments for and against them, and what those rest on. Immutable, and laid out once
 * so that computing {@link Standing} walks through plain arrays.
 *
 * <p>Everything is a number here, see {@link Nodes}. An argument aims at a <em>target</em>: an argument or a citation
 * by its node, or one {@link #side} of a claim; so an edge alone tells whether it supports, rebuts or undercuts.
 */
public final class Graph {

    static final int PRO = 0;
    static final int CON = 1;

    final Nodes nodes;
    /** Per claim, counted from 0. */
    final ProofStandard[] standards;

    final boolean[] disputed;
    final boolean[] retracted;
    /** Per citation, counted from 0. */
    final int[] owner;

    final byte[] weight;
    final boolean[] graded;
    /** Per argument where its citations begin among the nodes; they follow one another, the weightiest first. */
    final int[] citationStart;
    /** Per argument its premises, each {@code 2 * claim}, plus 1 if the claim must fail. */
    final Edges premises;
    /** Per claim the arguments that rest on it, each {@code 2 * argument}, plus 1 if the claim must fail. */
    final Edges restedOnBy;
    /** Arguments that say "does not follow" or "unfit" without saying why: kept, but aiming at nothing. */
    final BitSet questions = new BitSet();
    /** Per argument its targets, and per target the arguments that count there. */
    final Edges aims;

    final Edges aimedBy;

    public static GraphBuilder builder() {
        return new GraphBuilder();
    }

    Graph(
            List<GraphBuilder.Claim> claims,
            List<GraphBuilder.Argument> arguments,
            List<GraphBuilder.Citation> citations,
            List<GraphBuilder.Premise> premises,
            Set<String> namingQuestions) {
        nodes = Nodes.of(arguments, citations, claims);
        standards = claims.stream().map(GraphBuilder.Claim::standard).toArray(ProofStandard[]::new);
        disputed = new boolean[claims.size()];
        retracted = new boolean[claims.size()];
        for (int claim = 0; claim < disputed.length; claim++) {
            disputed[claim] = claims.get(claim).disputed();
            retracted[claim] = claims.get(claim).retracted();
        }
        owner = citations.stream()
                .mapToInt(citation -> nodes.argument(citation.argument()))
                .toArray();
        weight = new byte[citations.size()];
        graded = new boolean[citations.size()];
        for (int citation = 0; citation < owner.length; citation++) grade(citation, citations.get(citation));
        citationStart = citationStart();
        this.premises = Edges.of(
                arguments.size(),
                premises.stream()
                        .mapToLong(premise -> Edges.edge(
                                nodes.argument(premise.argument()),
                                2 * nodes.claim(premise.claim()) + fails(premise))));
        restedOnBy = Edges.of(
                claims.size(),
                premises.stream()
                        .mapToLong(premise -> Edges.edge(
                                nodes.claim(premise.claim()),
                                2 * nodes.argument(premise.argument()) + fails(premise))));
        namingQuestions.forEach(nodes::argument);
        var aims = arguments.stream()
                .flatMapToLong(argument -> aims(argument, namingQuestions))
                .toArray();
        this.aims = Edges.of(arguments.size(), LongStream.of(aims));
        aimedBy = Edges.of(
                nodes.firstClaim + 2 * claims.size(), LongStream.of(aims).map(Edges::reversed));
    }

    int side(int claim, int direction) {
        return nodes.firstClaim + 2 * claim + direction;
    }

    boolean cites(int argument) {
        return citationStart[argument] < citationStart[argument + 1];
    }

    IntStream citations(int argument) {
        return IntStream.range(citationStart[argument], citationStart[argument + 1]);
    }

    int[] members(int claim, int direction) {
        return aimedBy.row(side(claim, direction));
    }

    /** Whether one argument is all that there is for and against the claim of this side. */
    boolean isAlone(int side) {
        int claim = (side - nodes.firstClaim) / 2;
        return aimedBy.size(side(claim, PRO)) + aimedBy.size(side(claim, CON)) == 1;
    }

    /** Whatever counts against an argument: its undercuts, then the attacks on its citations. */
    int[] answersTo(int argument) {
        return IntStream.concat(IntStream.of(argument), citations(argument))
                .flatMap(target -> Arrays.stream(aimedBy.row(target)))
                .distinct()
                .toArray();
    }

    /** The rebuttals of a claim, and the attacks on whatever argues about it, attacks on attacks included. */
    IntStream consBelow(int claim) {
        var cons = new BitSet();
        var unvisited = new ArrayDeque<Integer>();
        for (int pro : members(claim, PRO)) unvisited.add(pro);
        visit(members(claim, CON), cons, unvisited);
        while (!unvisited.isEmpty()) visit(answersTo(unvisited.remove()), cons, unvisited);
        return cons.stream();
    }

    private static void visit(int[] found, BitSet cons, ArrayDeque<Integer> unvisited) {
        for (int con : found) {
            if (cons.get(con)) continue;
            cons.set(con);
            unvisited.add(con);
        }
    }

    private void grade(int citation, GraphBuilder.Citation row) {
        weight[citation] = row.weight();
        graded[citation] = row.graded();
    }

    private int[] citationStart() {
        var start = new int[nodes.arguments + 1];
        start[0] = nodes.arguments;
        for (int argument : owner) start[argument + 1]++;
        Arrays.parallelPrefix(start, Integer::sum);
        return start;
    }

    private static int fails(GraphBuilder.Premise premise) {
        return premise.holds() ? 0 : 1;
    }

    private LongStream aims(GraphBuilder.Argument row, Set<String> namingQuestions) {
        int argument = nodes.argument(row.key());
        if (row.direction() == PRO) row.targets().forEach(nodes::claim);
        boolean counts = cites(argument) || premises.size(argument) > 0 || namingQuestions.contains(row.key());
        var targets = row.targets().stream().mapToInt(nodes::node).toArray();
        if (!counts && Arrays.stream(targets).anyMatch(this::isNoClaim)) questions.set(argument);
        return Arrays.stream(targets)
                .filter(target -> counts || !isNoClaim(target))
                .map(target -> isNoClaim(target) ? target : side(target - nodes.firstClaim, row.direction()))
                .mapToLong(target -> Edges.edge(argument, target));
    }

    private boolean isNoClaim(int node) {
        return node < nodes.firstClaim;
    }
}
