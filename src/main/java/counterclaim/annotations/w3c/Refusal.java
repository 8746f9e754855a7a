package counterclaim.annotations.w3c;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.web.ProblemDetails;
import counterclaim.web.Reference;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says what is wrong with what was sent: RFC 9457, with a JSON pointer to the fault. */
class Refusal {

    private static final int BAD_REQUEST = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    @ServerExceptionMapper
    Response say(NotAnAnnotation refused) throws JsonProcessingException {
        var problem = AnnotationWriter.NODES
                .objectNode()
                .put("type", "urn:counterclaim:problem:not_an_annotation")
                .put("title", "This is no annotation that can be kept here")
                .put("status", BAD_REQUEST)
                .put("detail", "Expected at \"" + refused.pointer() + "\": " + refused.expected())
                .put("pointer", refused.pointer())
                .put("expected", refused.expected())
                .put("instance", "urn:counterclaim:reference:" + Reference.current());
        return Response.fromResponse(ProblemDetails.of(BAD_REQUEST, null, "", null))
                .entity(JSON.writeValueAsBytes(problem))
                .build();
    }
}
