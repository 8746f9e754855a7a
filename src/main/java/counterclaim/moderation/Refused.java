package counterclaim.moderation;

/** A decision that cannot be taken, or not any more; nothing has changed. */
public final class Refused extends RuntimeException {

    /** Why not. */
    public enum Why {
        /** Nobody decides on their own note. */
        OWN_NOTE,
        /** Who passed it on wants another to decide. */
        OWN_ESCALATION,
        /** Its author has changed it. */
        CHANGED,
        /** Its author has withdrawn it. */
        WITHDRAWN,
        /** Somebody was quicker. */
        DECIDED;

        /** Whether one may never, rather than not any more. */
        boolean forbids() {
            return this == OWN_NOTE || this == OWN_ESCALATION;
        }
    }

    private final Why why;

    public Refused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
