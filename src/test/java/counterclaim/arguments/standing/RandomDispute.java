package counterclaim.arguments.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small disputes with everything in them that makes standing hard: cycles of every kind, shared and negative premises. */
final class RandomDispute {

    private final Random random;
    private final int claims;
    private final int arguments;
    private final List<List<Dispute.Citation>> citations = new ArrayList<>();

    static Dispute of(Random random) {
        return new RandomDispute(random).dispute();
    }

    private RandomDispute(Random random) {
        this.random = random;
        claims = 1 + random.nextInt(5);
        arguments = random.nextInt(13);
        for (int argument = 1; argument <= arguments; argument++) citations.add(citations("A" + argument));
    }

    private Dispute dispute() {
        var claimed = new ArrayList<Dispute.Claim>();
        for (int claim = 1; claim <= claims; claim++)
            claimed.add(new Dispute.Claim(
                    "C" + claim,
                    anyOf(List.of(ProofStandard.values())),
                    random.nextInt(4) == 0,
                    random.nextInt(12) == 0));
        var argued = new ArrayList<Dispute.Argument>();
        for (int argument = 1; argument <= arguments; argument++) argued.add(argument(argument));
        return new Dispute(List.copyOf(claimed), List.copyOf(argued));
    }

    private Dispute.Argument argument(int number) {
        boolean pro = random.nextInt(3) == 0;
        var targets = new ArrayList<String>();
        targets.add(pro ? claim() : target());
        while (!pro && random.nextInt(8) == 0) targets.add(target());
        var premises = new ArrayList<Dispute.Premise>();
        while (random.nextInt(3) == 0) premises.add(new Dispute.Premise(claim(), random.nextInt(3) > 0));
        return new Dispute.Argument(
                "A" + number, pro, targets, random.nextInt(3) == 0, premises, citations.get(number - 1));
    }

    private List<Dispute.Citation> citations(String argument) {
        var list = new ArrayList<Dispute.Citation>();
        while (random.nextInt(2) == 0)
            list.add(new Dispute.Citation(
                    argument + "#" + (list.size() + 1), (char) ('A' + random.nextInt(6)), 1 + random.nextInt(6)));
        return list;
    }

    /** Mostly a claim; else any argument or citation, its own included. */
    private String target() {
        var cited = citations.stream()
                .flatMap(List::stream)
                .map(Dispute.Citation::key)
                .toList();
        int kind = random.nextInt(6);
        if (kind == 0 && !cited.isEmpty()) return anyOf(cited);
        return kind < 3 ? "A" + (1 + random.nextInt(arguments)) : claim();
    }

    private String claim() {
        return "C" + (1 + random.nextInt(claims));
    }

    private <T> T anyOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
