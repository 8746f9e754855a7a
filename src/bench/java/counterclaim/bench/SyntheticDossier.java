package counterclaim.bench;

import counterclaim.claims.ClaimState;
import counterclaim.claims.PartyState;
import counterclaim.claims.StatementState;
import counterclaim.dossiers.DossierState;
import counterclaim.dossiers.EventState;
import counterclaim.dossiers.QuestionState;
import counterclaim.interchange.bundle.Bundle;
import counterclaim.sources.SourceState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A made-up dossier of 200 claims, 2 000 statements, 1 000 arguments and 3 000 citations, the same in every run, with
 * texts as long as those of the reference dossier. C1 is the claim that is measured: 40 arguments and 60 statements.
 */
final class SyntheticDossier {

    static final int CLAIMS = 200;

    private static final long SEED = 20_200_103;
    private static final int STATEMENTS = 2_000;
    private static final int STATEMENTS_OF_MEASURED = 60;
    private static final int QUESTIONS = 25;
    private static final int PINNED = 5;
    private static final int PARTIES = 60;
    private static final int BODIES = 24;
    private static final int SOURCES = 60;
    private static final int EVENTS = 20;
    private static final int VERDICTS = 10;

    private static final String[] TOPICS = {"Before it", "The decision", "What happened", "What followed"};
    private static final String[] BODY = {"Council", "Ministry", "Agency", "Institute", "Gazette", "Union"};
    private static final String[] SOURCE = {"report", "article-newspaper", "speech", "hearing", "broadcast", "interview"
    };
    private static final String[] KIND = {
        "event_property", "causal", "position", "numerical", "legal_normative", "quote"
    };
    private static final String[] STANCE = {"asserts", "asserts", "denies", "asserts", "qualifies", "questions"};

    final Words words;
    final Names names;
    private final Random random = new Random(SEED);

    SyntheticDossier() {
        words = new Words(random);
        names = new Names(random);
    }

    String slug() {
        return names.name(0).toLowerCase(Locale.ROOT) + "-affair";
    }

    Bundle bundle() {
        return new Bundle(
                Bundle.FORMAT,
                new DossierState(
                        slug(), "The affair of " + names.name(0), text(50), "2021-03-04", "en", "public", text(90)),
                each(QUESTIONS, this::question),
                each(PARTIES, this::party),
                each(SOURCES, this::source),
                List.of(),
                each(CLAIMS, this::claim),
                statements(),
                new SyntheticArguments(this, random).all(),
                each(EVENTS, this::event),
                List.of(),
                each(VERDICTS, this::verdict),
                List.of(),
                null);
    }

    private QuestionState question(int n) {
        var pinned = n <= PINNED;
        return new QuestionState(
                "Q" + n,
                text(9),
                n % 2 == 1 ? "yes_no" : "open",
                TOPICS[n % TOPICS.length],
                pinned ? n : null,
                pinned ? text(30) + " " + text(30) : null);
    }

    // Bodies first; of the others most hold an office in one of them, some are private persons, three have no name.
    private PartyState party(int n) {
        var name = names.name(2 * n) + " " + names.name(2 * n + 1);
        if (n <= BODIES)
            return new PartyState(partyId(n), name + " " + BODY[n % BODY.length], "institution", null, text(6));
        if (n > PARTIES - 3)
            return new PartyState(partyId(n), "Officials near " + name + " (not named)", "unnamed", null, null);
        if (n % 4 == 0) return new PartyState(partyId(n), name + " " + n, "person", null, text(6));
        return new PartyState(partyId(n), name + " " + n, "office_holder", partyId(1 + n % BODIES), text(6));
    }

    String partyId(int n) {
        return names.name(n).toLowerCase(Locale.ROOT) + "-" + n;
    }

    private SourceState source(int n) {
        return new SourceState(
                "S" + n,
                names.any(random) + ": " + text(5),
                SOURCE[n % SOURCE.length],
                n % 3 == 0 ? text(6) : null,
                n % 2 == 0 ? List.of(names.any(random) + " " + names.any(random)) : null,
                n % 5 == 0 ? names.any(random) + " Review" : null,
                n % 4 == 0 ? names.any(random) + " Press" : null,
                day(n),
                "https://example.org/" + names.any(random).toLowerCase(Locale.ROOT) + "/" + n,
                "en",
                n > 40 ? "S1" : null);
    }

    // Eight claims in a row answer one question.
    private ClaimState claim(int n) {
        var question = 1 + (n - 1) * QUESTIONS / CLAIMS;
        return new ClaimState(
                "C" + n,
                "Q" + question,
                text(11),
                KIND[n % KIND.length],
                question % 2 == 0 ? null : n % 3 == 0 ? "negative" : "affirmative",
                null,
                n % 3 == 1 ? text(20) : null,
                n % 4 == 1 ? text(13) : null);
    }

    private List<StatementState> statements() {
        var statements = new ArrayList<StatementState>();
        for (int i = 0; i < STATEMENTS_OF_MEASURED; i++) statements.add(statement(1 + statements.size(), 1));
        while (statements.size() < STATEMENTS)
            statements.add(statement(1 + statements.size(), 2 + statements.size() % (CLAIMS - 1)));
        return statements;
    }

    private StatementState statement(int n, int claim) {
        var quoted = n % 3 == 0;
        return new StatementState(
                "ST" + n,
                "C" + claim,
                partyId(1 + random.nextInt(PARTIES)),
                n % 2 == 0 ? text(3) : null,
                STANCE[n % STANCE.length],
                n % 4 == 0 ? null : day(n),
                n % 7 == 0 ? "some days later" : null,
                quoted ? text(9) : null,
                quoted ? "en" : null,
                quoted && n % 2 == 0 ? null : text(12),
                sourceId(),
                n % 3 == 0 ? null : "page " + (1 + n % 90),
                n % 9 == 0 ? "unnamed" : n % 4 == 0 ? "institutional" : "named",
                n % 10 == 0 ? "repeated" : null);
    }

    String sourceId() {
        return "S" + (1 + random.nextInt(SOURCES));
    }

    private EventState event(int n) {
        return new EventState("E" + n, day(n), text(8), n % 2 == 0 ? names.any(random) : null, sourceId());
    }

    private Bundle.Verdict verdict(int n) {
        return new Bundle.Verdict(
                "C" + (1 + (n - 1) * CLAIMS / VERDICTS),
                "conflicting",
                names.any(random) + " Gazette",
                day(n),
                text(20),
                "https://example.org/verdict/" + n);
    }

    String day(int n) {
        return "2021-%02d-%02d".formatted(1 + n % 12, 1 + n % 28) + (n % 11 == 0 ? "~" : "");
    }

    /** A sentence of this many words, about every tenth a name. */
    String text(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++)
            text.append(i == 0 ? "" : " ").append(random.nextInt(10) == 0 ? names.any(random) : words.any(random));
        return text.replace(0, 1, text.substring(0, 1).toUpperCase(Locale.ROOT))
                .append('.')
                .toString();
    }

    private static <T> List<T> each(int many, IntFunction<T> made) {
        return IntStream.rangeClosed(1, many).mapToObj(made).toList();
    }
}
