package counterclaim.moderation;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A moderator takes some notes in hand, gives them back, or takes one over from another. */
@Path("/moderation/{slug}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Leases {

    private final Moderated moderated;
    private final Deciding deciding;
    private final Viewer viewer;
    private final Sending sending;
    private final Clock clock;

    Leases(Moderated moderated, Deciding deciding, Viewer viewer, Sending sending, Clock clock) {
        this.moderated = moderated;
        this.deciding = deciding;
        this.viewer = viewer;
        this.sending = sending;
        this.clock = clock;
    }

    /** As many as make twenty with those in hand, which are then in hand for longer. */
    @POST
    @Path("/leases")
    public Response take(@RestPath String slug) {
        var workspace = moderated.one(slug);
        workspace.lock();
        return sending.once(() -> {
            var now = clock.instant();
            var held = Lease.heldBy(viewer.account(), workspace, now);
            var wanted = new Queue(workspace, viewer.account(), now)
                    .oldest(Lease.MOST + held.size()).stream()
                            .map(item -> item.note().id)
                            .filter(id -> !held.contains(id))
                            .limit(Math.max(0, Lease.MOST - held.size()))
                            .toList();
            Lease.take(workspace, wanted, viewer.account(), now);
            return sending.done(
                    Moderation.path(workspace, Lane.PENDING, null), say().taken(held.size() + wanted.size()), null);
        });
    }

    @POST
    @Path("/leases/end")
    public Response giveBack(@RestPath String slug) {
        var workspace = moderated.one(slug);
        Lease.giveBack(workspace, viewer.account());
        return Page.goTo(Moderation.path(workspace, Lane.PENDING, null));
    }

    @POST
    @Path("/notes/{id}/taking-over")
    public Response takeOver(@RestPath String slug, @RestPath UUID id) {
        var workspace = moderated.one(slug);
        var note = deciding.locked(workspace, id);
        Lease.takeOver(note, viewer.account(), clock.instant());
        return Page.goTo(Moderation.path(workspace, Lane.PENDING, id));
    }

    private static ModerationMessages say() {
        return Messages.of(ModerationMessages.class);
    }
}
