package counterclaim.dossiers;

/** A text is no date as {@link WorldDate} reads it. The message says where it went wrong and what was expected. */
public class NotADate extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    NotADate(String where, String reason) {
        super(where + ": " + reason);
    }
}
