package counterclaim.workspaces;

import counterclaim.accounts.ByOperator;
import counterclaim.history.Happening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Tells each workspace somebody works in what whoever runs the installation did to their account. */
@ApplicationScoped
class Operated {

    private final Event<Happening> happened;

    Operated(Event<Happening> happened) {
        this.happened = happened;
    }

    void tell(@Observes ByOperator done) {
        var kind = switch (done.act()) {
            case NEW_PASSWORD -> "given a new password";
            case DISABLED -> "shut out";
            case ENABLED -> "let in again";
        };
        var roles = HeldRole.of(done.account());
        for (var membership : Membership.of(done.account()))
            happened.fire(
                    Changed.membership(membership, roles.getOrDefault(membership.workspace.id, Set.of()), kind, null));
    }
}
