package counterclaim.workspaces;

/**
 * How much has to stand for a claim before its case stands: what a workspace or a claim chooses. What each demands is
 * computed by its namesake in {@code arguments.standing}, which knows no room of the house.
 */
public enum ProofStandard {
    /** Holds until something stands against it. */
    PRESUMPTION,
    /** More likely than not: the best for it outweighs the best against it. */
    PREPONDERANCE,
    /** The best for it weighs at least 0.6 and is ahead by at least 0.2; only for graded evidence. */
    CLEAR_AND_CONVINCING
}
