package counterclaim.journeys;

import counterclaim.arguments.ArgumentState;
import counterclaim.arguments.CitationState;
import counterclaim.arguments.PremiseState;
import counterclaim.claims.ClaimState;
import counterclaim.claims.PartyState;
import counterclaim.claims.StatementState;
import counterclaim.dossiers.DossierState;
import counterclaim.dossiers.EventState;
import counterclaim.dossiers.QuestionState;
import counterclaim.interchange.bundle.Bundle;
import counterclaim.sources.SourceState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A dossier that holds every vector in every text field of every kind. Each has a question, a claim, a speaker and a
 * source of its own, so that it stands alone where a page is about one thing; and all of them meet again in the reasons
 * and statements of one last claim, so that one page holds them all.
 */
final class InjectionBundle {

    static final String SLUG = "injection";
    /** Who made the statements on the last claim; its source has the last number, as the claim has. */
    static final String GATHERER = "gatherer";

    private static final int LINE = 1_000;
    private static final int TEXT = 20_000;

    private final List<String> vectors;
    private final int many;

    InjectionBundle(List<String> vectors) {
        this.vectors = vectors;
        many = vectors.size();
    }

    /** The number of the claim and of the source where all vectors meet. */
    int last() {
        return many + 1;
    }

    /** Names are given once in a workspace, so each has its number. */
    static String nameOfSpeaker(String vector, int number) {
        return vector + " " + number;
    }

    Bundle bundle() {
        return new Bundle(
                Bundle.FORMAT,
                new DossierState(SLUG, fitting(LINE), fitting(TEXT), "2020", "en", "public", fitting(TEXT)),
                questions(),
                parties(),
                sources(),
                each(i -> new Bundle.Snapshot("S" + i, sha256(vector(i)), "2026-01-31T09:30:00Z", vector(i))),
                claims(),
                statements(),
                arguments(),
                each(i -> new EventState("E" + i, "2020", vector(i), vector(i), "S" + i)),
                each(i -> new Bundle.Term(nameOfSpeaker(vector(i), i), vector(i), vector(i))),
                each(i -> new Bundle.Verdict(
                        "C" + i, "conflicting", vector(i), "2020", vector(i), "https://example.org/?a=1&b='2'")),
                each(i -> new Bundle.Withdrawn("C" + (last() + i), vector(i))),
                null);
    }

    /** As many vectors as fit, those first that would end a title. */
    String fitting(int length) {
        var text = new StringBuilder();
        Stream.concat(
                        vectors.stream().filter(vector -> vector.contains("</title")),
                        vectors.stream().filter(vector -> !vector.contains("</title")))
                .filter(vector -> text.codePointCount(0, text.length()) + vector.length() + 1 <= length)
                .forEach(vector -> text.append(vector).append(' '));
        return text.toString().strip();
    }

    // One in the list of main questions, one as a topic.
    private List<QuestionState> questions() {
        var pinned = each(i -> new QuestionState("Q" + i, vector(i), "open", null, 1 + i % 99, vector(i)));
        var folded = each(i -> new QuestionState("Q" + (many + i), vector(i), "open", vector(i), null, vector(i)));
        return both(pinned, folded);
    }

    private List<PartyState> parties() {
        var parties = new ArrayList<PartyState>();
        parties.addAll(each(i -> new PartyState(
                "office-" + i,
                nameOfSpeaker(vector(i), i),
                "office_holder",
                i < many ? "office-" + (i + 1) : null,
                vector(i))));
        parties.addAll(each(
                i -> new PartyState("person-" + i, nameOfSpeaker(vector(i), many + i), "person", null, vector(i))));
        parties.add(new PartyState(GATHERER, "Gatherer", "institution", null, null));
        return parties;
    }

    private List<SourceState> sources() {
        var each = each(i -> new SourceState(
                "S" + i,
                vector(i),
                "report",
                vector(i),
                List.of(vector(i), vector(i)),
                vector(i),
                vector(i),
                "2020",
                "https://example.org/?a=1&b='2'",
                "en",
                i < many ? "S" + (i + 1) : null));
        return both(
                each,
                List.of(new SourceState("S" + last(), "Last", "book", null, null, null, null, null, null, null, null)));
    }

    // Eight to a question, so that each is shown among the other answers too.
    private List<ClaimState> claims() {
        var each = each(i -> new ClaimState(
                "C" + i,
                "Q" + (1 + i / 8),
                vector(i),
                i % 9 == 0 ? "value" : "event_property",
                null,
                null,
                vector(i),
                vector(i)));
        return both(
                each,
                List.of(new ClaimState("C" + last(), "Q" + many, "Last", "event_property", null, null, null, null)));
    }

    private List<StatementState> statements() {
        return both(
                each(i -> statement(i, i, "C" + i, "office-" + i, "asserts", "S" + i)),
                each(i -> statement(
                        many + i, i, "C" + last(), i % 2 == 0 ? GATHERER : "person-" + i, "denies", "S" + last())));
    }

    private StatementState statement(int number, int i, String claim, String party, String stance, String source) {
        return new StatementState(
                "ST" + number,
                claim,
                party,
                vector(i),
                stance,
                null,
                vector(i),
                vector(i),
                "en",
                vector(i),
                source,
                vector(i),
                "named",
                "broadened");
    }

    // A reason, what does not follow in it, and an answer to that: to the argument or to its source.
    private List<ArgumentState> arguments() {
        var arguments = new ArrayList<ArgumentState>();
        for (int i = 1; i <= many; i++) {
            argue(arguments, i, "C" + i, "office-" + i, "S" + i);
            argue(arguments, i, "C" + last(), i % 2 == 0 ? GATHERER : "person-" + i, "S" + last());
        }
        return arguments;
    }

    private void argue(List<ArgumentState> arguments, int i, String claim, String by, String source) {
        var cited = List.of(new CitationState(
                source, vector(i), vector(i), i % 2 == 0 ? "B" : null, i % 2 == 0 ? 2 : null, vector(i)));
        var premise = List.of(new PremiseState("C" + (1 + i % many), i % 3 > 0));
        var first = arguments.size() + 1;
        var reply = "A" + (first + 1);
        arguments.add(new ArgumentState(
                "A" + first,
                i % 3 == 0 ? "con" : "pro",
                claim,
                vector(i),
                List.of(by),
                "2020",
                "sign",
                vector(i),
                premise,
                cited));
        arguments.add(new ArgumentState(
                reply,
                "con",
                i % 5 == 0 ? "A" + first + "#1" : "A" + first,
                vector(i),
                List.of(by),
                null,
                null,
                vector(i),
                List.of(),
                cited));
        arguments.add(new ArgumentState(
                "A" + (first + 2), "con", reply, vector(i), List.of(), null, null, vector(i), List.of(), List.of()));
    }

    private String vector(int number) {
        return vectors.get(number - 1);
    }

    private <T> List<T> each(IntFunction<T> made) {
        return IntStream.rangeClosed(1, many).mapToObj(made).toList();
    }

    private static <T> List<T> both(List<T> first, List<T> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
