package counterclaim.arguments.standing;

/**
 * The least anyone could do with a graph: read every edge from both its ends, with the label at the other end, and
 * write one byte for each node; no counting, no deciding, no second look. It walks through the rows of arguments,
 * citations and claims in the order of their numbers, as {@link Evaluation} does before anything is decided. The
 * worklist then strays from that order, so the comparison is in favour of this pass.
 */
final class BarePass {

    private final Graph graph;
    private final int arguments;
    private final int firstClaim;
    private final byte[] labels;

    static byte[] over(Graph graph) {
        return new BarePass(graph).labels();
    }

    private BarePass(Graph graph) {
        this.graph = graph;
        arguments = graph.nodes.arguments;
        firstClaim = graph.nodes.firstClaim;
        labels = new byte[graph.nodes.count()];
    }

    private byte[] labels() {
        for (int argument = 0; argument < arguments; argument++) labels[argument] = argument(argument);
        for (int citation = arguments; citation < firstClaim; citation++)
            labels[citation] = (byte) (labels[graph.owner[citation - arguments]] + attackers(citation));
        for (int claim = 0; claim < graph.nodes.claims(); claim++) labels[firstClaim + claim] = claim(claim);
        return labels;
    }

    private byte argument(int argument) {
        int seen = labels[argument] + attackers(argument);
        var aims = graph.aims;
        for (int i = aims.start()[argument], end = aims.start()[argument + 1]; i < end; i++) {
            int target = aims.to()[i];
            seen += labels[target < firstClaim ? target : firstClaim + (target - firstClaim >> 1)];
        }
        var premises = graph.premises;
        for (int i = premises.start()[argument], end = premises.start()[argument + 1]; i < end; i++)
            seen += labels[firstClaim + (premises.to()[i] >> 1)];
        for (int i = graph.citationStart[argument], end = graph.citationStart[argument + 1]; i < end; i++)
            seen += labels[i] + graph.weight[i - arguments];
        return (byte) seen;
    }

    private byte claim(int claim) {
        int seen =
                labels[firstClaim + claim] + attackers(firstClaim + 2 * claim) + attackers(firstClaim + 2 * claim + 1);
        var users = graph.restedOnBy;
        for (int i = users.start()[claim], end = users.start()[claim + 1]; i < end; i++)
            seen += labels[users.to()[i] >> 1];
        return (byte) seen;
    }

    private int attackers(int target) {
        int seen = 0;
        var aimedBy = graph.aimedBy;
        for (int i = aimedBy.start()[target], end = aimedBy.start()[target + 1]; i < end; i++)
            seen += labels[aimedBy.to()[i]];
        return seen;
    }
}
