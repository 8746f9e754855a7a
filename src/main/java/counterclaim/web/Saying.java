package counterclaim.web;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What was done before this page, said on it once. */
@RequestScoped
// Looked up by name while a page is written, which the container does not see.
@Unremovable
public class Saying {

    private final Cookies cookies;
    private boolean said;

    Saying(Cookies cookies) {
        this.cookies = cookies;
    }

    /** Read while the page is written, and then no more. */
    public Flash now() {
        var cookie = cookies.get(Flash.COOKIE);
        if (cookie == null) return null;
        said = true;
        return Flash.read(cookie);
    }

    boolean wasSaid() {
        return said;
    }

    /** Sees to it that what was said is not said again. */
    static class Once {

        private final Saying saying;
        private final Cookies cookies;

        Once(Saying saying, Cookies cookies) {
            this.saying = saying;
            this.cookies = cookies;
        }

        // After whoever says how the answer may be kept.
        @ServerResponseFilter(priority = Page.AFTER_CACHING)
        void forget(ContainerRequestContext request, ContainerResponseContext response) {
            if (!saying.wasSaid() || response.getStatus() == Response.Status.SEE_OTHER.getStatusCode()) return;
            response.getHeaders().add("Set-Cookie", cookies.removed(Flash.COOKIE));
            response.getHeaders().putSingle("Cache-Control", "no-store");
            response.getHeaders().remove("ETag");
        }
    }
}
