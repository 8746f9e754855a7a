package counterclaim.arguments.standing;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The definition of standing, sentence by sentence and as slow as it reads: everything is looked at again and again,
 * from nothing decided until nothing changes. It shares no code with what it checks.
 */
record Definition(Dispute dispute) {

    /** What is IN and what is OUT; the rest is undecided. In a labelling that was made up, a key may be both. */
    record Labelling(Set<String> in, Set<String> out) {

        static final Labelling NOTHING_DECIDED = new Labelling(Set.of(), Set.of());

        boolean decidesAtLeast(Labelling other) {
            return in.containsAll(other.in) && out.containsAll(other.out);
        }

        Label of(String key) {
            return in.contains(key) ? Label.IN : out.contains(key) ? Label.OUT : Label.UNDECIDED;
        }
    }

    Labelling leastFixpoint() {
        var before = Labelling.NOTHING_DECIDED;
        for (var after = apply(before); !after.equals(before); after = apply(before)) before = after;
        return before;
    }

    /** What is IN and OUT on the strength of these labels. */
    Labelling apply(Labelling labels) {
        var next = new Labelling(new HashSet<>(), new HashSet<>());
        for (var argument : dispute.arguments()) {
            for (var citation : argument.citations()) {
                if (all(attacks(citation.key()), labels.out)) next.in.add(citation.key());
                if (any(attacks(citation.key()), labels.in)) next.out.add(citation.key());
            }
            if (isIn(argument, labels)) next.in.add(argument.key());
            if (isOut(argument, labels)) next.out.add(argument.key());
        }
        for (var claim : dispute.claims()) {
            if (proven(claim.standard(), pros(claim.key()), cons(claim.key()), labels)) next.in.add(claim.key());
            var against =
                    claim.standard() == ProofStandard.PRESUMPTION ? ProofStandard.PREPONDERANCE : claim.standard();
            if (any(cons(claim.key()), labels.in) && proven(against, cons(claim.key()), pros(claim.key()), labels))
                next.out.add(claim.key());
        }
        return next;
    }

    private boolean isIn(Dispute.Argument argument, Labelling labels) {
        boolean carried = argument.citations().isEmpty()
                || argument.citations().stream().anyMatch(citation -> labels.in.contains(citation.key()))
                || !argument.premises().isEmpty();
        return argument.premises().stream().allMatch(premise -> met(premise, labels))
                && all(attacks(argument.key()), labels.out)
                && carried;
    }

    private boolean isOut(Dispute.Argument argument, Labelling labels) {
        boolean nothingLeft = !argument.citations().isEmpty()
                && argument.premises().isEmpty()
                && argument.citations().stream().allMatch(citation -> labels.out.contains(citation.key()));
        return argument.premises().stream().anyMatch(premise -> failed(premise, labels))
                || any(attacks(argument.key()), labels.in)
                || nothingLeft;
    }

    private boolean met(Dispute.Premise premise, Labelling labels) {
        if (!premise.holds()) return labels.out.contains(premise.claim());
        var claim = dispute.claims().stream()
                .filter(each -> each.key().equals(premise.claim()))
                .findFirst()
                .orElseThrow();
        if (claim.retracted()) return false;
        return labels.in.contains(claim.key()) || !claim.disputed() && all(cons(claim.key()), labels.out);
    }

    private boolean failed(Dispute.Premise premise, Labelling labels) {
        if (premise.holds()) return labels.out.contains(premise.claim());
        return met(new Dispute.Premise(premise.claim(), true), labels);
    }

    private boolean proven(
            ProofStandard standard, List<Dispute.Argument> side, List<Dispute.Argument> rival, Labelling labels) {
        var best = side.stream()
                .filter(argument -> labels.in.contains(argument.key()))
                .map(argument -> weight(argument, citation -> labels.in.contains(citation.key())))
                .max(BigDecimal::compareTo);
        var rivals = rival.stream()
                .filter(argument -> !labels.out.contains(argument.key()))
                .map(argument -> weight(argument, citation -> !labels.out.contains(citation.key())))
                .toList();
        if (standard == ProofStandard.PRESUMPTION) return rivals.isEmpty();
        if (best.isEmpty()) return false;
        boolean outweighs = rivals.stream().allMatch(weight -> best.get().compareTo(weight) > 0);
        if (standard == ProofStandard.PREPONDERANCE) return outweighs;
        return outweighs
                && best.get().compareTo(new BigDecimal("0.6")) >= 0
                && rivals.stream()
                        .allMatch(weight -> best.get().subtract(weight).compareTo(new BigDecimal("0.2")) >= 0);
    }

    private static BigDecimal weight(Dispute.Argument argument, Predicate<Dispute.Citation> counts) {
        if (argument.bare()) return new BigDecimal("0.3");
        var grades = Map.of('A', "1.0", 'B', "0.8", 'C', "0.6", 'D', "0.4", 'E', "0.2", 'F', "0.5");
        var cited = argument.citations().stream()
                .filter(counts)
                .map(citation -> new BigDecimal(grades.get(citation.reliability()))
                        .min(new BigDecimal(grades.get((char) ('A' + citation.credibility() - 1)))));
        var reasoned = argument.premises().isEmpty() ? Stream.<BigDecimal>of() : Stream.of(new BigDecimal("0.5"));
        return Stream.concat(cited, reasoned).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    /** Those that count: a con that neither cites, nor has a premise, nor names a critical question is a question. */
    List<Dispute.Argument> attacks(String target) {
        return aimedAt(target, argument -> !argument.bare() || argument.namesQuestion());
    }

    List<Dispute.Argument> pros(String claim) {
        return aimedAt(claim, Dispute.Argument::pro);
    }

    List<Dispute.Argument> cons(String claim) {
        return aimedAt(claim, argument -> !argument.pro());
    }

    private List<Dispute.Argument> aimedAt(String target, Predicate<Dispute.Argument> which) {
        return dispute.arguments().stream()
                .filter(argument -> argument.targets().contains(target))
                .filter(which)
                .toList();
    }

    private static boolean all(List<Dispute.Argument> arguments, Set<String> keys) {
        return arguments.stream().allMatch(argument -> keys.contains(argument.key()));
    }

    private static boolean any(List<Dispute.Argument> arguments, Set<String> keys) {
        return arguments.stream().anyMatch(argument -> keys.contains(argument.key()));
    }
}
