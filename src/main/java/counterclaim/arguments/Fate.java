package counterclaim.arguments;

import counterclaim.accounts.Viewer;
import counterclaim.claims.Acceptance;
import counterclaim.claims.Claim;
import counterclaim.claims.Contribution;
import counterclaim.dossiers.Telling;
import counterclaim.dossiers.Withdrawn;
import counterclaim.history.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What becomes of contributions: accepted or declined, taken back or brought back. */
@ApplicationScoped
class Fate {

    private final Viewer viewer;
    private final Telling telling;

    Fate(Viewer viewer, Telling telling) {
        this.viewer = viewer;
        this.telling = telling;
    }

    /** A reason elsewhere that rests on this claim: while it stands the claim cannot go. */
    Optional<Premise> heldBy(Contribution contribution) {
        if (!(contribution instanceof Claim claim)) return Optional.empty();
        return Premise.find(
                        "from Premise p join fetch p.argument a where p.claim = ?1 and a.acceptance = ?2 and a.claim <> ?1"
                                + " order by a.number",
                        claim,
                        Acceptance.ACCEPTED)
                .firstResultOptional();
    }

    void withdraw(Contribution root, String reason) {
        var all = Contributions.hangingOn(root);
        for (var one : all) {
            one.become(Acceptance.WITHDRAWN, root.id());
            if (one instanceof Claim claim) ClaimStanding.delete("claimId", claim.id);
            Withdrawn.of(one.dossier(), kind(one), one.number(), reason).persist();
        }
        tell(all, "withdrawn", reason);
    }

    void restore(Contribution root, String reason) {
        var all = Contributions.withdrawnWith(root);
        for (var one : all) {
            one.become(Acceptance.ACCEPTED, null);
            Withdrawn.deleteById(new Withdrawn.Was(one.dossier().id, kind(one), one.number()));
        }
        tell(all, "restored", reason);
    }

    /** Nobody decides on their own proposal. */
    boolean isOwn(Contribution contribution) {
        return viewer.account().equals(Revision.of(contribution.id(), 0).actor());
    }

    void accept(Contribution contribution, String reason) {
        contribution.become(Acceptance.ACCEPTED, null);
        tell(List.of(contribution), "accepted", reason);
    }

    void decline(Contribution contribution, String reason) {
        contribution.become(Acceptance.DECLINED, null);
        tell(List.of(contribution), "declined", reason);
    }

    private void tell(List<Contribution> all, String kind, String reason) {
        for (var one : all)
            telling.tell(one.dossier(), one.subject(), one.id(), one.number(), kind, one.state(), reason);
    }

    private static Withdrawn.Numbered kind(Contribution contribution) {
        return Withdrawn.Numbered.valueOf(contribution.subject().toUpperCase(Locale.ROOT));
    }
}
