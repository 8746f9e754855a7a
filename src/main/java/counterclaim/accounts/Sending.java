package counterclaim.accounts;

import counterclaim.web.Flash;
import counterclaim.web.Held;
import counterclaim.web.Messages;
import counterclaim.web.Outcome;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Reference;
import counterclaim.web.Secret;
import counterclaim.web.WebMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Sees to it that one form makes one thing, however often it is sent: a double click, a page that was gone back to, a
 * second try after an answer was lost. Each form carries a token; who sends it twice is led to what it made, and the
 * same token with another text is a conflict that gives the text back.
 */
@RequestScoped
public class Sending {

    /** The field that carries the token. */
    public static final String FIELD = "token";

    private static final int CONFLICT = 409;
    private static final int LONGEST = 64;

    private final Viewer viewer;
    private final Posted posted;
    private final Outcome outcome;
    private final UriInfo asked;
    private final Clock clock;

    Sending(Viewer viewer, Posted posted, Outcome outcome, UriInfo asked, Clock clock) {
        this.viewer = viewer;
        this.posted = posted;
        this.outcome = outcome;
        this.asked = asked;
        this.clock = clock;
    }

    /** For a form that is shown for the first time. */
    public static String newToken() {
        return UUID.randomUUID().toString();
    }

    /**
     * Acts, unless the form was sent before.
     *
     * @param act does it and answers; called while the head row of what it changes is locked, so that of two requests
     *     with the same token the second finds what the first has done
     */
    public Response once(Supplier<Response> act) {
        var token = token();
        var before = token.isEmpty() ? null : SentForm.with(token);
        if (before == null) return act.get();
        if (before.accountId.equals(viewer.account()) && MessageDigest.isEqual(before.digest, digest()))
            return Page.goTo(before.location);
        Outcome.stop("idempotency_key_reused", Messages.of(WebMessages.class).heldSentBefore());
        var held = Held.of(posted, asked).with(FIELD, newToken());
        var where = before.accountId.equals(viewer.account()) ? before.location : null;
        return held.page(CONFLICT, Held.Why.SENT_BEFORE, Reference.current(), where);
    }

    /**
     * It is done: remembers the form, and leads to where it can be seen.
     *
     * @param says what was done
     * @param undo where a POST takes it back, or null
     */
    public Response done(String path, String says, String undo) {
        if (!token().isEmpty()) SentForm.keep(token(), viewer.account(), digest(), path, clock.instant());
        if (posted.has(Drafts.PAGE)) Draft.forget(viewer.account(), posted.text(Drafts.PAGE));
        var lines = new ArrayList<String>();
        lines.add(says);
        lines.addAll(outcome.lines());
        return Page.goTo(path, new Flash(lines, undo));
    }

    private String token() {
        var token = posted.text(FIELD);
        return token.length() > LONGEST ? "" : token;
    }

    // Of everything that was typed, each field with its length: so that nothing can be moved from one to another.
    private byte[] digest() {
        var text = new StringBuilder(asked.getPath());
        var query = asked.getRequestUri().getRawQuery();
        if (query != null) text.append('?').append(query);
        for (var name : posted.names()) {
            if (List.of(FormGuard.FIELD, FIELD, Drafts.PAGE).contains(name)) continue;
            for (var value : posted.all(name))
                text.append('\n')
                        .append(name)
                        .append(' ')
                        .append(value.length())
                        .append(' ')
                        .append(value);
        }
        posted.uploads()
                .forEach(file ->
                        text.append('\n').append(file.name()).append(' ').append(Arrays.hashCode(file.bytes())));
        return Secret.hash(text.toString());
    }
}
