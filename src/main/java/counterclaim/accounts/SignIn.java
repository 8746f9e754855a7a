package counterclaim.accounts;

import counterclaim.accounts.SignInPage.Problem;
import counterclaim.web.Cookies;
import counterclaim.web.Held;
import counterclaim.web.LocalPath;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in with name and password; back to where one was, with what one had written. */
@Path(SignInPage.ADDRESS)
@Produces(MediaType.TEXT_HTML)
public class SignIn {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNPROCESSABLE = 422;

    private final Viewer viewer;
    private final Posted posted;
    private final Cookies cookies;
    private final Clock clock;
    private final SignInPage page;
    private final boolean demo;

    SignIn(
            Viewer viewer,
            Posted posted,
            Cookies cookies,
            Clock clock,
            SignInPage page,
            @ConfigProperty(name = "counterclaim.demo") boolean demo) {
        this.viewer = viewer;
        this.posted = posted;
        this.cookies = cookies;
        this.clock = clock;
        this.page = page;
        this.demo = demo;
    }

    @GET
    public Response read(@RestQuery("return") String back) {
        if (viewer.signedIn()) return Page.goTo(LocalPath.or(back, "/"));
        return page.of(200, "", LocalPath.or(back, "/"), null, Problem.NONE, Duration.ZERO);
    }

    // No transaction around it: computing a hash takes long, and holds no connection meanwhile.
    @POST
    public Response signIn(@Context HttpServerRequest request, @Context HttpHeaders headers) {
        var name = posted.text("name").toLowerCase(Locale.ROOT);
        var from =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        var now = clock.instant();
        var wait = done(() -> SignInWait.of(name, from, now));
        if (!wait.isZero()) return refused(TOO_MANY_REQUESTS, name, Problem.TOO_OFTEN, wait);
        var account = done(() -> Account.named(name))
                .filter(found -> found.mayEnter(demo))
                .orElse(null);
        var password = posted.exactly("password");
        if (Passwords.isRight(password, account == null ? null : account.password)) {
            var better = Passwords.isDated(account.password) ? Passwords.hash(password) : account.password;
            var browser = Browser.named(headers.getHeaderString(HttpHeaders.USER_AGENT));
            var begun = done(() -> begin(account, better, from, browser, now));
            if (begun.isPresent()) return welcome(begun.get());
        }
        done(() -> SignInWait.failed(name, from, now));
        return refused(UNPROCESSABLE, name, Problem.WRONG, Duration.ZERO);
    }

    private record Begun(Session session, String token, boolean mustBeTold) {}

    // Nothing where the password was changed, or the person shut out, while its hash was computed.
    private Optional<Begun> begin(Account found, String hash, String from, String browser, Instant now) {
        var account = Account.toChange(found.id);
        if (!account.isStill(found.password, demo)) return Optional.empty();
        account.password = hash;
        SignInWait.forget(account.name, from);
        SentForm.forgetOld(account.id, now);
        var token = Session.begin(account, browser, now);
        Session.flush();
        return Optional.of(new Begun(Session.alive(token, now, demo).orElseThrow(), token, account.resetAt != null));
    }

    private Response welcome(Begun begun) {
        var cookie = cookies.made("", begun.token);
        var held = Held.through(posted);
        if (held != null) {
            // The page that sends it again carries the key of the session that begins with it.
            viewer.is(begun.session, begun.token);
            var again = held.page(200, Held.Why.SIGNED_IN_NOW, Reference.current());
            return Response.fromResponse(again).cookie(cookie).build();
        }
        var back = LocalPath.or(posted.text("return"), "/");
        var next = begun.mustBeTold ? Accounts.ADDRESS + "?return=" + SignInPage.encoded(back) : back;
        return Response.fromResponse(Page.goTo(next)).cookie(cookie).build();
    }

    private Response refused(int status, String name, Problem problem, Duration wait) {
        var back = LocalPath.or(posted.text("return"), "/");
        var answer = page.of(status, name, back, Held.through(posted), problem, wait);
        if (!wait.isZero()) answer.getHeaders().putSingle("Retry-After", wait.toSeconds() + 1);
        return answer;
    }

    private static <T> T done(Supplier<T> act) {
        return QuarkusTransaction.requiringNew().call(act::get);
    }
}
