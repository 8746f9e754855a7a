package counterclaim.annotations.w3c;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The headers with which the protocol answers, and an entity tag for each form of each state. */
final class Answers {

    static final String OF_ONE = "GET, HEAD, OPTIONS, PUT, DELETE";
    static final String OF_ALL = "GET, HEAD, OPTIONS, POST";

    /** Who asks, and how: by all of them an answer differs. */
    private static final String VARY = "Accept, Prefer, Authorization, Cookie";

    private static final String RESOURCE = "<http://www.w3.org/ns/ldp#Resource>; rel=\"type\"";
    private static final String ANNOTATION = "<http://www.w3.org/ns/oa#Annotation>; rel=\"type\"";
    private static final String CONTAINER = "<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\"";
    private static final String CONSTRAINED =
            "<http://www.w3.org/TR/annotation-protocol/>; rel=\"http://www.w3.org/ns/ldp#constrainedBy\"";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /** §3 */
    static Response.ResponseBuilder annotation(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.LINK, RESOURCE)
                .header(HttpHeaders.LINK, ANNOTATION)
                .header(HttpHeaders.ALLOW, OF_ONE)
                .header(HttpHeaders.VARY, VARY);
    }

    /** §4.1 */
    static Response.ResponseBuilder container(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.LINK, CONTAINER)
                .header(HttpHeaders.LINK, CONSTRAINED)
                .header(HttpHeaders.ALLOW, OF_ALL)
                .header("Accept-Post", Form.ACCEPTED)
                .header(HttpHeaders.VARY, VARY);
    }

    /** §5.1: the container answers, with what was made in it. */
    static Response.ResponseBuilder created(Response.ResponseBuilder answer) {
        return annotation(answer.header(HttpHeaders.LINK, CONTAINER).header(HttpHeaders.LINK, CONSTRAINED));
    }

    /** §4.3: a page is no container. */
    static Response.ResponseBuilder page(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS").header(HttpHeaders.VARY, VARY);
    }

    /** A representation: whoever has it already gets no more than that (RFC 9110 §13). */
    static Response.ResponseBuilder representation(
            Response.ResponseBuilder answer, ObjectNode it, Form form, Request request) {
        var body = written(it);
        var tag = tag(body, form);
        answer.header(HttpHeaders.ETAG, tag(tag)).header(HttpHeaders.CACHE_CONTROL, "no-cache");
        var known = request == null ? null : request.evaluatePreconditions(tag);
        if (known != null) return answer.status(Response.Status.NOT_MODIFIED).header(HttpHeaders.ETAG, tag(tag));
        return answer.header(HttpHeaders.CONTENT_TYPE, form.type()).entity(body);
    }

    /** Every tag that what is there now goes under. */
    static List<String> tags(ObjectNode it) {
        var body = written(it);
        return Arrays.stream(Form.values()).map(form -> tag(tag(body, form))).toList();
    }

    private static byte[] written(ObjectNode it) {
        try {
            return JSON.writeValueAsBytes(it);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static EntityTag tag(byte[] body, Form form) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(form.type().getBytes(StandardCharsets.US_ASCII));
            return new EntityTag(HexFormat.of().formatHex(digest.digest(body), 0, 16));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String tag(EntityTag tag) {
        return "\"" + tag.getValue() + "\"";
    }
}
