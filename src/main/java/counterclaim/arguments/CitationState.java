package counterclaim.arguments;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A piece of evidence; as a bundle writes it and as history keeps it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitationState(
        String source, String passage, String locator, String reliability, Integer credibility, String note) {}
