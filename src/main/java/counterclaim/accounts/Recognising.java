package counterclaim.accounts;

import counterclaim.web.Cookies;
import counterclaim.web.Page;
import counterclaim.web.Programs;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Knows people again by their cookie, at each request and before anything is looked up; a dead cookie is nobody's. A
 * program shows a token instead, at its own addresses only, and one that opens nothing is refused.
 */
class Recognising {

    private final Viewer viewer;
    private final Cookies cookies;
    private final Clock clock;
    private final boolean demo;
    private final List<OwnNumber> numbers;

    Recognising(
            Viewer viewer,
            Cookies cookies,
            Clock clock,
            @ConfigProperty(name = "counterclaim.demo") boolean demo,
            @All List<OwnNumber> numbers) {
        this.viewer = viewer;
        this.cookies = cookies;
        this.clock = clock;
        this.demo = demo;
        this.numbers = numbers;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    Response recognise(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        var shown = Programs.ask(path) ? Bearer.of(request.getHeaderString(HttpHeaders.AUTHORIZATION)) : null;
        var cookie = shown == null ? cookies.get("") : null;
        if (shown == null && cookie == null) return null;
        var now = clock.instant();
        try {
            // A transaction of its own, ended before the page begins one: none ever waits for a second connection.
            QuarkusTransaction.requiringNew().run(() -> {
                if (shown == null) byCookie(cookie, now);
                else byToken(shown, now);
            });
        } catch (RuntimeException away) {
            // What was sent has not been read yet: the guard, which comes after that, gives it back.
            viewer.cannotBeKnown(away);
            return null;
        }
        return shown == null || viewer.byToken() ? null : Bearer.invalid();
    }

    private void byCookie(String cookie, Instant now) {
        Session.alive(cookie, now, demo, numbers).ifPresent(session -> {
            session.seen(now);
            viewer.is(session, cookie);
        });
    }

    private void byToken(String shown, Instant now) {
        AccessToken.alive(shown, now, demo).ifPresent(token -> {
            // Programs do not sign in, which clears the forms away that people sent.
            if (token.used(now)) SentForm.forgetOld(token.account.id, now);
            viewer.is(token);
        });
    }

    /** What a page shows to one person is kept by nobody: not by a proxy, and not for who comes to the browser next. */
    @ServerResponseFilter(priority = Page.AFTER_CACHING)
    void keepNothing(ContainerRequestContext request, ContainerResponseContext response) {
        if (!viewer.signedIn()) return;
        response.getHeaders().putSingle("Cache-Control", "no-store");
        // Programs say by it which version they change.
        if (!Programs.ask(request.getUriInfo().getPath())) response.getHeaders().remove("ETag");
    }
}
