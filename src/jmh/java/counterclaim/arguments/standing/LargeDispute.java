package counterclaim.arguments.standing;

import java.util.Random;

/**
 * Disputes as people would have them, only more: claims appear one after another; arguments aim at one of the claims
 * or arguments talked about just now, or at their sources, so that trees grow below claims; four in ten rest on a
 * claim, of the moment or (one in three of those) from anywhere in the dossier, so that premises are shared and run in
 * circles. What was talked about last reaches over the edge of its dossier, so that it is all one component.
 */
final class LargeDispute {

    private static final int ARGUMENTS_PER_CLAIM = 4;
    private static final int CLAIMS_PER_DOSSIER = 500;
    private static final int TALKED_ABOUT = 64;

    private final Random random = new Random(3012020);
    private final GraphBuilder builder = Graph.builder();
    private final int arguments;
    private final int claims;
    private final byte[] citations;

    static Graph of(int arguments) {
        return new LargeDispute(arguments).graph();
    }

    private LargeDispute(int arguments) {
        this.arguments = arguments;
        claims = arguments / ARGUMENTS_PER_CLAIM;
        citations = new byte[arguments];
    }

    private Graph graph() {
        var standards = ProofStandard.values();
        for (int claim = 0; claim < claims; claim++)
            builder.claim(
                    "C" + claim,
                    random.nextInt(4) > 0 ? ProofStandard.PREPONDERANCE : standards[random.nextInt(3)],
                    random.nextInt(5) == 0);
        for (int argument = 0; argument < arguments; argument++) add(argument);
        return builder.build();
    }

    private void add(int argument) {
        var key = "A" + argument;
        int answered = recent(argument, argument);
        if (argument == 0 || random.nextInt(100) < 50) aimAtClaim(key, argument);
        else if (citations[answered] == 0 || random.nextInt(100) < 85) builder.con(key, "A" + answered);
        else builder.con(key, "A" + answered + "#" + random.nextInt(citations[answered]));
        if (random.nextInt(100) < 40) builder.premise(key, "C" + premise(argument), random.nextInt(5) > 0);
        if (random.nextInt(100) < 10) builder.criticalQuestion(key);
        while (citations[argument] < 4 && random.nextInt(100) < 50)
            builder.citation(
                    key + "#" + citations[argument]++, key, (char) ('A' + random.nextInt(6)), 1 + random.nextInt(6));
    }

    private void aimAtClaim(String key, int argument) {
        var claim = "C" + recent(argument / ARGUMENTS_PER_CLAIM + 1, claims);
        if (random.nextInt(100) < 55) builder.pro(key, claim);
        else builder.con(key, claim);
    }

    private int premise(int argument) {
        int now = Math.min(argument / ARGUMENTS_PER_CLAIM, claims - 1);
        int dossier = now - now % CLAIMS_PER_DOSSIER;
        if (random.nextInt(3) > 0) return recent(now + 1, claims);
        return dossier + random.nextInt(Math.min(CLAIMS_PER_DOSSIER, claims - dossier));
    }

    private int recent(int now, int all) {
        return Math.max(0, Math.min(now, all) - 1 - random.nextInt(TALKED_ABOUT));
    }
}
