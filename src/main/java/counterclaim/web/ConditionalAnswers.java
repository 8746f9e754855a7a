package counterclaim.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** An ETag for every read answer that may be kept, and 304 for who has it already (RFC 9110 §13). */
class ConditionalAnswers {

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getMethod().equals("GET") || response.getStatus() != 200) return;
        if (!(response.getEntity() instanceof byte[] body)) return;
        // Whoever gave it one has looked at the conditions too.
        if (response.getHeaders().containsKey("ETag")) return;
        if (Page.NO_STORE.equals(response.getHeaders().getFirst("Cache-Control"))) return;
        var tag = new EntityTag(digest(body));
        response.getHeaders().putSingle("ETag", "\"" + tag.getValue() + "\"");
        response.getHeaders().putSingle("Cache-Control", "no-cache");
        var same = request.getRequest().evaluatePreconditions(tag);
        if (same == null) return;
        response.setStatus(304);
        response.setEntity(null);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
