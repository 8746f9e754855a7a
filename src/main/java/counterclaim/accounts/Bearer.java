package counterclaim.accounts;

import counterclaim.web.ProblemDetails;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** How programs say who they are (RFC 6750): what they show, and how they are refused. */
final class Bearer {

    private static final String SCHEME = "bearer ";
    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;

    private Bearer() {}

    /** @return what was shown as a token; null where nothing was */
    static String of(String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) return null;
        return authorization.substring(SCHEME.length()).strip();
    }

    // RFC 6750 §3.1: who showed nothing is told no more than how to.
    static Response wanted() {
        return refused(UNAUTHORISED, null, "Write with an access token", "Bearer");
    }

    static Response invalid() {
        return refused(
                UNAUTHORISED,
                "invalid_token",
                "The access token is not one of ours, or has ended",
                "Bearer error=\"invalid_token\"");
    }

    static Response insufficient(Scope scope) {
        return refused(
                FORBIDDEN,
                "insufficient_scope",
                "The access token was made without the scope " + scope.word(),
                "Bearer error=\"insufficient_scope\", scope=\"" + scope.word() + "\"");
    }

    private static Response refused(int status, String type, String title, String challenge) {
        var answer = ProblemDetails.of(status, type, title, null);
        answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return answer;
    }
}
