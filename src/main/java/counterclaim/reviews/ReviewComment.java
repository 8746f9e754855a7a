package counterclaim.reviews;

import counterclaim.passages.TextQuote;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What a reviewer says about some words of what is judged; open until somebody says what became of it. */
@Entity
public class ReviewComment extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Review review;

    public int position;

    /** Key of the {@link Passage} it is about. */
    public String passage;

    public String exact;
    String prefix;
    String suffix;
    public String text;
    public UUID resolvedBy;
    public Instant resolvedAt;
    public String resolution;

    static ReviewComment of(Review review, int position, Passage passage, String words, String text) {
        var comment = new ReviewComment();
        comment.workspaceId = review.workspaceId;
        comment.review = review;
        comment.position = position;
        comment.passage = passage.key();
        var quote = TextQuote.in(passage.text(), words);
        comment.exact = quote.exact();
        comment.prefix = quote.prefix();
        comment.suffix = quote.suffix();
        comment.text = text;
        review.comments.add(comment);
        comment.persist();
        return comment;
    }

    void resolve(UUID by, String resolution, Instant now) {
        resolvedBy = by;
        resolvedAt = now;
        this.resolution = resolution;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    /** Whether the words are no longer there. */
    boolean isOutdatedOn(String text) {
        return !new TextQuote(exact, prefix, suffix).isIn(text);
    }
}
