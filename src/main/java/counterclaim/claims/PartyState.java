package counterclaim.claims;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** Who a speaker is; as a bundle writes it and as history keeps it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record PartyState(String id, String name, String kind, String partOf, String description) {

    /** As part of nothing. */
    public PartyState alone() {
        return new PartyState(id, name, kind, null, description);
    }
}
