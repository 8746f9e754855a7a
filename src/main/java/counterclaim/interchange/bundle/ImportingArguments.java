package counterclaim.interchange.bundle;

import counterclaim.arguments.Argument;
import counterclaim.arguments.ArgumentParty;
import counterclaim.arguments.Citation;
import counterclaim.arguments.Direction;
import counterclaim.arguments.Premise;
import counterclaim.arguments.Scheme;
import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.dossiers.Dossier;
import counterclaim.sources.Grade;
import counterclaim.sources.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The arguments of an import under way, with whose they are and what they rest on. */
final class ImportingArguments {

    private final Dossier dossier;
    private final Map<String, Claim> claims;
    private final Map<String, Party> parties;
    private final Map<String, Source> sources;
    private final Arrivals arrivals;
    private final Map<String, Argument> arguments = new HashMap<>();
    private final Map<String, Citation> citations = new HashMap<>();

    ImportingArguments(
            Dossier dossier,
            Map<String, Claim> claims,
            Map<String, Party> parties,
            Map<String, Source> sources,
            Arrivals arrivals) {
        this.dossier = dossier;
        this.claims = claims;
        this.parties = parties;
        this.sources = sources;
        this.arrivals = arrivals;
    }

    // Level by level down from the claims: a target's row must be there before what is aimed at it.
    void bringIn(List<Bundle.Argument> rows) {
        var waiting = rows;
        while (!waiting.isEmpty()) {
            var ready = waiting.stream().filter(row -> targetOf(row) != null).toList();
            arrivals.each(ready, this::argument);
            waiting = waiting.stream()
                    .filter(row -> !arguments.containsKey(row.id()))
                    .toList();
            Argument.flush();
        }
    }

    private Object targetOf(Bundle.Argument row) {
        if (row.target().startsWith("C")) return claims.get(row.target());
        return row.target().contains("#") ? citations.get(row.target()) : arguments.get(row.target());
    }

    private void argument(Bundle.Argument row) {
        var argument = new Argument();
        argument.workspaceId = dossier.workspace.id;
        argument.dossier = dossier;
        argument.number = Row.number(row.id());
        argument.direction = Row.of(Direction.class, row.direction());
        var target = targetOf(row);
        if (target instanceof Claim claim) argument.aimAt(claim);
        else if (target instanceof Argument other) argument.aimAt(other);
        else argument.aimAt((Citation) target);
        argument.text = row.text();
        argument.said = row.on();
        argument.scheme = Row.of(Scheme.class, row.scheme());
        argument.criticalQuestion = row.criticalQuestion();
        argument.persist();
        arguments.put(row.id(), argument);
        for (int i = 0; i < row.by().size(); i++) speaker(argument, row.by().get(i), i + 1);
        for (int i = 0; i < row.premises().size(); i++)
            premise(argument, row.premises().get(i), i + 1);
        for (int i = 0; i < row.citations().size(); i++)
            citation(argument, row.citations().get(i), i + 1);
        arrivals.tell("argument", argument.id, argument.number, row);
    }

    private void speaker(Argument argument, String party, int position) {
        var speaker = new ArgumentParty();
        speaker.workspaceId = argument.workspaceId;
        speaker.dossierId = dossier.id;
        speaker.argument = argument;
        speaker.party = parties.get(party);
        speaker.position = position;
        speaker.persist();
    }

    private void premise(Argument argument, Bundle.Premise row, int position) {
        var premise = new Premise();
        premise.workspaceId = argument.workspaceId;
        premise.dossierId = dossier.id;
        premise.argument = argument;
        premise.targetId = argument.targetId;
        premise.claim = claims.get(row.claim());
        premise.position = position;
        premise.holds = row.holds();
        premise.persist();
    }

    private void citation(Argument argument, Bundle.Citation row, int position) {
        var citation = new Citation();
        citation.workspaceId = argument.workspaceId;
        citation.dossierId = dossier.id;
        citation.argument = argument;
        citation.claimId = argument.claim.id;
        citation.depth = argument.depth;
        citation.position = position;
        citation.source = sources.get(row.source());
        citation.passage = row.passage();
        citation.locator = row.locator();
        citation.grade = new Grade(
                row.reliability() == null ? Grade.NOT_YET.reliability() : row.reliability(),
                row.credibility() == null ? Grade.NOT_YET.credibility() : row.credibility());
        citation.note = row.note();
        citation.persist();
        citations.put("A" + argument.number + "#" + position, citation);
    }
}
