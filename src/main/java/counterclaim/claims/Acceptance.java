package counterclaim.claims;

/** Whether a contribution counts: only what is accepted does. */
public enum Acceptance {
    /** By somebody without the right to accept; waits for somebody else. */
    PROPOSED,
    ACCEPTED,
    /** A proposal that somebody did not take, with a reason. */
    DECLINED,
    /** Taken back; its number is never given again. */
    WITHDRAWN;

    /** What history says of something that begins so. */
    public String begun() {
        return this == PROPOSED ? "proposed" : "entered";
    }
}
