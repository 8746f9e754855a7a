package counterclaim.reviews;

import counterclaim.claims.Claim;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What a reviewer answered to what was submitted, and on exactly what. */
@Entity
public class Review extends PanacheEntityBase {

    /** What it says in one word. */
    public enum Decision {
        APPROVED,
        COMMENTED,
        CHANGES_REQUESTED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;
    public UUID dossierId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Verdict verdict;

    public UUID reviewerId;

    @Enumerated(EnumType.STRING)
    public Decision decision;

    public String text;

    /** Of all that the reviewer saw. */
    public String digest;

    /** Of the claim, as the reviewer saw it. */
    public int revision;

    public Instant sentAt;

    static Review of(Verdict verdict, UUID reviewer, Decision decision, String text, String digest, Instant now) {
        var review = new Review();
        review.workspaceId = verdict.workspaceId;
        review.dossierId = verdict.dossierId;
        review.claim = verdict.claim;
        review.verdict = verdict;
        review.reviewerId = reviewer;
        review.decision = decision;
        review.text = text;
        review.digest = digest;
        review.revision = verdict.claim.revision();
        review.sentAt = now;
        review.persist();
        return review;
    }

    /** All on a claim, the latest first. */
    static List<Review> on(Claim claim) {
        return list("claim = ?1 order by sentAt desc", claim);
    }
}
