package counterclaim.arguments.standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What would change where a case stands: the single arguments without which it would stand elsewhere. Each is taken
 * away in turn, with what it cites and rests on; what was aimed at it then aims at nothing, and whatever else is argued
 * is computed anew.
 */
public final class Pivots {

    /** The most arguments of connected claims that are tried: each costs one computation of all of them. */
    public static final int MOST_ARGUMENTS = 400;

    /** Without this argument the case would stand so. */
    public record Pivot(String argument, Word without) {}

    private Pivots() {}

    /**
     * Of every claim, by its key; A2 before A10.
     *
     * @param rows of claims that can bear on each other, which is what makes trying each argument once enough
     * @return nothing where there are more arguments than are tried
     */
    public static Optional<Map<String, List<Pivot>>> of(GraphBuilder rows) {
        var graph = rows.build();
        if (graph.nodes.arguments > MOST_ARGUMENTS) return Optional.empty();
        var standing = Standing.of(graph);
        var pivots = new LinkedHashMap<String, List<Pivot>>();
        for (int claim = 0; claim < graph.nodes.claims(); claim++)
            pivots.put(graph.nodes.key(graph.nodes.firstClaim + claim), new ArrayList<>());
        for (int argument = 0; argument < graph.nodes.arguments; argument++) {
            if (changesNothing(graph, standing, argument)) continue;
            var key = graph.nodes.key(argument);
            var without = Standing.of(rows.without(key).build());
            pivots.forEach((claim, found) -> {
                if (without.word(claim) != standing.word(claim)) found.add(new Pivot(key, without.word(claim)));
            });
        }
        return Optional.of(pivots);
    }

    // No rule speaks of an argument that is OUT except to leave it aside; but the last one of a claim leaves it not
    // argued.
    private static boolean changesNothing(Graph graph, Standing standing, int argument) {
        if (standing.label(graph.nodes.key(argument)) != Label.OUT) return false;
        for (int target : graph.aims.row(argument)) {
            if (target >= graph.nodes.firstClaim && graph.isAlone(target)) return false;
        }
        return true;
    }
}
