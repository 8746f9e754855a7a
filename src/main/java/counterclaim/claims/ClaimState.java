package counterclaim.claims;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What a claim is; as a bundle writes it and as history keeps it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimState(
        String id,
        String question,
        String text,
        String kind,
        String answer,
        String standard,
        String burden,
        String note) {}
