package counterclaim.claims;

/** Whether a contribution counts: those of people without the right to accept are proposed first. */
public enum Acceptance {
    PROPOSED,
    ACCEPTED
}
