package counterclaim.accounts;

import counterclaim.web.Cookies;
import counterclaim.web.Flash;
import counterclaim.web.Fragment;
import counterclaim.web.LocalPath;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One's own account: the password, where one is signed in, the names under which one works. */
@Path(Accounts.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Accounts {

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance accounts(
                Viewer viewer,
                List<Session> sessions,
                UUID here,
                List<Fragment> beside,
                Instant resetAt,
                String back,
                PasswordProblem problem);
    }

    /** Why a password was not changed. */
    enum PasswordProblem {
        NONE,
        /** The old one was not right. */
        WRONG,
        UNLIKE,
        TOO_SHORT,
        TOO_LONG,
        TOO_EASY;

        static PasswordProblem of(PasswordRules.Fault fault) {
            return fault == null ? NONE : valueOf(fault.name());
        }
    }

    static final String ADDRESS = "/account";

    private final Viewer viewer;
    private final Posted posted;
    private final Cookies cookies;
    private final Clock clock;
    private final List<BesideAccount> beside;

    Accounts(Viewer viewer, Posted posted, Cookies cookies, Clock clock, @All List<BesideAccount> beside) {
        this.viewer = viewer;
        this.posted = posted;
        this.cookies = cookies;
        this.clock = clock;
        this.beside = beside;
    }

    @GET
    public Response read(@RestQuery("return") String back) {
        return Page.of(page(LocalPath.is(back) ? back : null, PasswordProblem.NONE));
    }

    @POST
    @Path("/password")
    public Response changePassword(@Context HttpHeaders headers) {
        Account account = Account.findById(viewer.mustBeSomebody());
        var problem = problem(account);
        if (problem != PasswordProblem.NONE) return Page.invalid(page(null, problem));
        account.change(posted.exactly("password"));
        account.resetAt = null;
        var browser = Browser.named(headers.getHeaderString(HttpHeaders.USER_AGENT));
        // A new session here, none anywhere else.
        var token = Session.begin(account, browser, clock.instant());
        var done =
                Page.goTo(ADDRESS, Flash.of(Messages.of(AccountMessages.class).passwordChanged()));
        return Response.fromResponse(done).cookie(cookies.made("", token)).build();
    }

    /** Somebody has read that an operator's link set their password. */
    @POST
    @Path("/reset-notice")
    public Response told() {
        Account account = Account.findById(viewer.mustBeSomebody());
        account.resetAt = null;
        return Page.goTo(LocalPath.or(posted.text("return"), ADDRESS));
    }

    @POST
    @Path("/sessions/others/end")
    public Response endOthers() {
        Session.endOthers(viewer.mustBeSomebody(), viewer.session());
        return Page.goTo(ADDRESS, Flash.of(Messages.of(AccountMessages.class).othersEnded()));
    }

    @POST
    @Path("/sessions/{id}/end")
    public Response end(@RestPath UUID id) {
        Session.end(viewer.mustBeSomebody(), id);
        return Page.goTo(ADDRESS, Flash.of(Messages.of(AccountMessages.class).sessionEnded()));
    }

    private PasswordProblem problem(Account account) {
        if (!Passwords.isRight(posted.exactly("password-now"), account.password)) return PasswordProblem.WRONG;
        var wanted = posted.exactly("password");
        if (!wanted.equals(posted.exactly("password-again"))) return PasswordProblem.UNLIKE;
        return PasswordProblem.of(PasswordRules.of(wanted, account.name));
    }

    private TemplateInstance page(String back, PasswordProblem problem) {
        var somebody = viewer.mustBeSomebody();
        Account account = Account.findById(somebody);
        return Templates.accounts(
                viewer,
                Session.of(somebody, clock.instant()),
                viewer.session(),
                beside.stream().map(room -> room.of(viewer)).toList(),
                account.resetAt,
                back,
                problem);
    }
}
