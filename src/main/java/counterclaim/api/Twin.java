package counterclaim.api;

import counterclaim.accounts.Scope;
import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Conflict;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Outcome;
import counterclaim.web.Posted;
import counterclaim.web.ProblemDetails;
import counterclaim.web.Secret;
import counterclaim.web.WebMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Lets a program do what people do on a page: its fields become those of the form, the method that answers the form
 * does the act, and what that answers is said in JSON. So both have the same rights, the same checks and the same
 * words.
 */
@RequestScoped
public class Twin {

    private static final int CREATED = 201;
    private static final int REFUSALS = 400;
    private static final int CONFLICT = 409;
    private static final int STALE = 412;
    private static final int UNPROCESSABLE = 422;
    private static final int VERSION_WANTED = 428;

    private static final String VERSION = "version";
    /** An entity tag (RFC 9110 §8.8.3) that is a version; strong, since what it names is one state and no other. */
    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,7})\"");
    /** A string of RFC 8941 §3.3.3, or the same without quotes. */
    private static final Pattern KEY = Pattern.compile("\"?([\\x21\\x23-\\x5B\\x5D-\\x7E]{1,255})\"?");

    private final Viewer viewer;
    private final Posted posted;
    private final Outcome outcome;
    private final HttpHeaders headers;

    Twin(Viewer viewer, Posted posted, Outcome outcome, HttpHeaders headers) {
        this.viewer = viewer;
        this.posted = posted;
        this.outcome = outcome;
        this.headers = headers;
    }

    /** Something new is made: 201, and where it is. */
    Response makes(String slug, byte[] body, Supplier<Response> act) {
        take(body);
        var answer = act.get();
        if (!isDone(answer)) return refused(answer);
        var made = Made.at(answer.getLocation(), slug);
        return Response.fromResponse(JsonAnswer.of(made))
                .status(CREATED)
                .location(URI.create(made.json()))
                .build();
    }

    /**
     * Something that is there is written anew, from the version that If-Match names.
     *
     * @param body a JSON object whose members are the fields of the form
     * @param act answers the form
     * @return 200 and the page that it led to; 412 for a stale version, 428 for none; else why nothing was done
     */
    public Response edits(byte[] body, Supplier<Response> act) {
        take(body);
        var from = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (from == null)
            return ProblemDetails.of(
                    VERSION_WANTED, "version_wanted", "Say in If-Match which version you change", null);
        var version = TAG.matcher(from.strip());
        if (!version.matches()) throw new Sent.Malformed("", "If-Match names one version, as \"3\"");
        posted.take(Map.of(VERSION, List.of(version.group(1))));
        return answered(act.get());
    }

    /** One step is taken with something that is there. */
    Response acts(byte[] body, Supplier<Response> act) {
        take(body);
        return answered(act.get());
    }

    private void take(byte[] body) {
        viewer.mustByToken(Scope.DOSSIERS_WRITE);
        posted.take(Sent.read(body));
        var key = headers.getHeaderString("Idempotency-Key");
        if (key != null) posted.take(Map.of(Sending.FIELD, List.of(once(key))));
    }

    // As if it were the token of a form; nobody else's key can be the same (draft-ietf-httpapi-idempotency-key-header).
    private String once(String header) {
        var key = KEY.matcher(header.strip());
        if (!key.matches()) throw new Sent.Malformed("", "Idempotency-Key is a string of up to 255 characters");
        return HexFormat.of().formatHex(Secret.hash("idempotency " + viewer.account() + " " + key.group(1)));
    }

    private Response answered(Response answer) {
        if (!isDone(answer)) return refused(answer);
        var there = answer.getLocation();
        var page = there.getPath() + (there.getFragment() == null ? "" : "#" + there.getFragment());
        return JsonAnswer.of(Map.of("page", page));
    }

    private static boolean isDone(Response answer) {
        return answer.getStatus() == Response.Status.SEE_OTHER.getStatusCode();
    }

    // A page that asks back is a 200, and nothing was done.
    private Response refused(Response answer) {
        var status = answer.getStatus() < REFUSALS ? CONFLICT : answer.getStatus();
        var stop = outcome.stopped();
        if (stop != null)
            return ProblemDetails.of(
                    stop.type().equals(Conflict.STALE) ? STALE : status, stop.type(), stop.says(), null);
        var faults =
                posted.form() == null ? List.<Fields.Fault>of() : posted.form().faults();
        var type = status == UNPROCESSABLE ? "invalid" : null;
        return ProblemDetails.of(status, type, Messages.of(WebMessages.class).putRight(), null, faults);
    }
}
