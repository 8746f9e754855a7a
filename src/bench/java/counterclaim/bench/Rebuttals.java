package counterclaim.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Rebuttals, each with a graded source: in one dossier after the other, there against one claim after the other. */
final class Rebuttals {

    /** So many are different. */
    private static final int MANY = 100;

    private static final int WORDS = 18;

    private final Owner owner;
    private final List<String> slugs;
    private final List<Map<String, String>> written;

    Rebuttals(Owner owner, List<String> slugs, SyntheticDossier first) {
        this.owner = owner;
        this.slugs = slugs;
        written = IntStream.range(0, MANY).mapToObj(n -> written(first)).toList();
    }

    byte[] nth(int turn) {
        // C1 has many more arguments than any other claim.
        var claim = 2 + turn / slugs.size() % (SyntheticDossier.CLAIMS - 1);
        var path = "/dossiers/" + slugs.get(turn % slugs.size()) + "/claims/" + claim + "/arguments";
        return owner.form(path, written.get(turn % MANY));
    }

    List<Supplier<byte[]>> samples(int claims) {
        return IntStream.range(0, claims * slugs.size())
                .mapToObj(turn -> (Supplier<byte[]>) () -> nth(turn))
                .toList();
    }

    private static Map<String, String> written(SyntheticDossier dossier) {
        return Map.of(
                "direction", "con",
                "text", dossier.text(WORDS),
                "source-1", dossier.sourceId(),
                "reliability-1", "B",
                "credibility-1", "2");
    }
}
