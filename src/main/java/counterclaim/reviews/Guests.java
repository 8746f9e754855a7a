package counterclaim.reviews;

import counterclaim.dossiers.Visibility;
import counterclaim.reviews.life.Refusal;
import counterclaim.reviews.life.Stage;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.workspaces.GuestLinks;
import counterclaim.workspaces.Permission;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Somebody from outside is asked to review one claim, by a link of seven days. */
@Path("/dossiers/{slug}/claims/{number: [0-9]+}/guests")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Guests {

    private static final int CONFLICT = 409;

    private final Judged judged;
    private final ReviewPage pages;
    private final GuestLinks links;
    private final Posted posted;

    Guests(Judged judged, ReviewPage pages, GuestLinks links, Posted posted) {
        this.judged = judged;
        this.pages = pages;
        this.links = links;
        this.posted = posted;
    }

    /** The link is shown once, on the page that answers. */
    @POST
    public Response invite(@RestPath String slug, @RestPath int number) {
        var claim = judged.toAct(slug, number, Permission.MANAGE);
        var life = ClaimLife.of(claim).orElse(null);
        var form = ReviewPage.of(posted);
        if (life == null || life.stage != Stage.IN_REVIEW) {
            form.fault("guest", say().refusal(Refusal.Why.NOT_NOW));
            return Page.of(CONFLICT, pages.page(claim, life, form));
        }
        var name = form.required("guest", Fields.LINE);
        // A reader sees what is open to members.
        if (claim.dossier.visibility == Visibility.PRIVATE) form.fault("guest", say().privateToGuests());
        if (form.faulty()) return Page.invalid(pages.page(claim, life, form));
        var link = links.make(claim.dossier.workspace, say().guestNote(name, claim.key()));
        ReviewGuest.of(claim, link.invitation());
        return Page.of(pages.page(claim, life, form, link.address()));
    }

    private static ReviewMessages say() {
        return Messages.of(ReviewMessages.class);
    }
}
