package counterclaim.accounts;

import counterclaim.web.Held;
import counterclaim.web.Page;
import counterclaim.web.ProblemDetails;
import counterclaim.web.Programs;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Where people are asked who they are: because they want to, or because what they asked for is for people we know. */
@ApplicationScoped
class SignInPage {

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance signin(
                String name, String back, Held held, Problem problem, long minutes, Demonstration demonstration);
    }

    /** Why somebody is still here. */
    enum Problem {
        NONE,
        /** The same for a wrong password and for a name that does not exist. */
        WRONG,
        TOO_OFTEN
    }

    static final String ADDRESS = "/sign-in";
    private static final int FORBIDDEN = 403;

    private final Demonstration demonstration;
    private final boolean demo;

    SignInPage(Demonstration demonstration, @ConfigProperty(name = "counterclaim.demo") boolean demo) {
        this.demonstration = demonstration;
        this.demo = demo;
    }

    /**
     * @param name as it was typed
     * @param back where somebody goes afterwards
     * @param held what was sent and waits meanwhile, or null
     * @param wait before another try
     */
    Response of(int status, String name, String back, Held held, Problem problem, Duration wait) {
        var page = Templates.signin(name, back, held, problem, wait.toMinutes() + 1, demo ? demonstration : null);
        var answer = Page.of(status, page);
        answer.getHeaders().putSingle("Cache-Control", "no-store");
        return answer;
    }

    /** Whoever only looked comes back after signing in; what was sent goes through the sign-in page. */
    static class Asking {

        private final SignInPage page;
        private final HeldTexts held;

        Asking(SignInPage page, HeldTexts held) {
            this.page = page;
            this.held = held;
        }

        @ServerExceptionMapper
        Response signIn(SignInFirst refusal, @Context ContainerRequestContext request) {
            // A program is not led to a page; what one may not see without a token is the same as what is not there.
            if (Programs.ask(request.getUriInfo().getPath()))
                return ProblemDetails.of(404, null, "There is nothing here that you can read", null);
            if (request.getMethod().equals("POST"))
                return page.of(FORBIDDEN, "", "/", held.now(), Problem.NONE, Duration.ZERO);
            return Page.goTo(ADDRESS + "?return=" + encoded(asked(request.getUriInfo())));
        }
    }

    private static String asked(UriInfo address) {
        var uri = address.getRequestUri();
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
