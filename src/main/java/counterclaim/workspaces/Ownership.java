package counterclaim.workspaces;

import counterclaim.accounts.Account;
import counterclaim.history.Happening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.EnumSet;

/** Gives a workspace an owner when it has none, as one that came in with a bundle. */
@ApplicationScoped
public class Ownership {

    private final Clock clock;
    private final Event<Happening> happened;

    Ownership(Clock clock, Event<Happening> happened) {
        this.clock = clock;
        this.happened = happened;
    }

    /**
     * Needs a transaction.
     *
     * @return whether it was done; not where somebody owns it already: owners give roles, and nobody above them
     */
    public boolean give(Workspace workspace, Account account) {
        Owners.lock(workspace);
        if (!HeldRole.having(Role.OWNER, workspace).isEmpty()) return false;
        var roles = EnumSet.allOf(Role.class);
        var byline = Membership.in(workspace, account.id)
                .map(membership -> membership.byline)
                .orElseGet(() -> Joining.freeByline(workspace));
        var membership = Membership.of(workspace, account.id, byline, roles, clock.instant());
        happened.fire(Changed.membership(membership, roles, "made owner", null));
        return true;
    }
}
