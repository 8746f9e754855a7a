package counterclaim.interchange.bundle;

import counterclaim.arguments.ArgumentState;
import counterclaim.arguments.CitationState;
import counterclaim.arguments.PremiseState;
import counterclaim.claims.ClaimState;
import counterclaim.claims.PartyState;
import counterclaim.claims.StatementState;
import counterclaim.dossiers.DossierState;
import counterclaim.dossiers.EventState;
import counterclaim.dossiers.QuestionState;
import counterclaim.sources.SourceState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Dossiers of any size for tests, each with every kind of thing. */
public final class SizedBundle {

    private SizedBundle() {}

    /**
     * One main question and one under a topic; on the first, {@code claims} claims; on the first of those
     * {@code reasons} reasons on each side, each with a reply, and as many statements.
     *
     * @param word stands in every text
     */
    public static Bundle of(String slug, String word, int claims, int reasons) {
        var about = new DossierState(slug, word, word, "2020", "ru", "public", word);
        var questions = List.of(
                new QuestionState("Q1", word, "yes_no", null, 1, word),
                new QuestionState("Q2", word, "open", word, null, null));
        var parties = List.of(
                new PartyState(slug + "-office", word + " 1 " + slug, "office_holder", slug + "-body", word),
                new PartyState(slug + "-body", word + " 2 " + slug, "institution", null, word),
                new PartyState(slug + "-person", word + " 3 " + slug, "person", null, null));
        var sources = List.of(
                new SourceState(
                        "S1",
                        word,
                        "report",
                        word,
                        List.of(word),
                        word,
                        word,
                        "2020",
                        "https://example.org/",
                        "ru",
                        null),
                new SourceState("S2", word, "speech", null, null, null, null, null, null, null, "S1"));
        var listed = IntStream.rangeClosed(1, claims)
                .mapToObj(i -> new ClaimState(
                        "C" + i, "Q1", word, "event_property", i == 1 ? "affirmative" : null, null, word, word))
                .toList();
        return new Bundle(
                Bundle.FORMAT,
                about,
                questions,
                parties,
                sources,
                List.of(),
                listed,
                statements(slug, word, reasons),
                arguments(slug, word, reasons, claims),
                List.of(new EventState("E1", "2020", word, word, "S1")),
                List.of(new Bundle.Term(word, word, word)),
                claims == 0
                        ? List.of()
                        : List.of(new Bundle.Verdict(
                                "C1", "conflicting", word, "2020", word, "https://example.org/verdict")),
                List.of(new Bundle.Withdrawn("C9999", word)),
                null);
    }

    private static List<StatementState> statements(String slug, String word, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(i -> new StatementState(
                        "ST" + i,
                        "C1",
                        slug + (i % 2 == 0 ? "-office" : "-person"),
                        word,
                        i % 3 == 0 ? "denies" : "asserts",
                        "2020",
                        i % 5 == 0 ? word : null,
                        word,
                        "ru",
                        word + " " + i,
                        "S2",
                        word,
                        "named",
                        i > 2 ? "broadened" : null))
                .toList();
    }

    private static List<ArgumentState> arguments(String slug, String word, int reasons, int claims) {
        var arguments = new ArrayList<ArgumentState>();
        var cited = List.of(new CitationState("S2", word, word, "B", 2, word));
        var premises = claims > 1 ? List.of(new PremiseState("C2", true)) : List.<PremiseState>of();
        for (int i = 1; i <= reasons; i++) {
            var first = 3 * i - 2;
            var by = List.of(slug + "-office");
            arguments.add(new ArgumentState("A" + first, "pro", "C1", word, by, "2020", "sign", null, premises, cited));
            arguments.add(
                    new ArgumentState("A" + (first + 1), "con", "C1", word, by, null, null, null, List.of(), cited));
            var target = "A" + first + (i % 2 == 0 ? "#1" : "");
            arguments.add(new ArgumentState(
                    "A" + (first + 2), "con", target, word, by, null, null, word, List.of(), List.of()));
        }
        return arguments;
    }
}
