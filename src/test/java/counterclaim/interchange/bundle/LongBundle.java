package counterclaim.interchange.bundle;

import counterclaim.arguments.ArgumentState;
import counterclaim.claims.ClaimState;
import counterclaim.claims.PartyState;
import counterclaim.dossiers.DossierState;
import counterclaim.dossiers.EventState;
import counterclaim.dossiers.QuestionState;
import counterclaim.sources.SourceState;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Dossiers with long lists for tests: as many speakers, sources, events and claims as are wanted, each telling its
 * number, and against each claim one reason that nobody answers. The event with the highest number came first.
 */
public final class LongBundle {

    private static final LocalDate AFTERWARDS = LocalDate.of(2021, 1, 1);

    private LongBundle() {}

    public static Bundle of(String slug, String visibility, int many) {
        return new Bundle(
                Bundle.FORMAT,
                new DossierState(slug, "Very long: " + slug, null, null, null, visibility, null),
                List.of(new QuestionState("Q1", "Which way?", "open", null, null, null)),
                each(many, i -> new PartyState("speaker-" + i, named("Speaker", i), "office_holder", null, null)),
                each(many, i -> source(i)),
                List.of(),
                each(many, i -> new ClaimState("C" + i, "Q1", named("Claim", i), "causal", null, null, null, null)),
                List.of(),
                each(many, i -> against(i)),
                each(many, i -> new EventState("E" + i, day(i), named("Event", i), null, "S1")),
                List.of(new Bundle.Term("way", "In all questions.", null)),
                List.of(),
                List.of(),
                null);
    }

    private static <T> List<T> each(int many, IntFunction<T> make) {
        return IntStream.rangeClosed(1, many).mapToObj(make).toList();
    }

    /** So that the order of the alphabet is that of the numbers. */
    private static String named(String what, int number) {
        return what + " %03d".formatted(number);
    }

    private static String day(int number) {
        return AFTERWARDS.minusDays(number).toString();
    }

    private static SourceState source(int number) {
        return new SourceState(
                "S" + number, named("Source", number), "report", null, null, null, null, null, null, null, null);
    }

    private static ArgumentState against(int number) {
        return new ArgumentState(
                "A" + number,
                "con",
                "C" + number,
                named("Reason", number),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
