package counterclaim.claims;

/** What sort of assertion it is; LEGAL_NORMATIVE, PREDICTION and VALUE are argued, not rated. */
public enum ClaimKind {
    EVENT_PROPERTY,
    NUMERICAL,
    QUOTE,
    CAUSAL,
    POSITION,
    LEGAL_NORMATIVE,
    PREDICTION,
    MEDIA_AUTHENTICITY,
    VALUE;

    /** Whether one word says where it stands; otherwise only what stands on each side is shown. */
    public boolean rated() {
        return this != LEGAL_NORMATIVE && this != PREDICTION && this != VALUE;
    }
}
