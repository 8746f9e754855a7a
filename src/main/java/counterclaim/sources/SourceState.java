package counterclaim.sources;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What we know of a source; as a bundle writes it and as history keeps it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceState(
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
