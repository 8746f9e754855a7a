package counterclaim.moderation;

/**
 * How far the reports of somebody have proved right, of those on which somebody decided. Who has made few is taken to
 * be right as often as not (the rule of succession, with a prior of two of each), and who has made many by their share.
 *
 * @param removed reports of notes that were not shown any more after it
 * @param kept reports of notes that were looked at and left as they were
 */
record Accuracy(long removed, long kept) {

    /** An expectation before anything is known: so many right and as many wrong. */
    private static final int PRIOR = 2;

    private static final int TWOFOLD = 2;

    Accuracy {
        if (removed < 0 || kept < 0) throw new IllegalArgumentException("so many reports: " + removed + ", " + kept);
    }

    /** Between 0 and 1, never quite either. */
    double share() {
        return (removed + (double) PRIOR) / (removed + kept + 2 * PRIOR);
    }

    /** What a report is worth in the order of what is looked at: 1 for who is unknown, from a half to twofold. */
    double weight() {
        return Math.pow(TWOFOLD, 2 * share() - 1);
    }
}
