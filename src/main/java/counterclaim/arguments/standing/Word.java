package counterclaim.arguments.standing;

/** Where the case of a claim stands. Not a verdict: those words are people's. */
public enum Word {
    /** The case for stands. */
    FOR,
    /** The case against stands. */
    AGAINST,
    /** Neither, and neither side is down. */
    CONTESTED,
    /** Argued, but nothing stands. */
    OPEN,
    /** No argument for or against, whatever was merely asserted or denied. */
    NOT_ARGUED
}
