package counterclaim.workspaces;

import counterclaim.accounts.PasswordSet;
import counterclaim.history.Happening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Tells each workspace somebody works in that their password was set by an operator's link, and not by themselves. */
@ApplicationScoped
class PasswordsSet {

    private final Event<Happening> happened;

    PasswordsSet(Event<Happening> happened) {
        this.happened = happened;
    }

    void tell(@Observes PasswordSet set) {
        var roles = HeldRole.of(set.account());
        for (var membership : Membership.of(set.account()))
            happened.fire(Changed.membership(
                    membership, roles.getOrDefault(membership.workspace.id, Set.of()), "given a new password", null));
    }
}
