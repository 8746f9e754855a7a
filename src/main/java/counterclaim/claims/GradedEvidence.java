package counterclaim.claims;

/** Knows whether anybody has graded what a claim rests on. */
public interface GradedEvidence {

    /** Whether a reason that is aimed at the claim itself cites something that is graded. */
    boolean isThereFor(Claim claim);
}
