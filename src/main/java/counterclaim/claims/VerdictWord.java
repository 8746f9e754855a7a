package counterclaim.claims;

/** The four words a verdict is given in (after AVeriTeC). */
public enum VerdictWord {
    SUPPORTED,
    REFUTED,
    CONFLICTING,
    NOT_ENOUGH_EVIDENCE
}
