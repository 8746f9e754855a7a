package counterclaim.claims;

/** Which answer of a yes/no question a claim is. */
public enum Answer {
    AFFIRMATIVE,
    NEGATIVE
}
