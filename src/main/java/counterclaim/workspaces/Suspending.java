package counterclaim.workspaces;

import counterclaim.accounts.Viewer;
import counterclaim.history.Happening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;

/** How the viewer keeps somebody, or everybody, from writing in a workspace; the workspace and the person are told. */
@ApplicationScoped
public class Suspending {

    /** Whether the viewer may suspend somebody, and if not, why. */
    public enum May {
        YES,
        /** They may ban as well. */
        BAN,
        NOT_THEMSELVES,
        /** An owner has to be made something else first. */
        NOT_AN_OWNER,
        /** Who decides on notes is kept from it by owners alone, so that no moderator shuts out the others. */
        NOT_A_PEER,
        /** They have no role that suspends anybody. */
        NOT_AT_ALL
    }

    private final Viewer viewer;
    private final Rights rights;
    private final Event<Happening> happened;
    private final Event<Tidings> told;
    private final Clock clock;

    Suspending(Viewer viewer, Rights rights, Event<Happening> happened, Event<Tidings> told, Clock clock) {
        this.viewer = viewer;
        this.rights = rights;
        this.happened = happened;
        this.told = told;
        this.clock = clock;
    }

    public May may(Membership member) {
        if (member.accountId.equals(viewer.account())) return May.NOT_THEMSELVES;
        if (member.may(Permission.MANAGE)) return May.NOT_AN_OWNER;
        if (rights.may(Permission.MANAGE, member.workspace)) return May.BAN;
        if (!rights.may(Permission.MODERATE, member.workspace)) return May.NOT_AT_ALL;
        return member.may(Permission.MODERATE) ? May.NOT_A_PEER : May.YES;
    }

    /**
     * Longer than an earlier one or shorter, it takes the place of that.
     *
     * @param days 0 for a ban
     * @throws NotAllowed to who may not
     */
    public void suspend(Membership member, int days, String reason) {
        var may = may(member);
        if (may != May.BAN && (may != May.YES || days == 0 || isBanned(member)))
            throw new NotAllowed(days == 0 ? Permission.MANAGE : Permission.MODERATE);
        if (days < 0 || days > Suspension.MOST_DAYS) throw new IllegalArgumentException("for so many days: " + days);
        endAll(member);
        var suspension = Suspension.of(member, days, reason, viewer.account(), clock.instant());
        tell(member, suspension.isBan() ? "banned" : "suspended", reason);
        tellThem(member, suspension.isBan() ? Tidings.What.BANNED : Tidings.What.SUSPENDED);
    }

    /** @throws NotAllowed to who may not; whom an owner has banned only an owner lets write again */
    public void lift(Membership member) {
        var may = may(member);
        if (may != May.BAN && (may != May.YES || isBanned(member))) throw new NotAllowed(Permission.MANAGE);
        if (endAll(member) == 0) return;
        tell(member, "allowed again", null);
        tellThem(member, Tidings.What.ALLOWED_AGAIN);
    }

    /** Nobody writes in the workspace until it is lifted; nothing if that is so. */
    public void halt(Workspace workspace, String why) {
        rights.demand(Permission.MANAGE, workspace);
        if (Standstill.in(workspace.id).isPresent()) return;
        Standstill.of(workspace, why, viewer.account(), clock.instant());
        happened.fire(Changed.standstill(workspace, "halted", why, viewer.account()));
    }

    public void resume(Workspace workspace) {
        rights.demand(Permission.MANAGE, workspace);
        if (!Standstill.deleteById(workspace.id)) return;
        happened.fire(Changed.standstill(workspace, "resumed", null, viewer.account()));
    }

    private boolean isBanned(Membership member) {
        return Suspension.holding(member.workspace.id, member.accountId, clock.instant())
                .filter(Suspension::isBan)
                .isPresent();
    }

    private int endAll(Membership member) {
        var now = clock.instant();
        var holding = Suspension.allHolding(member.workspace.id, member.accountId, now);
        holding.forEach(suspension -> suspension.lift(viewer.account(), now));
        return holding.size();
    }

    private void tell(Membership member, String kind, String reason) {
        happened.fire(Changed.suspension(member, kind, reason, viewer.account()));
    }

    private void tellThem(Membership member, Tidings.What what) {
        told.fire(new Tidings(
                member.accountId,
                viewer.account(),
                what,
                member.workspace.id,
                null,
                "membership",
                member.id,
                member.workspace.name,
                Workspaces.path(member.workspace),
                null,
                null));
    }
}
