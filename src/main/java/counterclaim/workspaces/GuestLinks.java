package counterclaim.workspaces;

import counterclaim.accounts.Viewer;
import counterclaim.history.Happening;
import counterclaim.web.Address;
import counterclaim.web.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Links that let somebody from outside into a workspace as a reader, for something that another room has for them. */
@ApplicationScoped
public class GuestLinks {

    /** In days. */
    private static final int LASTING = 7;

    /**
     * A link that was made.
     *
     * @param invitation its id
     * @param address shown once: nothing here can tell it again
     */
    public record Link(UUID invitation, String address) {}

    private final Viewer viewer;
    private final Clock clock;
    private final Address address;
    private final Event<Happening> happened;

    GuestLinks(Viewer viewer, Clock clock, Address address, Event<Happening> happened) {
        this.viewer = viewer;
        this.clock = clock;
        this.address = address;
        this.happened = happened;
    }

    /** @param note for whom it is and for what, as the owners of the workspace see it */
    public Link make(Workspace workspace, String note) {
        var token = Secret.random();
        var invitation = Invitation.make(
                workspace, token, Set.of(Role.READER), note, LASTING, viewer.account(), clock.instant());
        happened.fire(Changed.invitation(invitation, "made", viewer.account()));
        return new Link(invitation.id, address.absolute(Invitations.address(token)));
    }
}
