package counterclaim.accounts;

import counterclaim.web.Held;
import counterclaim.web.Posted;
import counterclaim.web.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Gives back what was sent from a page that is not, or no more, one of this session. */
@RequestScoped
class HeldTexts {

    private static final int FORBIDDEN = 403;

    private final Posted posted;
    private final UriInfo asked;

    HeldTexts(Posted posted, UriInfo asked) {
        this.posted = posted;
        this.asked = asked;
    }

    /** The page was made for another session. */
    Response withoutKey() {
        return now().page(FORBIDDEN, Held.Why.OLD_PAGE, Reference.current());
    }

    Response fromElsewhere() {
        return now().page(FORBIDDEN, Held.Why.FROM_ELSEWHERE, Reference.current());
    }

    Held now() {
        return Held.of(posted, asked);
    }
}
