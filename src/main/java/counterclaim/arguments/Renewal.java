package counterclaim.arguments;

import counterclaim.arguments.standing.Graph;
import counterclaim.arguments.standing.GraphBuilder;
import counterclaim.arguments.standing.Pivots;
import counterclaim.arguments.standing.ProofStandard;
import counterclaim.arguments.standing.Standing;
import counterclaim.arguments.standing.Word;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Dossier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static java.util.stream.Collectors.toMap;

/**
 * Computes anew how the arguments stand, and keeps the outcome beside them: of a whole dossier, or of the claims that
 * can bear on each other through premises. What is not connected cannot change.
 */
public final class Renewal {

    /** A claim whose case stands elsewhere than before. */
    record Move(Claim claim, Word from, Word to) {}

    /**
     * What was computed anew.
     *
     * @param words where each claim of the part stands now, by its id
     */
    record Renewed(Connected part, List<Move> moves, Map<UUID, Word> words) {}

    private final Dossier dossier;
    private final Connected part;
    private final Map<UUID, String> keys;

    private Renewal(Dossier dossier, Connected part) {
        this.dossier = dossier;
        this.part = part;
        keys = keys();
    }

    public static void of(Dossier dossier) {
        Connected.in(dossier).forEach(part -> new Renewal(dossier, part).renew());
    }

    /** Of whatever a change of one claim can reach. */
    static Renewed around(Dossier dossier, UUID claim) {
        return new Renewal(dossier, Connected.around(dossier, claim)).renew();
    }

    private Map<UUID, String> keys() {
        var keys = part.claims().stream().collect(toMap(claim -> claim.id, Claim::key));
        part.arguments().forEach(argument -> keys.put(argument.id, argument.key()));
        part.citations().forEach(citation -> keys.put(citation.id, citation.key()));
        return keys;
    }

    private GraphBuilder graph() {
        var graph = Graph.builder();
        for (var claim : part.claims())
            graph.claim(keys.get(claim.id), standard(claim), part.disputed().contains(claim.id), claim.retracted);
        for (var argument : part.arguments()) add(argument, graph);
        for (var citation : part.citations()) {
            var grade = citation.grade;
            graph.citation(
                    keys.get(citation.id),
                    citation.argument.key(),
                    grade.reliability().charAt(0),
                    grade.credibility());
        }
        for (var premise : part.premises()) graph.premise(premise.argument.key(), premise.claim.key(), premise.holds);
        return graph;
    }

    private void add(Argument argument, GraphBuilder graph) {
        var key = keys.get(argument.id);
        var target = keys.get(argument.targetId);
        if (argument.direction == Direction.PRO) graph.pro(key, target);
        else graph.con(key, target);
        if (argument.criticalQuestion != null) graph.criticalQuestion(key);
    }

    private ProofStandard standard(Claim claim) {
        return ProofStandard.valueOf(claim.standardIn(dossier).name());
    }

    private Renewed renew() {
        var rows = graph();
        var standing = Standing.of(rows.build());
        for (var argument : part.arguments()) {
            argument.label = standing.label(keys.get(argument.id));
            argument.weight = standing.weight(keys.get(argument.id));
        }
        for (var citation : part.citations()) citation.label = standing.label(keys.get(citation.id));
        var pivots = Pivots.of(rows);
        var moves = new ArrayList<Move>();
        var words = new HashMap<UUID, Word>();
        for (var claim : part.claims()) {
            var row = part.kept().getOrDefault(claim.id, new ClaimStanding());
            var before = row.word == null ? Word.NOT_ARGUED : row.word;
            row.take(standing, keys.get(claim.id), pivots.map(found -> found.get(keys.get(claim.id))));
            words.put(claim.id, row.word);
            if (row.word != before) moves.add(new Move(claim, before, row.word));
            if (row.claimId == null) begin(row, claim);
        }
        return new Renewed(part, moves, words);
    }

    private void begin(ClaimStanding row, Claim claim) {
        row.claimId = claim.id;
        row.workspaceId = claim.workspaceId;
        row.dossierId = dossier.id;
        row.persist();
    }
}
