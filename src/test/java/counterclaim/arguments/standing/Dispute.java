package counterclaim.arguments.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What is argued, as plain lists that a test can write, vary and compare; {@link #graph()} is the same for the product. */
record Dispute(List<Claim> claims, List<Argument> arguments) {

    record Claim(String key, ProofStandard standard, boolean disputed, boolean retracted) {

        Claim(String key, ProofStandard standard, boolean disputed) {
            this(key, standard, disputed, false);
        }
    }

    record Argument(
            String key,
            boolean pro,
            List<String> targets,
            boolean namesQuestion,
            List<Premise> premises,
            List<Citation> citations) {

        boolean bare() {
            return premises.isEmpty() && citations.isEmpty();
        }
    }

    record Premise(String claim, boolean holds) {}

    record Citation(String key, char reliability, int credibility) {}

    Graph graph() {
        return rows().build();
    }

    GraphBuilder rows() {
        var builder = Graph.builder();
        claims.forEach(claim -> add(builder, claim));
        arguments.forEach(argument -> add(builder, argument));
        return builder;
    }

    /** Without one argument; whatever was aimed at it, or at what it cites, aims at the rest. */
    Dispute without(Argument gone) {
        var cited = gone.citations.stream().map(Citation::key).toList();
        return new Dispute(
                claims,
                arguments.stream()
                        .filter(argument -> argument != gone)
                        .map(argument -> new Argument(
                                argument.key,
                                argument.pro,
                                argument.targets.stream()
                                        .filter(target -> !target.equals(gone.key) && !cited.contains(target))
                                        .toList(),
                                argument.namesQuestion,
                                argument.premises,
                                argument.citations))
                        .toList());
    }

    /** The same rows, told in another order: arguments before the claims they aim at, citations before their owners. */
    Graph graphShuffled(Random random) {
        var builder = Graph.builder();
        var rows = new ArrayList<Runnable>();
        claims.forEach(claim -> rows.add(() -> add(builder, claim)));
        arguments.forEach(argument -> rows.add(() -> add(builder, argument)));
        Collections.shuffle(rows, random);
        rows.forEach(Runnable::run);
        return builder.build();
    }

    /** The same dispute under other keys, so that everything gets other numbers and another turn. */
    Dispute renamed(Renaming to) {
        return new Dispute(
                claims.stream()
                        .map(claim -> new Claim(to.key(claim.key), claim.standard, claim.disputed, claim.retracted))
                        .toList(),
                arguments.stream()
                        .map(argument -> new Argument(
                                to.key(argument.key),
                                argument.pro,
                                argument.targets.stream().map(to::key).toList(),
                                argument.namesQuestion,
                                argument.premises.stream()
                                        .map(premise -> new Premise(to.key(premise.claim), premise.holds))
                                        .toList(),
                                argument.citations.stream()
                                        .map(citation -> new Citation(
                                                to.key(citation.key), citation.reliability, citation.credibility))
                                        .toList()))
                        .toList());
    }

    interface Renaming {
        String key(String key);
    }

    Dispute with(Claim claim) {
        return new Dispute(appended(claims, claim), arguments);
    }

    Dispute with(Argument argument) {
        return new Dispute(claims, appended(arguments, argument));
    }

    /** {@code after} takes the place of the argument with the same key. */
    Dispute changed(Argument after) {
        return new Dispute(
                claims,
                arguments.stream()
                        .map(each -> each.key.equals(after.key) ? after : each)
                        .toList());
    }

    List<String> keys() {
        return Stream.concat(
                        claims.stream().map(Claim::key),
                        arguments.stream()
                                .flatMap(argument -> Stream.concat(
                                        Stream.of(argument.key),
                                        argument.citations.stream().map(Citation::key))))
                .toList();
    }

    private static void add(GraphBuilder builder, Claim claim) {
        builder.claim(claim.key, claim.standard, claim.disputed, claim.retracted);
    }

    private static void add(GraphBuilder builder, Argument argument) {
        for (var citation : argument.citations)
            builder.citation(citation.key, argument.key, citation.reliability, citation.credibility);
        for (var premise : argument.premises) builder.premise(argument.key, premise.claim, premise.holds);
        if (argument.namesQuestion) builder.criticalQuestion(argument.key);
        if (argument.pro) argument.targets.forEach(claim -> builder.pro(argument.key, claim));
        else builder.con(argument.key, argument.targets.toArray(String[]::new));
    }

    private static <T> List<T> appended(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
