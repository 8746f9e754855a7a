package counterclaim.dossiers;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What a question is; as a bundle writes it and as history keeps it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionState(String id, String text, String kind, String topic, Integer pinned, String summary) {}
