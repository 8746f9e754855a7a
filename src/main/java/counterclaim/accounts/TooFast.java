package counterclaim.accounts;

import counterclaim.web.Held;
import counterclaim.web.Messages;
import counterclaim.web.Posted;
import counterclaim.web.ProblemDetails;
import counterclaim.web.Programs;
import counterclaim.web.Reference;
import counterclaim.web.WebMessages;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Somebody sends more than {@link Pace} lets through: they wait, and have their text back. */
class TooFast extends RuntimeException {

    private final Duration wait;

    TooFast(Duration wait) {
        super("too fast", null, false, false);
        this.wait = wait;
    }

    /** Says it. */
    static class Answer {

        private static final int TOO_MANY_REQUESTS = 429;

        private final Posted posted;

        Answer(Posted posted) {
            this.posted = posted;
        }

        @ServerExceptionMapper
        Response say(TooFast refusal, @Context UriInfo asked) {
            var answer = Programs.ask(asked.getPath())
                    ? ProblemDetails.of(
                            TOO_MANY_REQUESTS,
                            "too_fast",
                            Messages.of(WebMessages.class).heldTooFast(),
                            null)
                    : Held.of(posted, asked).page(TOO_MANY_REQUESTS, Held.Why.TOO_FAST, Reference.current());
            answer.getHeaders().putSingle("Retry-After", refusal.wait.toSeconds() + 1);
            return answer;
        }
    }
}
