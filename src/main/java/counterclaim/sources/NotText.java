package counterclaim.sources;

/** What was given cannot be kept as the text of a source. */
public class NotText extends RuntimeException {

    /** Why. */
    public enum Reason {
        TOO_LARGE,
        /** Neither .txt nor .md nor .html. */
        UNKNOWN_KIND,
        /** Not text, or not in the characters it says; nothing is guessed, since a wrong guess changes words. */
        UNREADABLE,
        EMPTY
    }

    private final Reason reason;

    NotText(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
