package counterclaim.workspaces;

import counterclaim.accounts.AccessToken;
import counterclaim.accounts.Account;
import counterclaim.history.Happening;
import counterclaim.history.Texts;
import counterclaim.workspaces.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets a person vanish: no name, byline, session or draft of theirs is left, nor the texts of the history that tell of
 * their memberships and tokens. What they wrote of the world stays, by somebody erased, and every chain still verifies.
 */
@ApplicationScoped
public class Erasure {

    private static final int SHOWN_OF_ID = 8;

    private final Clock clock;
    private final Event<Happening> happened;
    private final Event<Erased> erased;

    Erasure(Clock clock, Event<Happening> happened, Event<Erased> erased) {
        this.clock = clock;
        this.happened = happened;
        this.erased = erased;
    }

    /**
     * Erases them, whole or not at all; needs a transaction.
     *
     * @return slugs of the workspaces that would be left without an owner; if there are any, nothing was done
     */
    public List<String> of(Account account) {
        var now = clock.instant();
        var memberships = Membership.everOf(account.id);
        memberships.forEach(membership -> Owners.lock(membership.workspace));
        var ownerless = memberships.stream()
                .filter(membership -> Owners.isLast(membership.workspace, account.id))
                .map(membership -> membership.workspace.slug)
                .toList();
        if (!ownerless.isEmpty()) return ownerless;
        for (var membership : memberships) {
            membership.byline = "erased " + membership.id.toString().substring(0, SHOWN_OF_ID);
            if (membership.leftAt == null) membership.leave(now);
        }
        Suspension.forget(account.id);
        var invitations = Invitation.usedBy(account.id);
        invitations.forEach(invitation -> invitation.note = null);
        Texts.erase(Stream.of(
                        memberships.stream().map(membership -> membership.id),
                        invitations.stream().map(invitation -> invitation.id),
                        AccessToken.everOf(account.id).stream().map(token -> token.id))
                .flatMap(ids -> ids)
                .toList());
        for (var membership : memberships) happened.fire(Changed.membership(membership, Set.of(), "erased", null));
        Job.delete("accountId", account.id);
        account.erase(now);
        erased.fire(new Erased(account.id));
        return List.of();
    }
}
