package counterclaim.claims;

/** How one party's wording moved since what it said before on the matter. */
public enum ShiftKind {
    FIRST_ASSERTED,
    REPEATED,
    NARROWED,
    BROADENED,
    QUANTIFIED,
    HEDGED,
    REFRAMED,
    CONTRADICTED_SELF,
    WITHDRAWN,
    CORRECTED
}
