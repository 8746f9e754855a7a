package counterclaim.accounts;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A token was made for other acts than the one it was used for. */
public class InsufficientScope extends RuntimeException {

    private final Scope scope;

    InsufficientScope(Scope scope) {
        super(scope.word(), null, false, false);
        this.scope = scope;
    }

    /** Says it. */
    static class Answer {

        @ServerExceptionMapper
        Response say(InsufficientScope refusal) {
            return Bearer.insufficient(refusal.scope);
        }
    }
}
