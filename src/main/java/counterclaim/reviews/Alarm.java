package counterclaim.reviews;

/** Whether what a verdict rests on is still what was signed. */
public enum Alarm {
    NONE,
    /** Something changed that hardly matters: a typing error, a grade, one more reason that moves nothing. */
    QUIET,
    /** A wording, a premise, where the case stands, what the rationale names, or a source that was taken back. */
    LOUD
}
