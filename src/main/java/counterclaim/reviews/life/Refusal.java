package counterclaim.reviews.life;

/** An act that the life of a claim does not allow; nothing has changed. */
public final class Refusal extends RuntimeException {

    /** Why not. */
    public enum Why {
        NO_RIGHT,
        /** Not at this point of its life: somebody else may have been quicker. */
        NOT_NOW,
        /** Nobody signs or sends back their own work. */
        OWN_WORK,
        /** What was shown is not what is there now. */
        CHANGED_MEANWHILE,
        /** A second person has to do it. */
        SAME_PERSON
    }

    private final Why why;

    public Refusal(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
