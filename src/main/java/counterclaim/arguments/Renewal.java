package counterclaim.arguments;

import counterclaim.arguments.standing.Graph;
import counterclaim.arguments.standing.GraphBuilder;
import counterclaim.arguments.standing.ProofStandard;
import counterclaim.arguments.standing.Standing;
import counterclaim.claims.Claim;
import counterclaim.claims.Statement;
import counterclaim.dossiers.Dossier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/** Computes anew how the arguments of a dossier stand, and keeps the outcome beside them. */
public final class Renewal {

    private final Dossier dossier;
    private final List<Claim> claims;
    private final List<Argument> arguments;
    private final List<Citation> citations;
    private final Set<UUID> disputed;
    private final Map<UUID, String> keys;

    private Renewal(Dossier dossier) {
        this.dossier = dossier;
        claims = Claim.of(dossier);
        arguments = Argument.of(dossier);
        citations = Citation.of(dossier);
        disputed = Statement.of(dossier).stream()
                .filter(statement -> statement.stance.disputes())
                .map(statement -> statement.claim.id)
                .collect(toSet());
        keys = claims.stream().collect(toMap(claim -> claim.id, Claim::key));
        arguments.forEach(argument -> keys.put(argument.id, argument.key()));
        citations.forEach(citation -> keys.put(citation.id, citation.key()));
    }

    public static void of(Dossier dossier) {
        var renewal = new Renewal(dossier);
        renewal.keep(Standing.of(renewal.graph()));
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
        for (var premise : Premise.of(dossier))
            graph.premise(premise.argument.key(), premise.claim.key(), premise.holds);
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

    private void keep(Standing standing) {
        for (var argument : arguments) {
            argument.label = standing.label(keys.get(argument.id));
            argument.weight = standing.weight(keys.get(argument.id));
        }
        for (var citation : citations) citation.label = standing.label(keys.get(citation.id));
        var kept = ClaimStanding.of(dossier);
        for (var claim : claims) {
            var row = kept.getOrDefault(claim.id, new ClaimStanding());
            row.take(standing, keys.get(claim.id));
            if (row.claimId != null) continue;
            row.claimId = claim.id;
            row.workspaceId = claim.workspaceId;
            row.dossierId = dossier.id;
            row.persist();
        }
    }
}
