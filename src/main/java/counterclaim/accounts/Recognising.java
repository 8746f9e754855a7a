package counterclaim.accounts;

import counterclaim.web.Cookies;
import counterclaim.web.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Knows people again by their cookie, at each request and before anything is looked up; a dead cookie is nobody's. */
class Recognising {

    private final Viewer viewer;
    private final Cookies cookies;
    private final Clock clock;
    private final boolean demo;

    Recognising(Viewer viewer, Cookies cookies, Clock clock, @ConfigProperty(name = "counterclaim.demo") boolean demo) {
        this.viewer = viewer;
        this.cookies = cookies;
        this.clock = clock;
        this.demo = demo;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void recognise(ContainerRequestContext request) {
        var token = cookies.get("");
        if (token == null) return;
        var now = clock.instant();
        try {
            // A transaction of its own, ended before the page begins one: none ever waits for a second connection.
            QuarkusTransaction.requiringNew()
                    .run(() -> Session.alive(token, now, demo).ifPresent(session -> {
                        session.seen(now);
                        viewer.is(session, token);
                    }));
        } catch (RuntimeException away) {
            // What was sent has not been read yet: the guard, which comes after that, gives it back.
            viewer.cannotBeKnown(away);
        }
    }

    /** What a page shows to one person is kept by nobody: not by a proxy, and not for who comes to the browser next. */
    @ServerResponseFilter(priority = Page.AFTER_CACHING)
    void keepNothing(ContainerRequestContext request, ContainerResponseContext response) {
        if (!viewer.signedIn()) return;
        response.getHeaders().putSingle("Cache-Control", "no-store");
        response.getHeaders().remove("ETag");
    }
}
