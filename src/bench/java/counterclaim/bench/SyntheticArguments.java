package counterclaim.bench;

import counterclaim.arguments.ArgumentState;
import counterclaim.arguments.CitationState;
import counterclaim.arguments.PremiseState;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The arguments of a made-up dossier: on every claim reasons of both sides, replies to them and doubts about what they
 * cite, a third of them resting on another claim. Every three cite nine sources.
 */
final class SyntheticArguments {

    private static final int ARGUMENTS = 1_000;
    private static final int OF_MEASURED = 40;
    private static final int[] CITED = {3, 2, 4};
    private static final String GRADES = "BCDAFBCE";
    private static final String[] SCHEMES = {"position_to_know", "expert_opinion", "sign", "cause_to_effect", "bias"};

    private final SyntheticDossier dossier;
    private final Random random;
    private final List<ArgumentState> arguments = new ArrayList<>();

    SyntheticArguments(SyntheticDossier dossier, Random random) {
        this.dossier = dossier;
        this.random = random;
    }

    List<ArgumentState> all() {
        under(1, OF_MEASURED);
        var others = SyntheticDossier.CLAIMS - 1;
        var rest = ARGUMENTS - OF_MEASURED;
        for (int i = 0; i < others; i++) under(2 + i, rest / others + (i < rest % others ? 1 : 0));
        return arguments;
    }

    private void under(int claim, int many) {
        for (int i = 0; i < many; i++) {
            // For, against, for, against, and every fifth a reply to the first or second of these.
            if (i % 5 == 4) reply(arguments.size() - 3 + i / 5 % 2, i);
            else reason(claim, i % 2 == 0 ? "pro" : "con");
        }
    }

    private void reason(int claim, String direction) {
        var n = 1 + arguments.size();
        var other = 1 + (claim + n % 50) % SyntheticDossier.CLAIMS;
        var premises = n % 3 == 0 && other != claim
                ? List.of(new PremiseState("C" + other, n % 2 == 0))
                : List.<PremiseState>of();
        add(n, direction, "C" + claim, null, premises);
    }

    private void reply(int to, int i) {
        var doubtsSource = i % 10 == 9;
        add(1 + arguments.size(), "con", "A" + to + (doubtsSource ? "#1" : ""), dossier.text(9), List.of());
    }

    private void add(int n, String direction, String target, String question, List<PremiseState> premises) {
        var first = 1 + random.nextInt(25);
        var by = n % 4 == 0
                ? List.of(dossier.partyId(first), dossier.partyId(first + 25))
                : List.of(dossier.partyId(first));
        arguments.add(new ArgumentState(
                "A" + n,
                direction,
                target,
                dossier.text(18),
                by,
                n % 5 == 0 ? dossier.day(n) : null,
                SCHEMES[n % SCHEMES.length],
                question,
                premises,
                citations(n)));
    }

    private List<CitationState> citations(int n) {
        var citations = new ArrayList<CitationState>();
        for (int i = 0; i < CITED[(n - 1) % CITED.length]; i++) {
            var grade = random.nextInt(GRADES.length());
            citations.add(new CitationState(
                    dossier.sourceId(),
                    i % 2 == 0 ? dossier.text(8) : null,
                    i % 3 == 0 ? null : "page " + (1 + n % 90),
                    GRADES.substring(grade, grade + 1),
                    1 + random.nextInt(6),
                    i == 0 && n % 3 == 0 ? dossier.text(7) : null));
        }
        return citations;
    }
}
