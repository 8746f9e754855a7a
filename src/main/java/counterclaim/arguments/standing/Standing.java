package counterclaim.arguments.standing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import static counterclaim.arguments.standing.Graph.CON;
import static counterclaim.arguments.standing.Graph.PRO;

/**
 * How the arguments stand: advice, never the verdict. Every claim, argument and citation is IN, OUT or UNDECIDED, by
 * the least fixpoint of these rules; it generalises the grounded labelling of Dung (1995), and weighs the sides of a
 * claim as Gordon &amp; Walton (<i>Formalizing Balancing Arguments</i>, COMMA 2016) weigh the positions of an issue.
 *
 * <ul>
 * <li>An <b>attack</b>, that is a con against an argument (undercut) or a citation, counts if it cites, has a premise
 * or names a critical question. Otherwise it is an open question: it has a label of its own and changes no other.
 * A con against a claim (rebuttal) always counts, as a pro does.
 * <li>A <b>citation</b> is IN iff every attack on it is OUT, and OUT iff one is IN.
 * <li>A <b>premise</b> "C holds" is met iff C is IN, or C is not disputed and every con of C is OUT, unless C was
 * retracted, which is never met; it failed iff C is OUT. "C fails" is met iff C is OUT; it failed iff "C holds" is met.
 * <li>An <b>argument</b> is IN iff every premise is met, every undercut OUT, and something carries it; OUT iff a
 * premise failed, an undercut is IN, or nothing is left to carry it. Premises carry it as long as they do not
 * fail; without premises its citations do: one must be IN, and it falls when all are OUT. With neither it carries
 * itself.
 * <li>It <b>weighs</b> the best of 0.5 if it has premises and the worse grade of each citation that counts; 0.3 with
 * neither premise nor citation. A citation counts while it is IN; while it is UNDECIDED it counts for the side that
 * must be beaten, not for the side that must win.
 * <li>A <b>claim</b> is IN iff its {@link ProofStandard} is met by its IN pros against its cons that are not OUT; OUT
 * iff some con is IN and the standard (preponderance, where it is presumption) is met by its IN cons against its
 * pros that are not OUT. So without any pro it is IN only by presumption.
 * </ul>
 *
 * <p>Each condition speaks only of labels already decided and never of UNDECIDED, so deciding more can only decide
 * more; hence there is one least fixpoint, and no label is ever both.
 */
public final class Standing {

    private final Graph graph;
    private final Evaluation evaluation;

    public static Standing of(Graph graph) {
        return new Standing(graph, new Evaluation(graph));
    }

    private Standing(Graph graph, Evaluation evaluation) {
        this.graph = graph;
        this.evaluation = evaluation;
    }

    /** @param key of a claim, an argument or a citation, as all keys here: an unknown one is an IllegalArgumentException */
    public Label label(String key) {
        return evaluation.label(graph.nodes.node(key));
    }

    /** Whether a premise that the claim holds is met (IN), failed (OUT), or neither yet. */
    public Label asPremise(String claim) {
        return evaluation.holds(graph.nodes.claim(claim));
    }

    /** The most that an argument can weigh, in tenths, 0 to 10; 0 once it is OUT. */
    public int weight(String argument) {
        return evaluation.most[graph.nodes.argument(argument)];
    }

    /** An attack kept as an open question, because it neither cites, nor has a premise, nor names a critical question. */
    public boolean isQuestion(String argument) {
        return graph.questions.get(graph.nodes.argument(argument));
    }

    public Word word(String claim) {
        int number = graph.nodes.claim(claim);
        if (graph.members(number, PRO).length + graph.members(number, CON).length == 0) return Word.NOT_ARGUED;
        return switch (label(claim)) {
            case IN -> Word.FOR;
            case OUT -> Word.AGAINST;
            case UNDECIDED -> standsUp(number, PRO) && standsUp(number, CON) ? Word.CONTESTED : Word.OPEN;
        };
    }

    /**
     * Whether anybody graded what the case rests on: a citation, not OUT, of an argument of the side that stands, or
     * of an argument not OUT where no side does. If not, the page says "(sources not graded)".
     */
    public boolean graded(String claim) {
        int number = graph.nodes.claim(claim);
        return switch (label(claim)) {
            case IN -> standing(number, PRO).anyMatch(this::graded);
            case OUT -> standing(number, CON).anyMatch(this::graded);
            case UNDECIDED ->
                IntStream.of(PRO, CON)
                        .flatMap(direction -> Arrays.stream(graph.members(number, direction)))
                        .filter(argument -> evaluation.label(argument) != Label.OUT)
                        .anyMatch(this::graded);
        };
    }

    /** How many pros of a claim are IN, for claims that get no single word; {@link #standingCons} likewise. */
    public int standingPros(String claim) {
        return (int) standing(graph.nodes.claim(claim), PRO).count();
    }

    public int standingCons(String claim) {
        return (int) standing(graph.nodes.claim(claim), CON).count();
    }

    public Because because(String claim) {
        return new Explanation(graph, evaluation, graph.nodes.claim(claim)).of(word(claim));
    }

    /**
     * The cons that are IN and that nobody replied to, for nothing that counts aims at them or their citations:
     * against the claim, and below it against any argument or citation that led there; A2 before A10.
     */
    public List<String> unanswered(String claim) {
        return graph.consBelow(graph.nodes.claim(claim))
                .filter(con -> evaluation.label(con) == Label.IN && graph.answersTo(con).length == 0)
                .mapToObj(graph.nodes::key)
                .toList();
    }

    private boolean standsUp(int claim, int direction) {
        return Arrays.stream(graph.members(claim, direction)).anyMatch(member -> evaluation.label(member) != Label.OUT);
    }

    private IntStream standing(int claim, int direction) {
        return Arrays.stream(graph.members(claim, direction)).filter(member -> evaluation.label(member) == Label.IN);
    }

    private boolean graded(int argument) {
        return graph.citations(argument)
                .anyMatch(citation ->
                        graph.graded[citation - graph.nodes.arguments] && evaluation.label(citation) != Label.OUT);
    }
}
