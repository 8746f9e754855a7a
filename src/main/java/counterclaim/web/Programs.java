package counterclaim.web;

/**
 * Addresses that programs ask, rather than people with a browser: they are answered in JSON, and a cookie never writes
 * there. The page about them is for people.
 */
public final class Programs {

    private static final String ANNOTATIONS = "/annotations";

    private Programs() {}

    /** @param path decoded, from the root */
    public static boolean ask(String path) {
        return path.startsWith("/api/") || path.equals(ANNOTATIONS) || path.startsWith(ANNOTATIONS + "/");
    }
}
