package counterclaim.reviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A passage as the page of a review shows it.
 *
 * @param comments on it, in the order of time
 */
public record Read(Passage passage, List<Remark> comments) {

    /**
     * A comment on a passage.
     *
     * @param outdated whether the words it is about are no longer there
     * @param own whether the viewer wrote it
     */
    public record Remark(ReviewComment comment, boolean outdated, boolean own) {}

    static List<Read> of(List<Passage> passages, List<Review> reviews, UUID viewer) {
        var all = new ArrayList<Read>();
        for (var passage : passages) {
            var remarks = reviews.stream()
                    .flatMap(review -> review.comments.stream())
                    .filter(comment -> comment.passage.equals(passage.key()))
                    .sorted(Comparator.comparing(comment -> comment.review.begunAt))
                    .map(comment -> new Remark(
                            comment, comment.isOutdatedOn(passage.text()), viewer.equals(comment.review.reviewerId)))
                    .toList();
            all.add(new Read(passage, remarks));
        }
        return all;
    }
}
