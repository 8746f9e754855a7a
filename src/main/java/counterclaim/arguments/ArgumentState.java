package counterclaim.arguments;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** What an argument is, with all it rests on; as a bundle writes it and as history keeps it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonNaming(SnakeCaseStrategy.class)
public record ArgumentState(
        String id,
        String direction,
        String target,
        String text,
        List<String> by,
        String on,
        String scheme,
        String criticalQuestion,
        List<PremiseState> premises,
        List<CitationState> citations) {

    /** What is missing in a list's place is an empty list. */
    public ArgumentState {
        by = orEmpty(by);
        premises = orEmpty(premises);
        citations = orEmpty(citations);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
