package counterclaim.reviews.life;

/** What the public sees of a verdict. */
public enum Publication {
    NONE,
    PUBLISHED,
    /** Taken down by one person, at once; a notice stays in its place. */
    PAUSED,
    /** Taken down by two; the page and the reason stay. */
    RETRACTED
}
