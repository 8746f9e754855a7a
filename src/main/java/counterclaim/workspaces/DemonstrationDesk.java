package counterclaim.workspaces;

import counterclaim.accounts.Demonstration;
import counterclaim.history.Happening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The workspace of the reference dossier, with two people of each role. */
@ApplicationScoped
public class DemonstrationDesk {

    public static final String SLUG = "reference";

    private final Demonstration demonstration;
    private final Clock clock;
    private final Event<Happening> happened;

    DemonstrationDesk(Demonstration demonstration, Clock clock, Event<Happening> happened) {
        this.demonstration = demonstration;
        this.clock = clock;
        this.happened = happened;
    }

    /** Needs a transaction. */
    public void moveIn(Workspace workspace) {
        var accounts = demonstration.moveIn(clock.instant());
        Workspace.flush();
        for (int i = 0; i < accounts.size(); i++) {
            var person = demonstration.people().get(i);
            var roles = roles(person);
            var membership = Membership.of(workspace, accounts.get(i).id, person.byline(), roles, clock.instant());
            happened.fire(Changed.membership(membership, roles, "joined", null));
        }
    }

    private static Set<Role> roles(Demonstration.Person person) {
        return person.roles().stream()
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
