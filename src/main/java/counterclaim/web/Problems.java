package counterclaim.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What went wrong, told plainly: a page in the usual layout, or RFC 9457 problem details for {@link Programs}. Each
 * carries a short reference that is in the log.
 */
class Problems {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance problem(int status, String reference, Held held);
    }

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int SERVICE_UNAVAILABLE = 503;
    private static final int CONFLICT = 409;
    private static final Map<Integer, String> TITLES = Map.of(
            404,
            "There is nothing here that you can read",
            500,
            "Something went wrong on our side",
            CONFLICT,
            "Somebody was quicker: send it again",
            SERVICE_UNAVAILABLE,
            "The database did not answer in time");

    private final Posted posted;

    Problems(Posted posted) {
        this.posted = posted;
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException problem, @Context UriInfo address) {
        var status = problem.getResponse().getStatus();
        return status < 400 ? problem.getResponse() : answer(address, status, Reference.current());
    }

    @ServerExceptionMapper
    Response broken(Throwable problem, @Context UriInfo address) {
        var reference = Reference.current();
        if (databaseIsAway(problem)) {
            LOG.warnf("%s answered 503: %s", reference, problem);
            var answer = posted.any() && !Programs.ask(address.getPath())
                    ? Held.of(posted, address).page(SERVICE_UNAVAILABLE, Held.Why.AWAY, reference)
                    : answer(address, SERVICE_UNAVAILABLE, reference);
            return Response.fromResponse(answer).header("Retry-After", 30).build();
        }
        if (somebodyWasQuicker(problem)) {
            LOG.warnf("%s answered 409: %s", reference, problem);
            if (Programs.ask(address.getPath())) return answer(address, CONFLICT, reference);
            return Held.of(posted, address).page(CONFLICT, Held.Why.MEANWHILE, reference);
        }
        LOG.errorf(problem, "%s answered 500", reference);
        return answer(address, 500, reference);
    }

    // Whatever went wrong, what somebody wrote is on the page.
    private Response answer(UriInfo address, int status, String reference) {
        if (Programs.ask(address.getPath()))
            return ProblemDetails.of(
                    status, null, TITLES.getOrDefault(status, "The request does not fit what can be asked here"), null);
        var answer = Page.of(status, Templates.problem(status, reference, Held.orNothing(posted, address)));
        answer.getHeaders().putSingle("Cache-Control", "no-store");
        return answer;
    }

    // A name or a place that is given once was given to somebody else after it had been looked at.
    private boolean somebodyWasQuicker(Throwable problem) {
        for (var cause = problem; posted.any() && cause != null; cause = cause.getCause())
            if (cause instanceof ConstraintViolationException violated
                    && violated.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE) return true;
        return false;
    }

    // A connection that breaks while a transaction is committed is told as what the failed commit suppressed.
    private static boolean databaseIsAway(Throwable problem) {
        if (problem == null) return false;
        if (problem instanceof JDBCConnectionException || problem instanceof SQLTransientException) return true;
        if (problem instanceof SQLException refused && isAway(refused.getSQLState())) return true;
        return databaseIsAway(problem.getCause())
                || Arrays.stream(problem.getSuppressed()).anyMatch(Problems::databaseIsAway);
    }

    // Classes of SQLSTATE: 08 no connection, 53 out of something, 57P stopping, starting or ended by an operator.
    private static boolean isAway(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
    }
}
