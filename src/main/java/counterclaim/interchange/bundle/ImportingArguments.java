package counterclaim.interchange.bundle;

import counterclaim.arguments.Argument;
import counterclaim.arguments.ArgumentState;
import counterclaim.arguments.Citation;
import counterclaim.arguments.References;
import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.dossiers.Dossier;
import counterclaim.sources.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The arguments of an import under way, with whose they are and what they rest on. */
final class ImportingArguments implements References {

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
    void bringIn(List<ArgumentState> rows) {
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

    private Object targetOf(ArgumentState row) {
        if (row.target().startsWith("C")) return claim(row.target());
        return row.target().contains("#") ? citation(row.target()) : argument(row.target());
    }

    private void argument(ArgumentState row) {
        var argument = Argument.in(dossier, Row.number(row.id()), row, this);
        arguments.put(row.id(), argument);
        argument.begin(row, this).forEach(citation -> citations.put(citation.key(), citation));
        arrivals.tell("argument", argument.id, argument.number, row);
    }

    @Override
    public Claim claim(String key) {
        return claims.get(key);
    }

    @Override
    public Argument argument(String key) {
        return arguments.get(key);
    }

    @Override
    public Citation citation(String key) {
        return citations.get(key);
    }

    @Override
    public Party party(String slug) {
        return parties.get(slug);
    }

    @Override
    public Source source(String key) {
        return sources.get(key);
    }
}
