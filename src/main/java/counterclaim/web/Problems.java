package counterclaim.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.security.SecureRandom;
import java.sql.SQLTransientException;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What went wrong, told plainly: a page in the usual layout, or RFC 9457 problem details under {@code /api}. Each
 * carries a short reference that is in the log.
 */
class Problems {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance problem(String title, String text, String reference);
    }

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    // Without I, L, O, U, 0 and 1: people read it over the telephone.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SERVICE_UNAVAILABLE = 503;

    private final WebMessages say;

    Problems(WebMessages say) {
        this.say = say;
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException problem, @Context UriInfo address) {
        var status = problem.getResponse().getStatus();
        if (status < 400) return problem.getResponse();
        var reference = reference();
        LOG.infof("%s answered %d", reference, status);
        return status == 404
                ? answer(address, status, say.notFoundTitle(), say.notFoundText(), reference)
                : answer(address, status, say.refusedTitle(), say.refusedText(status), reference);
    }

    @ServerExceptionMapper
    Response broken(Throwable problem, @Context UriInfo address) {
        var reference = reference();
        if (databaseIsAway(problem)) {
            LOG.warnf("%s answered 503: %s", reference, problem);
            return answer(address, SERVICE_UNAVAILABLE, say.awayTitle(), say.awayText(), reference);
        }
        LOG.errorf(problem, "%s answered 500", reference);
        return answer(address, 500, say.brokenTitle(), say.brokenText(), reference);
    }

    private Response answer(UriInfo address, int status, String title, String text, String reference) {
        var answer = address.getPath().startsWith("/api/")
                ? problemDetails(status, title, text, reference)
                : Page.of(Response.Status.fromStatusCode(status), Templates.problem(title, text, reference));
        return status == SERVICE_UNAVAILABLE
                ? Response.fromResponse(answer).header("Retry-After", 5).build()
                : answer;
    }

    private static Response problemDetails(int status, String title, String text, String reference) {
        var details = new LinkedHashMap<String, Object>();
        details.put("title", title);
        details.put("status", status);
        details.put("detail", text);
        details.put("instance", "urn:counterclaim:reference:" + reference);
        return Response.status(status)
                .type("application/problem+json")
                .entity(details)
                .build();
    }

    private static boolean databaseIsAway(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCConnectionException || cause instanceof SQLTransientException) return true;
        }
        return false;
    }

    private static String reference() {
        return RANDOM.ints(6, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
