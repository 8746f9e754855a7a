package counterclaim.accounts;

import counterclaim.web.Cookies;
import counterclaim.web.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Signing out: the session is gone at once, wherever its cookie was copied to. */
@Path("/sign-out")
public class SignOut {

    private final Viewer viewer;
    private final Cookies cookies;

    SignOut(Viewer viewer, Cookies cookies) {
        this.viewer = viewer;
        this.cookies = cookies;
    }

    @POST
    public Response signOut() {
        if (viewer.signedIn())
            QuarkusTransaction.requiringNew().run(() -> Session.end(viewer.account(), viewer.session()));
        // Not the storage: it would take the theme that was chosen with it.
        return Response.fromResponse(Page.goTo("/"))
                .cookie(cookies.removed(""))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}
