package counterclaim.arguments.standing;

import java.util.Arrays;

/**
 * Finds the least fixpoint of the rules in {@link Standing}, in time linear in the graph: nothing is looked at again
 * until something it depends on was decided, and then only a counter moves.
 *
 * <p>An argument has a range of weight, from what it surely has ({@link #least}: with its IN citations) to what it may
 * still turn out to have ({@link #most}: with its UNDECIDED ones, and 0 once it is OUT). The best on each side of a
 * claim follow from these, and the claim from its two sides. {@code least} only rises and {@code most} only falls;
 * that is why the order of decisions cannot matter, and why a claim looks through its arguments at most once for each
 * weight there is, however many they are.
 */
final class Evaluation {

    private static final Label[] LABELS = Label.values();
    // Labels as bytes, for a million of them to fit the cache; by ordinal.
    private static final byte UNDECIDED = 0;
    private static final byte IN = 1;
    private static final byte OUT = 2;
    private static final int NEVER = -1;

    /** Per argument. */
    final byte[] least;

    final byte[] most;

    private final Graph graph;
    private final int arguments;
    private final int firstClaim;
    /** Per argument and citation: how many conditions of being IN are open. So 0 is IN; NEVER, that one failed, is OUT. */
    private final int[] open;
    /** Per argument: its weightiest citation that is not OUT; the lighter ones follow. */
    private final int[] leading;
    /** Per claim: its label, and whether a premise that it holds is met (IN) or failed (OUT). */
    private final byte[] labels;

    private final byte[] holds;
    /** Per side of a claim: the best of its IN arguments; the best of those not OUT, and how many are that good. */
    private final byte[] sure;

    private final byte[] possible;
    private final int[] leaders;
    /** Decided, but its neighbours do not know yet. Last in, first out: those are likely still in the cache. */
    private int[] news = new int[1024];

    private int newsCount;

    Evaluation(Graph graph) {
        this.graph = graph;
        arguments = graph.nodes.arguments;
        firstClaim = graph.nodes.firstClaim;
        int claims = graph.nodes.claims();
        least = new byte[arguments];
        most = new byte[arguments];
        open = new int[firstClaim];
        leading = Arrays.copyOf(graph.citationStart, arguments);
        labels = new byte[claims];
        holds = new byte[claims];
        sure = new byte[2 * claims];
        possible = new byte[2 * claims];
        leaders = new int[2 * claims];
        decideAll();
    }

    Label label(int node) {
        if (node >= firstClaim) return LABELS[labels[node - firstClaim]];
        return open[node] == 0 ? Label.IN : open[node] == NEVER ? Label.OUT : Label.UNDECIDED;
    }

    /** Whether a premise that the claim holds is met (IN) or failed (OUT). */
    Label holds(int claim) {
        return LABELS[holds[claim]];
    }

    private void decideAll() {
        for (int argument = 0; argument < arguments; argument++) weigh(argument);
        for (int claim = 0; claim < labels.length; claim++) {
            findLeaders(2 * claim);
            findLeaders(2 * claim + 1);
            judge(claim);
        }
        tellTheNews();
        for (int argument = 0; argument < arguments; argument++) {
            oneLess(argument);
            tellTheNews();
        }
    }

    /** Before anything is decided. Citations that nobody attacks are IN at once; they need no turn of their own. */
    private void weigh(int argument) {
        int first = graph.citationStart[argument], end = graph.citationStart[argument + 1];
        int premises = graph.premises.size(argument);
        byte sure = premises > 0 ? Weight.PREMISES : first == end ? Weight.BARE : 0;
        most[argument] = first == end ? sure : best(sure, graph.weight[first - arguments]);
        for (int citation = first; citation < end; citation++) {
            open[citation] = graph.aimedBy.size(citation);
            if (open[citation] == 0) sure = best(sure, graph.weight[citation - arguments]);
        }
        least[argument] = sure;
        // Its premises, its undercuts, something sure to carry it, and its turn to be looked at.
        open[argument] = premises + graph.aimedBy.size(argument) + (sure == 0 ? 1 : 0) + 1;
    }

    private void tellTheNews() {
        while (newsCount > 0) {
            int node = news[--newsCount];
            if (node >= firstClaim) claimSettled(node - firstClaim);
            else if (node >= arguments) citationDecided(node);
            else if (open[node] == 0) argumentIn(node);
            else argumentOut(node);
        }
    }

    private void claimSettled(int claim) {
        int failing = holds[claim] == OUT ? 1 : 0;
        var users = graph.restedOnBy.to();
        for (int i = graph.restedOnBy.start()[claim], end = graph.restedOnBy.start()[claim + 1]; i < end; i++)
            if ((users[i] & 1) == failing) oneLess(users[i] >> 1);
            else fail(users[i] >> 1);
    }

    private void citationDecided(int citation) {
        int argument = graph.owner[citation - arguments];
        if (open[argument] == NEVER) return;
        if (open[citation] == 0) support(argument, graph.weight[citation - arguments]);
        else withdraw(argument);
    }

    private void support(int argument, byte weight) {
        boolean carriedOnlyNow = least[argument] == 0;
        least[argument] = best(least[argument], weight);
        if (carriedOnlyNow) oneLess(argument);
        if (open[argument] == 0) raise(argument);
    }

    private void withdraw(int argument) {
        int end = graph.citationStart[argument + 1];
        while (leading[argument] < end && open[leading[argument]] == NEVER) leading[argument]++;
        byte left = least[argument];
        if (leading[argument] < end) left = best(left, graph.weight[leading[argument] - arguments]);
        if (left == 0) fail(argument);
        else lower(argument, left);
    }

    private void argumentIn(int argument) {
        var targets = graph.aims.to();
        for (int i = graph.aims.start()[argument], end = graph.aims.start()[argument + 1]; i < end; i++)
            if (targets[i] < firstClaim) fail(targets[i]);
        raise(argument);
    }

    private void argumentOut(int argument) {
        var targets = graph.aims.to();
        for (int i = graph.aims.start()[argument], end = graph.aims.start()[argument + 1]; i < end; i++)
            if (targets[i] < firstClaim) oneLess(targets[i]);
        lower(argument, (byte) 0);
    }

    private void oneLess(int node) {
        if (open[node] > 0 && --open[node] == 0) tell(node);
    }

    private void fail(int node) {
        if (open[node] == NEVER) return;
        open[node] = NEVER;
        tell(node);
    }

    private void raise(int argument) {
        byte weight = least[argument];
        var targets = graph.aims.to();
        for (int i = graph.aims.start()[argument], end = graph.aims.start()[argument + 1]; i < end; i++) {
            int side = targets[i] - firstClaim;
            if (side < 0 || sure[side] >= weight) continue;
            sure[side] = weight;
            judge(side >> 1);
        }
    }

    private void lower(int argument, byte weight) {
        byte before = most[argument];
        if (weight == before) return;
        most[argument] = weight;
        var targets = graph.aims.to();
        for (int i = graph.aims.start()[argument], end = graph.aims.start()[argument + 1]; i < end; i++) {
            int side = targets[i] - firstClaim;
            if (side < 0 || possible[side] != before || --leaders[side] > 0) continue;
            findLeaders(side);
            judge(side >> 1);
        }
    }

    private void findLeaders(int side) {
        byte best = 0;
        int count = 0;
        var members = graph.aimedBy.to();
        int row = firstClaim + side;
        for (int i = graph.aimedBy.start()[row], end = graph.aimedBy.start()[row + 1]; i < end; i++) {
            byte weight = most[members[i]];
            if (weight == best) count++;
            if (weight <= best) continue;
            best = weight;
            count = 1;
        }
        possible[side] = best;
        leaders[side] = count;
    }

    private void judge(int claim) {
        int pro = 2 * claim, con = pro + 1;
        if (labels[claim] == UNDECIDED) {
            var standard = graph.standards[claim];
            if (standard.met(sure[pro], possible[con])) labels[claim] = IN;
            else if (standard.ofTheCaseAgainst().met(sure[con], possible[pro])) labels[claim] = OUT;
        }
        if (holds[claim] != UNDECIDED) return;
        boolean undisputed = possible[con] == 0 && !graph.disputed[claim];
        if (graph.retracted[claim]) holds[claim] = labels[claim] == OUT ? OUT : UNDECIDED;
        else holds[claim] = undisputed ? IN : labels[claim];
        if (holds[claim] != UNDECIDED) tell(firstClaim + claim);
    }

    private void tell(int node) {
        if (newsCount == news.length) news = Arrays.copyOf(news, 2 * news.length);
        news[newsCount++] = node;
    }

    private static byte best(byte one, byte other) {
        return one > other ? one : other;
    }
}
