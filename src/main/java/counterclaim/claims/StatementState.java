package counterclaim.claims;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** What was said, by whom and on what; as a bundle writes it and as history keeps it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record StatementState(
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
