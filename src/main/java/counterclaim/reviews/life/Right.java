package counterclaim.reviews.life;

/** What a life asks of who acts in it; who has which is said elsewhere. */
public enum Right {
    WRITE,
    REVIEW,
    PUBLISH,
    PAUSE
}
