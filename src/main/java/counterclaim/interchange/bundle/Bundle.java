package counterclaim.interchange.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/**
 * The records of {@code counterclaim-bundle/1}, in the order in which they are written. The JSON Schema says what each
 * means; enumerations stand here as the lower-case words of the format.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bundle(
        String format,
        About dossier,
        List<Question> questions,
        List<Party> parties,
        List<Source> sources,
        List<Snapshot> snapshots,
        List<Claim> claims,
        List<Statement> statements,
        List<Argument> arguments,
        List<Event> events,
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

    /** Of the dossier itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record About(
            String slug, String title, String summary, String on, String language, String visibility, String about) {

        About called(String slug) {
            return new About(slug, title, summary, on, language, visibility, about);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Question(String id, String text, String kind, String topic, Integer pinned, String summary) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonNaming(SnakeCaseStrategy.class)
    public record Party(String id, String name, String kind, String partOf, String description) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Source(
            String id,
            String label,
            String type,
            String title,
            List<String> author,
            @JsonProperty("container-title") String containerTitle,
            String publisher,
            String issued,
            String url,
            String language,
            String via) {}

    public record Snapshot(String source, String sha256, String captured, String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Claim(
            String id,
            String question,
            String text,
            String kind,
            String answer,
            String standard,
            String burden,
            String note) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonNaming(SnakeCaseStrategy.class)
    public record Statement(
            String id,
            String claim,
            String party,
            String capacity,
            String stance,
            String on,
            String when,
            String quote,
            String quoteLanguage,
            String paraphrase,
            String source,
            String locator,
            String attribution,
            String shift) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonNaming(SnakeCaseStrategy.class)
    public record Argument(
            String id,
            String direction,
            String target,
            String text,
            List<String> by,
            String on,
            String scheme,
            String criticalQuestion,
            List<Premise> premises,
            List<Citation> citations) {

        public Argument {
            by = orEmpty(by);
            premises = orEmpty(premises);
            citations = orEmpty(citations);
        }
    }

    public record Premise(String claim, boolean holds) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Citation(
            String source, String passage, String locator, String reliability, Integer credibility, String note) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Event(String id, String on, String text, String place, String source) {}

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
