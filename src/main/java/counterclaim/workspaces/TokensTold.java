package counterclaim.workspaces;

import counterclaim.accounts.TokensEnded;
import counterclaim.accounts.Viewer;
import counterclaim.history.Happening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

/** Says in each workspace that a new password ended what was made for there. */
@ApplicationScoped
class TokensTold {

    private final Viewer viewer;
    private final Event<Happening> happened;

    TokensTold(Viewer viewer, Event<Happening> happened) {
        this.viewer = viewer;
        this.happened = happened;
    }

    void tell(@Observes TokensEnded ended) {
        for (var token : ended.tokens()) happened.fire(Changed.token(token, "ended", viewer.account()));
    }
}
