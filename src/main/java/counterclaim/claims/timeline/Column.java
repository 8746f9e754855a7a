package counterclaim.claims.timeline;

import java.util.List;

/**
 * A period: one column of the picture and one heading of the list.
 *
 * @param span the days it stands for; null for what has no date
 * @param vague whether parts of it have columns of their own, so that here stands what cannot be told so exactly
 * @param gap the empty time before it; null if there is none
 * @param marks in the order of time
 */
public record Column(Span span, boolean vague, Gap gap, List<Mark> marks) {

    /** Names it within a page. */
    public String id() {
        return span == null ? "p-undated" : "p-" + span.text().replace('/', '_');
    }

    int count(Mark.Kind kind) {
        return (int) marks.stream().filter(mark -> mark.kind() == kind).count();
    }

    public int asserting() {
        return count(Mark.Kind.ASSERTS);
    }

    public int denying() {
        return count(Mark.Kind.DENIES);
    }

    public int otherwise() {
        return count(Mark.Kind.OTHER);
    }

    public int events() {
        return count(Mark.Kind.EVENT);
    }

    public int statements() {
        return marks.size() - events();
    }
}
