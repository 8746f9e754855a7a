package counterclaim.arguments;

import counterclaim.arguments.standing.Graph;
import counterclaim.arguments.standing.GraphBuilder;
import counterclaim.arguments.standing.ProofStandard;
import counterclaim.arguments.standing.Standing;
import counterclaim.arguments.standing.Word;
import counterclaim.claims.Claim;
import counterclaim.claims.Statement;
import counterclaim.dossiers.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static java.util.stream.Collectors.toMap;

/**
 * Computes anew how the arguments stand, and keeps the outcome beside them: of a whole dossier, or of the claims that
 * can bear on each other through premises. What is not connected cannot change.
 */
public final class Renewal {

    /** A claim whose case stands elsewhere than before. */
    record Move(Claim claim, Word from, Word to) {}

    private final Dossier dossier;
    private final List<Claim> claims;
    private final List<Argument> arguments;
    private final List<Citation> citations;
    private final List<Premise> premises;
    private final Set<UUID> disputed;
    private final Map<UUID, ClaimStanding> kept;
    private final Map<UUID, String> keys;

    private Renewal(Dossier dossier) {
        this.dossier = dossier;
        claims = Claim.of(dossier);
        arguments = Argument.of(dossier);
        citations = Citation.of(dossier);
        premises = Premise.of(dossier);
        disputed = Statement.disputedIn(dossier);
        kept = ClaimStanding.of(dossier);
        keys = keys();
    }

    private Renewal(Dossier dossier, Component component) {
        this.dossier = dossier;
        claims = component.claims();
        arguments = component.arguments();
        citations = component.citations();
        premises = component.premises();
        disputed = component.disputed();
        kept = component.standings();
        keys = keys();
    }

    public static void of(Dossier dossier) {
        var renewal = new Renewal(dossier);
        renewal.keep(Standing.of(renewal.graph()));
    }

    /** Of whatever a change of one claim can reach; gives the accepted claims whose case now stands elsewhere. */
    static List<Move> around(Dossier dossier, UUID claim) {
        var renewal = new Renewal(dossier, Component.around(claim));
        return renewal.keep(Standing.of(renewal.graph()));
    }

    private Map<UUID, String> keys() {
        var keys = claims.stream().collect(toMap(claim -> claim.id, Claim::key));
        arguments.forEach(argument -> keys.put(argument.id, argument.key()));
        citations.forEach(citation -> keys.put(citation.id, citation.key()));
        return keys;
    }

    private Graph graph() {
        var graph = Graph.builder();
        for (var claim : claims) graph.claim(keys.get(claim.id), standard(claim), disputed.contains(claim.id));
        for (var argument : arguments) add(argument, graph);
        for (var citation : citations) {
            var grade = citation.grade;
            graph.citation(
                    keys.get(citation.id),
                    citation.argument.key(),
                    grade.reliability().charAt(0),
                    grade.credibility());
        }
        for (var premise : premises) graph.premise(premise.argument.key(), premise.claim.key(), premise.holds);
        return graph.build();
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

    private List<Move> keep(Standing standing) {
        for (var argument : arguments) {
            argument.label = standing.label(keys.get(argument.id));
            argument.weight = standing.weight(keys.get(argument.id));
        }
        for (var citation : citations) citation.label = standing.label(keys.get(citation.id));
        var moves = new ArrayList<Move>();
        for (var claim : claims) {
            var row = kept.getOrDefault(claim.id, new ClaimStanding());
            var before = row.word == null ? Word.NOT_ARGUED : row.word;
            row.take(standing, keys.get(claim.id));
            if (row.word != before) moves.add(new Move(claim, before, row.word));
            if (row.claimId != null) continue;
            row.claimId = claim.id;
            row.workspaceId = claim.workspaceId;
            row.dossierId = dossier.id;
            row.persist();
        }
        return moves;
    }
}
