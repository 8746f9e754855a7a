package counterclaim.reviews.life;

/** How far the verdict is that is being worked on. */
public enum Stage {
    DRAFT,
    IN_REVIEW,
    /** A reviewer sent it back. */
    CHANGES_REQUESTED,
    /** By a reviewer who is no author of it; it may be published, or is. */
    SIGNED
}
