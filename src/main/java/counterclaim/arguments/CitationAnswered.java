package counterclaim.arguments;

/** A piece of evidence cannot go while somebody's attack on it stands there. */
public class CitationAnswered extends RuntimeException {

    private final String key;

    CitationAnswered(String key) {
        super(key + " is attacked", null, false, false);
        this.key = key;
    }

    /** Which: A12#1. */
    public String key() {
        return key;
    }
}
