package counterclaim.arguments;

import counterclaim.accounts.Viewer;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Contribution;
import counterclaim.dossiers.Telling;
import counterclaim.dossiers.Withdrawn;
import counterclaim.history.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What becomes of contributions: accepted or declined, taken back or brought back. */
@ApplicationScoped
class Fate {

    private final Viewer viewer;
    private final Telling telling;

    Fate(Viewer viewer, Telling telling) {
        this.viewer = viewer;
        this.telling = telling;
    }

    void withdraw(Contribution root, String reason) {
        var all = Contributions.hangingOn(root);
        for (var one : all) {
            Contributions.lock(one);
            one.become(Acceptance.WITHDRAWN, root.id());
            if (one instanceof Claim claim) ClaimStanding.delete("claimId", claim.id);
            if (one.number() != null)
                Withdrawn.of(one.dossier(), Withdrawn.kind(one), one.number(), reason)
                        .persist();
        }
        telling.tell(all, "withdrawn", reason);
    }

    void restore(Contribution root, String reason) {
        var all = Contributions.withdrawnWith(root);
        for (var one : all) {
            Contributions.lock(one);
            one.become(Acceptance.ACCEPTED, null);
            Withdrawn.forget(one);
        }
        all.forEach(one -> bringAlong(one, "restored"));
        telling.tell(all, "restored", reason);
    }

    // What went meanwhile, or only waits, and is needed.
    private void bringAlong(Contribution thing, String kind) {
        for (var needed : Holding.groundOf(thing)) {
            if (needed.counts()) continue;
            Contributions.lock(needed);
            needed.become(Acceptance.ACCEPTED, null);
            Withdrawn.forget(needed);
            telling.tell(List.of(needed), kind, null);
        }
    }

    /** Its author thinks better of it: nobody sees it any more, and nobody has to decide on it. */
    void takeBack(Contribution contribution) {
        Contributions.lock(contribution);
        contribution.become(Acceptance.DECLINED, null);
        telling.tell(List.of(contribution), "taken back", null);
    }

    /** Nobody decides on their own proposal. */
    boolean isOwn(Contribution contribution) {
        return viewer.account()
                .equals(Revision.proposers(List.of(contribution.id())).get(contribution.id()));
    }

    void accept(Contribution contribution, String reason) {
        bringAlong(contribution, "accepted");
        Contributions.lock(contribution);
        contribution.become(Acceptance.ACCEPTED, null);
        telling.tell(List.of(contribution), "accepted", reason);
    }

    void decline(Contribution contribution, String reason) {
        Contributions.lock(contribution);
        contribution.become(Acceptance.DECLINED, null);
        telling.tell(List.of(contribution), "declined", reason);
    }
}
