package counterclaim.web;

import java.net.URI;
import java.net.URISyntaxException;

/** An address of this installation, as somebody may be sent to after signing in; never one of another house. */
public final class LocalPath {

    private static final int LONGEST = 2000;

    private LocalPath() {}

    /** Whether it is one: a path from the root, perhaps with a query and a fragment. */
    public static boolean is(String given) {
        if (given == null || given.length() > LONGEST || !given.startsWith("/")) return false;
        // Browsers take //host and /\host for another house, and drop tabs and line ends before they look.
        if (given.startsWith("//") || given.indexOf('\\') >= 0) return false;
        if (given.chars().anyMatch(c -> c <= ' ' || c == 0x7F)) return false;
        try {
            var uri = new URI(given);
            return uri.getRawAuthority() == null
                    && uri.getScheme() == null
                    && uri.getPath() != null
                    && !uri.getPath().startsWith("//")
                    && !uri.getPath().contains("\\");
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    public static String or(String given, String otherwise) {
        return is(given) ? given : otherwise;
    }
}
