package counterclaim.reviews;

import counterclaim.claims.Claim;
import counterclaim.claims.VerdictElsewhere;
import counterclaim.web.Messages;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Objects;

/**
 * What was concluded on a claim, here and elsewhere; one query.
 *
 * @param life null of a claim that nobody here has begun to judge
 * @param signers of what is published here; null where nothing is
 */
record Concluded(ClaimLife life, Signers signers, List<VerdictElsewhere> elsewhere) {

    private static final String QUERY =
            "select l, v, p, e, submitted.byline, signed.byline from Claim c left join ClaimLife l on l.claimId = c.id"
                    + " left join l.verdict v left join l.published p left join VerdictElsewhere e on e.claim = c"
                    + " left join Membership submitted on submitted.workspace.id = c.workspaceId"
                    + " and submitted.accountId = p.submittedBy"
                    + " left join Membership signed on signed.workspace.id = c.workspaceId"
                    + " and signed.accountId = p.signedBy where c = ?1 order by e.position";

    static Concluded on(Claim claim) {
        var rows = Panache.getEntityManager()
                .createQuery(QUERY, Object[].class)
                .setParameter(1, claim)
                .getResultList();
        var first = rows.get(0);
        var life = (ClaimLife) first[0];
        var elsewhere = rows.stream()
                .map(row -> (VerdictElsewhere) row[3])
                .filter(Objects::nonNull)
                .toList();
        return new Concluded(life, first[2] == null ? null : signers(first), elsewhere);
    }

    boolean isOut() {
        return life != null && life.isOut();
    }

    private static Signers signers(Object[] row) {
        var gone = Messages.of(ReviewMessages.class).gone();
        return new Signers(
                Objects.requireNonNullElse((String) row[4], gone), Objects.requireNonNullElse((String) row[5], gone));
    }
}
