package counterclaim.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * One line for each request: what was asked, how it ended, how long it took. No address of a person, no header, and
 * nothing after the question mark, where people's words stand (quality T25); the path as it came, percent-encoded, so
 * that it cannot forge a line.
 */
class RequestLog {

    private static final Logger LOG = Logger.getLogger("counterclaim.requests");
    private static final String BEGAN = "counterclaim.began";
    private static final int LONGEST_PATH = 300;

    @ServerRequestFilter(preMatching = true)
    void begin(ContainerRequestContext request) {
        Reference.give();
        request.setProperty(BEGAN, System.nanoTime());
    }

    // Last of all filters: the line tells what was really sent.
    @ServerResponseFilter(priority = 1)
    void end(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("X-Request-Id", Reference.current());
        var began = request.getProperty(BEGAN);
        var micros = began instanceof Long start ? (System.nanoTime() - start) / 1000 : 0;
        var path = request.getUriInfo().getRequestUri().getRawPath();
        LOG.infof(
                "%s %s %d %d µs",
                request.getMethod(),
                path.substring(0, Math.min(path.length(), LONGEST_PATH)),
                response.getStatus(),
                micros);
    }
}
