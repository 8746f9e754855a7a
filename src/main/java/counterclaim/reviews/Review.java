package counterclaim.reviews;

import counterclaim.claims.Claim;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Version of the checklist that the reviewer went through, and the keys of what was ticked. */
    public int checklist;

    String checked = "";

    /** How many points it had. */
    public int points;

    /** Of all that the reviewer saw. */
    public String digest;

    /** Of the claim, as the reviewer saw it. */
    public Integer revision;

    public Instant begunAt;

    /** Null as long as it is pending. */
    public Instant sentAt;

    @OneToMany(mappedBy = "review")
    @OrderBy("position")
    public List<ReviewComment> comments = new ArrayList<>();

    /** The one that somebody has begun and not sent, or a new one. */
    static Review pending(Verdict verdict, UUID reviewer, Instant now) {
        return Review.<Review>find("verdict = ?1 and reviewerId = ?2 and sentAt is null", verdict, reviewer)
                .firstResultOptional()
                .orElseGet(() -> begin(verdict, reviewer, now));
    }

    private static Review begin(Verdict verdict, UUID reviewer, Instant now) {
        var review = new Review();
        review.workspaceId = verdict.workspaceId;
        review.dossierId = verdict.dossierId;
        review.claim = verdict.claim;
        review.verdict = verdict;
        review.reviewerId = reviewer;
        review.begunAt = now;
        review.persist();
        return review;
    }

    /** All on a claim that were sent, and what the viewer has begun; the latest first, with their comments. */
    static List<Review> on(Claim claim, UUID viewer) {
        return list(
                "from Review r left join fetch r.comments where r.claim = ?1"
                        + " and (r.sentAt is not null or r.reviewerId = ?2) order by r.begunAt desc",
                claim,
                viewer);
    }

    /** @param seen digest of all that the reviewer saw */
    void send(Decision word, String words, String seen, Instant now) {
        decision = word;
        text = words;
        digest = seen;
        revision = claim.revision();
        sentAt = now;
    }

    int nextPosition() {
        return 1 + comments.stream().mapToInt(comment -> comment.position).max().orElse(0);
    }

    void checked(Checklist list, List<String> ticked) {
        checklist = list.version();
        points = list.items().size();
        checked = list.items().stream()
                .map(Checklist.Item::key)
                .filter(ticked::contains)
                .collect(Collectors.joining(" "));
    }

    /** How many points of the checklist were ticked. */
    public int ticked() {
        return checked.isEmpty() ? 0 : checked.split(" ").length;
    }

    public boolean isSent() {
        return sentAt != null;
    }
}
