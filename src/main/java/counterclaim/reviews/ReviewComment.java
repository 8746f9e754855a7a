package counterclaim.reviews;

import counterclaim.passages.TextSelector;
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
        comment.isAbout(passage.text(), words);
        comment.text = text;
        review.comments.add(comment);
        comment.persist();
        return comment;
    }

    // The first place that has the words; all of the passage where none has them, or there are none.
    private void isAbout(String passage, String words) {
        var places = TextSelector.find(passage, words);
        exact = places.isEmpty() ? passage : places.get(0).exact();
        prefix = places.isEmpty() ? "" : places.get(0).prefix();
        suffix = places.isEmpty() ? "" : places.get(0).suffix();
    }

    void resolve(UUID by, String resolution, Instant now) {
        resolvedBy = by;
        resolvedAt = now;
        this.resolution = resolution;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    /** Whether a text no longer has the words in their surroundings, and not just once elsewhere. */
    boolean isOutdatedOn(String text) {
        return TextSelector.find(text, exact, prefix, suffix).isEmpty()
                && TextSelector.find(text, exact).size() != 1;
    }
}
