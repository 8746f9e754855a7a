package counterclaim.moderation;

/** Where a note waits for a decision; what is most urgent comes first. */
public enum Lane {
    /** Flagged as a threat, or because it tells of a person what is private. */
    URGENT,
    /** Flagged for another reason while others see it. */
    FLAGGED,
    /** Its author contests what was decided, and has waited for more than a day. */
    APPEALED,
    /** Whoever had it wants another to decide. */
    PASSED_ON,
    PENDING;

    /** Of all lanes, in a circle. */
    Lane next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
