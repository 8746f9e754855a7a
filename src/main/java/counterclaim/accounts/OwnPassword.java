package counterclaim.accounts;

import counterclaim.web.Cookies;
import counterclaim.web.Flash;
import counterclaim.web.Messages;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.function.Supplier;

/** Somebody changes their own password. Whoever found a browser left open cannot try out the old one for long. */
@Path(Accounts.ADDRESS + "/password")
@Produces(MediaType.TEXT_HTML)
public class OwnPassword {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Viewer viewer;
    private final Posted posted;
    private final Cookies cookies;
    private final Clock clock;
    private final AccountPage page;
    private final Event<TokensEnded> happened;

    OwnPassword(
            Viewer viewer, Posted posted, Cookies cookies, Clock clock, AccountPage page, Event<TokensEnded> happened) {
        this.viewer = viewer;
        this.posted = posted;
        this.cookies = cookies;
        this.clock = clock;
        this.page = page;
        this.happened = happened;
    }

    // No transaction around it: computing a hash takes long, and holds no connection meanwhile.
    @POST
    public Response change(@Context HttpServerRequest request, @Context HttpHeaders headers) {
        var somebody = viewer.mustBeSomebody();
        var from =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        Account account = done(() -> Account.findById(somebody));
        if (!done(() -> SignInWait.of(account.name, from, clock.instant())).isZero())
            return refused(TOO_MANY_REQUESTS, PasswordProblem.TOO_OFTEN);
        if (!Passwords.isRight(posted.exactly("password-now"), account.password)) {
            done(() -> SignInWait.failed(account.name, from, clock.instant()));
            return refused(UNPROCESSABLE, PasswordProblem.WRONG);
        }
        var wanted = posted.exactly("password");
        var problem = PasswordProblem.of(wanted, posted.exactly("password-again"), account.name);
        if (problem != PasswordProblem.NONE) return refused(UNPROCESSABLE, problem);
        var hash = Passwords.hash(wanted);
        var browser = Browser.named(headers.getHeaderString(HttpHeaders.USER_AGENT));
        var token = done(() -> begin(account, hash, browser));
        if (token == null) return refused(UNPROCESSABLE, PasswordProblem.WRONG);
        var done = Page.goTo(
                Accounts.ADDRESS, Flash.of(Messages.of(AccountMessages.class).passwordChanged()));
        return Response.fromResponse(done).cookie(cookies.made("", token)).build();
    }

    // A new session here, none anywhere else, and no token any more; none at all where the password was changed
    // meanwhile.
    private String begin(Account found, String hash, String browser) {
        var account = Account.toChange(found.id);
        if (account.disabledAt != null || !found.password.equals(account.password)) return null;
        var tokens = AccessToken.of(account.id, clock.instant());
        if (!tokens.isEmpty()) happened.fire(new TokensEnded(tokens));
        account.changeTo(hash, clock.instant());
        account.resetAt = null;
        return Session.begin(account, browser, clock.instant());
    }

    private Response refused(int status, PasswordProblem problem) {
        return done(() -> Page.of(status, page.of(null, problem)));
    }

    private static <T> T done(Supplier<T> act) {
        return QuarkusTransaction.requiringNew().call(act::get);
    }
}
