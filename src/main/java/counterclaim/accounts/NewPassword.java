package counterclaim.accounts;

import counterclaim.web.Flash;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestQuery;

/** Where an operator's one-time link leads whoever has lost the password. */
@Path(NewPassword.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class NewPassword {

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance newpassword(String token, PasswordProblem problem);
    }

    /** The secret stands after the question mark, which no log keeps. */
    static final String ADDRESS = "/new-password";

    private final Posted posted;
    private final Clock clock;
    private final Event<ByOperator> happened;

    NewPassword(Posted posted, Clock clock, Event<ByOperator> happened) {
        this.posted = posted;
        this.clock = clock;
        this.happened = happened;
    }

    public static String address(String token) {
        return ADDRESS + "?token=" + token;
    }

    @GET
    public Response read(@RestQuery String token) {
        if (token == null || !OneTimeLink.opens(OneTimeLink.Purpose.NEW_PASSWORD, token, clock.instant()))
            throw new NotFoundException();
        return Page.of(Templates.newpassword(token, PasswordProblem.NONE));
    }

    @POST
    public Response set() {
        var token = posted.exactly("token");
        var link = OneTimeLink.use(OneTimeLink.Purpose.NEW_PASSWORD, token, clock.instant())
                .orElseThrow(NotFoundException::new);
        var account = Account.toChange(link.account.id);
        if (account.disabledAt != null) throw new NotFoundException();
        var wanted = posted.exactly("password");
        var problem = PasswordProblem.of(wanted, posted.exactly("password-again"), account.name);
        if (problem != PasswordProblem.NONE) return Page.invalid(Templates.newpassword(token, problem));
        account.change(wanted, clock.instant());
        account.resetAt = clock.instant();
        happened.fire(new ByOperator(account.id, ByOperator.Act.NEW_PASSWORD));
        return Page.goTo(
                SignInPage.ADDRESS, Flash.of(Messages.of(AccountMessages.class).newPasswordSet()));
    }
}
