package counterclaim.sources;

/** A text is no {@link WebAddress}. The message says why, in a sentence that can stand beside the field. */
public class NotAnAddress extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    NotAnAddress(String reason) {
        super(reason);
    }
}
