package counterclaim.interchange.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import counterclaim.arguments.ArgumentState;
import counterclaim.claims.ClaimState;
import counterclaim.claims.PartyState;
import counterclaim.claims.StatementState;
import counterclaim.dossiers.DossierState;
import counterclaim.dossiers.EventState;
import counterclaim.dossiers.QuestionState;
import counterclaim.sources.SourceState;
import java.util.List;

/**
 * The records of {@code counterclaim-bundle/1}, in the order in which they are written. The JSON Schema says what each
 * means; enumerations stand here as the lower-case words of the format.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bundle(
        String format,
        DossierState dossier,
        List<QuestionState> questions,
        List<PartyState> parties,
        List<SourceState> sources,
        List<Snapshot> snapshots,
        List<ClaimState> claims,
        List<StatementState> statements,
        List<ArgumentState> arguments,
        List<EventState> events,
        List<Term> terms,
        List<Verdict> verdicts,
        List<Withdrawn> withdrawn,
        Next next) {

    public static final String FORMAT = "counterclaim-bundle/1";

    /** What is missing in a list's place is an empty list. */
    public Bundle {
        questions = orEmpty(questions);
        parties = orEmpty(parties);
        sources = orEmpty(sources);
        snapshots = orEmpty(snapshots);
        claims = orEmpty(claims);
        statements = orEmpty(statements);
        arguments = orEmpty(arguments);
        events = orEmpty(events);
        terms = orEmpty(terms);
        verdicts = orEmpty(verdicts);
        withdrawn = orEmpty(withdrawn);
    }

    public record Snapshot(String source, String sha256, String captured, String text) {}

    /** Which word the dossier uses where, and why. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Term(String word, String use, String why) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Verdict(String claim, String word, String by, String on, String text, String url) {}

    public record Withdrawn(String id, String reason) {}

    /** The next free number of each kind. */
    public record Next(
            Integer question, Integer claim, Integer statement, Integer argument, Integer source, Integer event) {}

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
