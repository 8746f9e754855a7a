package counterclaim.dossiers;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What an event is; as a bundle writes it and as history keeps it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventState(String id, String on, String text, String place, String source) {}
