package counterclaim.accounts;

import counterclaim.web.Flash;
import counterclaim.web.LocalPath;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One's own account: the password, where one is signed in, the names under which one works. */
@Path(Accounts.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Accounts {

    static final String ADDRESS = "/account";

    private final Viewer viewer;
    private final Posted posted;
    private final AccountPage page;

    Accounts(Viewer viewer, Posted posted, AccountPage page) {
        this.viewer = viewer;
        this.posted = posted;
        this.page = page;
    }

    @GET
    public Response read(@RestQuery("return") String back) {
        return Page.of(page.of(LocalPath.is(back) ? back : null, PasswordProblem.NONE));
    }

    /** Somebody has read that an operator's link set their password. */
    @POST
    @Path("/reset-notice")
    public Response told() {
        Account.toChange(viewer.mustBeSomebody()).resetAt = null;
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
}
