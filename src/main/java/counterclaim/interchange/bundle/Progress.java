package counterclaim.interchange.bundle;

/** Told after each thing of a long import; says what it likes to whom it likes. */
public interface Progress {

    void done(int things, int of);

    static Progress silent() {
        return (things, of) -> {};
    }
}
