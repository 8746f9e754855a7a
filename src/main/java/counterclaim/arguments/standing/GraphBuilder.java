package counterclaim.arguments.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static java.util.Comparator.comparing;

/**
 * Collects a {@link Graph} row by row, in any order, with the keys of a dossier (C7, A12, A12#1); they are looked up
 * only in {@link #build()}. Only what is accepted belongs here.
 */
public final class GraphBuilder {

    /** Shorter first, so that A2 comes before A10. */
    private static final Comparator<String> BY_KEY =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    record Claim(String key, ProofStandard standard, boolean disputed, boolean retracted) {}

    record Argument(String key, int direction, List<String> targets) {}

    record Premise(String argument, String claim, boolean holds) {}

    record Citation(String key, String argument, byte weight, boolean graded) {}

    private final List<Claim> claims = new ArrayList<>();
    private final List<Argument> arguments = new ArrayList<>();
    private final List<Premise> premises = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final Set<String> namingQuestions = new HashSet<>();

    GraphBuilder() {}

    /** @param disputed whether an accepted statement denies, questions or withdraws it, reasoned or not */
    public GraphBuilder claim(String key, ProofStandard standard, boolean disputed) {
        return claim(key, standard, disputed, false);
    }

    /** @param retracted whether people took back what they had concluded on it: it holds as no premise, whatever is argued */
    public GraphBuilder claim(String key, ProofStandard standard, boolean disputed, boolean retracted) {
        claims.add(new Claim(key, standard, disputed, retracted));
        return this;
    }

    public GraphBuilder pro(String key, String claim) {
        arguments.add(new Argument(key, Graph.PRO, List.of(claim)));
        return this;
    }

    /** @param targets one claim, argument or citation in our dossiers; several in frameworks that others wrote */
    public GraphBuilder con(String key, String... targets) {
        arguments.add(new Argument(key, Graph.CON, List.of(targets)));
        return this;
    }

    /** The argument names a critical question of the scheme it attacks, and so counts without further support. */
    public GraphBuilder criticalQuestion(String argument) {
        namingQuestions.add(argument);
        return this;
    }

    /** @param holds whether the argument needs the claim to hold, or to fail */
    public GraphBuilder premise(String argument, String claim, boolean holds) {
        premises.add(new Premise(argument, claim, holds));
        return this;
    }

    /** @param reliability A–F of the source; {@code credibility} 1–6 of this report; F6 is not graded yet */
    public GraphBuilder citation(String key, String argument, char reliability, int credibility) {
        citations.add(new Citation(
                key, argument, Weight.of(reliability, credibility), Weight.graded(reliability, credibility)));
        return this;
    }

    /** The same without one argument: what was aimed at it, or at what it cites, then aims at nothing. */
    GraphBuilder without(String argument) {
        var gone = new HashSet<String>();
        gone.add(argument);
        var rest = new GraphBuilder();
        for (var citation : citations) {
            if (citation.argument.equals(argument)) gone.add(citation.key);
            else rest.citations.add(citation);
        }
        rest.claims.addAll(claims);
        for (var row : arguments) {
            if (row.key.equals(argument)) continue;
            var targets = row.targets.stream()
                    .filter(target -> !gone.contains(target))
                    .toList();
            rest.arguments.add(new Argument(row.key, row.direction, targets));
        }
        premises.stream().filter(premise -> !premise.argument.equals(argument)).forEach(rest.premises::add);
        rest.namingQuestions.addAll(namingQuestions);
        rest.namingQuestions.remove(argument);
        return rest;
    }

    /**
     * Numbers everything by key, so that one dossier gives one graph in whatever order it was read.
     *
     * @throws IllegalArgumentException for a key that is unknown, there twice, or of the wrong kind
     */
    public Graph build() {
        claims.sort(comparing(Claim::key, BY_KEY));
        arguments.sort(comparing(Argument::key, BY_KEY));
        citations.sort(comparing(Citation::argument, BY_KEY)
                .thenComparing(comparing(Citation::weight).reversed())
                .thenComparing(Citation::key, BY_KEY));
        return new Graph(claims, arguments, citations, premises, namingQuestions);
    }
}
