package counterclaim.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What went wrong, for programs: RFC 9457, with a reference that is in the log. */
public final class ProblemDetails {

    /** In front of the name of a problem: what {@code type} says is no address. */
    private static final String TYPES = "urn:counterclaim:problem:";

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Body(
            String type, String title, int status, String detail, String instance, List<Fields.Fault> faults) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MediaType TYPE = new MediaType("application", "problem+json");

    private ProblemDetails() {}

    /**
     * @param type its name, as {@code insufficient_scope}; null where the status says it all
     * @param title the same for each problem of a type
     * @param detail of this one, or null
     */
    public static Response of(int status, String type, String title, String detail) {
        return of(status, type, title, detail, List.of());
    }

    /** @param faults what is wrong with each field, in the words of the page */
    public static Response of(int status, String type, String title, String detail, List<Fields.Fault> faults) {
        var name = type == null ? null : TYPES + type;
        var instance = "urn:counterclaim:reference:" + Reference.current();
        return Response.status(status)
                .type(TYPE)
                .header("Cache-Control", Page.NO_STORE)
                .entity(written(new Body(name, title, status, detail, instance, faults)))
                .build();
    }

    private static byte[] written(Body body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
