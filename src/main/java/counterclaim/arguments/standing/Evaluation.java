package counterclaim.arguments.standing;

import java.util.Arrays;

/**
 * Finds the least fixpoint of the definition in {@link Standing}, in time linear in the graph: nothing is looked at
 * again until something it depends on was decided, and then only a counter moves.
 *
 * <p>An argument has a range of weight, from what it surely has ({@link #least}: its IN citations) to what it may
 * still turn out to have ({@link #most}: with its UNDECIDED ones, and 0 once it is OUT). The best of each side of a
 * claim follow from these, and the claim from the two sides. {@code least} only rises and {@code most} only falls,
 * which is why the order of decisions cannot matter and every claim looks through its arguments at most once per
 * weight there is.
 */
final class Evaluation {

    // Bytes, as a million labels then fit a processor's cache; the codes are the ordinals of Label.
    static final byte UNDECIDED = 0;
    static final byte IN = 1;
    static final byte OUT = 2;
    private static final Label[] LABELS = Label.values();

    /** Per node. */
    final byte[] labels;
    /** Per claim, whether a premise that it holds is met (IN) or failed (OUT). */
    final byte[] holds;
    /** Per argument. */
    final byte[] least;
    final byte[] most;

    private final Graph graph;
    private final int arguments;
    private final int firstClaim;
    /** Per argument and citation, how many conditions of being IN are still open. */
    private final int[] open;
    /** Per argument, its weightiest citation that is not OUT; lighter ones follow. */
    private final int[] leading;
    /** Per side of a claim, the best of its arguments, and how many of them may still weigh that most. */
    private final byte[] sure;
    private final byte[] possible;
    private final int[] leaders;
    /** Decided, but those who depend on it do not know yet. Last in, first out: its neighbours are still in cache. */
    private int[] news = new int[1024];
    private int newsCount;

    Evaluation(Graph graph) {
        this.graph = graph;
        arguments = graph.nodes.arguments;
        firstClaim = graph.nodes.firstClaim;
        int claims = graph.nodes.claims();
        labels = new byte[graph.nodes.count()];
        holds = new byte[claims];
        least = new byte[arguments];
        most = new byte[arguments];
        open = new int[firstClaim];
        leading = Arrays.copyOf(graph.citationStart, arguments);
        sure = new byte[2 * claims];
        possible = new byte[2 * claims];
        leaders = new int[2 * claims];
        beforeAnythingIsDecided();
        decideAll();
    }

    Label label(int node) {
        return LABELS[labels[node]];
    }

    /** Whether a premise that the claim holds is met (IN) or failed (OUT). */
    Label holds(int claim) {
        return LABELS[holds[claim]];
    }

    /** Citations that nobody attacks need no turn of their own; everything else starts undecided. */
    private void beforeAnythingIsDecided() {
        for (int citation = arguments; citation < firstClaim; citation++) {
            open[citation] = graph.aimedBy.size(citation);
            if (open[citation] == 0) labels[citation] = IN;
        }
        for (int argument = 0; argument < arguments; argument++) weigh(argument);
        for (int side = 0; side < sure.length; side++) findLeaders(side);
    }

    private void weigh(int argument) {
        int premises = graph.premises.size(argument);
        int first = graph.citationStart[argument], end = graph.citationStart[argument + 1];
        byte weight = premises > 0 ? Weight.PREMISES : first == end ? Weight.BARE : 0;
        most[argument] = first == end ? weight : best(weight, graph.weight[first - arguments]);
        for (int citation = first; citation < end; citation++)
            if (labels[citation] == IN) weight = best(weight, graph.weight[citation - arguments]);
        least[argument] = weight;
        open[argument] = premises + graph.aimedBy.size(argument) + (weight == 0 ? 1 : 0);
    }

    private void decideAll() {
        for (int claim = 0; claim < holds.length; claim++) judge(claim);
        tellTheNews();
        for (int argument = 0; argument < arguments; argument++)
            if (open[argument] == 0) {
                decide(argument, IN);
                tellTheNews();
            }
    }

    private void tellTheNews() {
        while (newsCount > 0) {
            int node = news[--newsCount];
            if (node < arguments) argumentDecided(node);
            else if (node < firstClaim) citationDecided(node);
            else premiseDecided(node - firstClaim);
        }
    }

    private void argumentDecided(int argument) {
        boolean in = labels[argument] == IN;
        var targets = graph.aims.to();
        for (int i = graph.aims.start()[argument], end = graph.aims.start()[argument + 1]; i < end; i++) {
            int target = targets[i];
            if (target >= firstClaim) {
                if (in) raise(target - firstClaim, least[argument]);
            } else if (in) decide(target, OUT);
            else oneLess(target);
        }
        if (!in) lower(argument, 0);
    }

    private void citationDecided(int citation) {
        int argument = graph.owner[citation - arguments];
        if (labels[argument] == OUT) return;
        if (labels[citation] == IN) support(argument, graph.weight[citation - arguments]);
        else withdraw(argument);
    }

    private void support(int argument, byte weight) {
        boolean carriedNow = least[argument] == 0;
        least[argument] = best(least[argument], weight);
        if (carriedNow) oneLess(argument);
        if (labels[argument] != IN) return;
        for (int target : graph.aims.row(argument))
            if (target >= firstClaim) raise(target - firstClaim, least[argument]);
    }

    private void withdraw(int argument) {
        int end = graph.citationStart[argument + 1];
        while (leading[argument] < end && labels[leading[argument]] == OUT) leading[argument]++;
        byte left = least[argument];
        if (leading[argument] < end) left = best(left, graph.weight[leading[argument] - arguments]);
        if (left == 0) decide(argument, OUT);
        else lower(argument, left);
    }

    private void premiseDecided(int claim) {
        var users = graph.restedOnBy.to();
        for (int i = graph.restedOnBy.start()[claim], end = graph.restedOnBy.start()[claim + 1]; i < end; i++) {
            boolean mustFail = (users[i] & 1) != 0;
            if ((holds[claim] == OUT) == mustFail) oneLess(users[i] >> 1);
            else decide(users[i] >> 1, OUT);
        }
    }

    private void oneLess(int node) {
        if (--open[node] == 0) decide(node, IN);
    }

    private void decide(int node, byte label) {
        if (labels[node] != UNDECIDED) return;
        labels[node] = label;
        tell(node);
    }

    private void tell(int node) {
        if (newsCount == news.length) news = Arrays.copyOf(news, 2 * news.length);
        news[newsCount++] = node;
    }

    private void lower(int argument, int weight) {
        int before = most[argument];
        if (weight == before) return;
        most[argument] = (byte) weight;
        for (int target : graph.aims.row(argument)) {
            int side = target - firstClaim;
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
            if (weight > best) {
                best = weight;
                count = 0;
            }
            if (weight == best) count++;
        }
        possible[side] = best;
        leaders[side] = count;
    }

    private void raise(int side, byte weight) {
        if (weight <= sure[side]) return;
        sure[side] = weight;
        judge(side >> 1);
    }

    private void judge(int claim) {
        int pro = 2 * claim, con = pro + 1, node = firstClaim + claim;
        if (labels[node] == UNDECIDED) {
            var standard = graph.standards[claim];
            if (standard.met(sure[pro], possible[con])) labels[node] = IN;
            else if (standard.ofTheCaseAgainst().met(sure[con], possible[pro])) labels[node] = OUT;
        }
        if (holds[claim] != UNDECIDED) return;
        if (labels[node] == IN || possible[con] == 0 && !graph.disputed[claim]) holds[claim] = IN;
        else if (labels[node] == OUT) holds[claim] = OUT;
        if (holds[claim] != UNDECIDED) tell(node);
    }

    private static byte best(byte one, byte other) {
        return one > other ? one : other;
    }
}
