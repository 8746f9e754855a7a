package counterclaim.accounts;

import java.util.List;

/** What somebody is signed in with, in words that they know again: "Firefox, Linux"; no more of it is kept. */
final class Browser {

    // In this order: each pretends to be those that come after it.
    private static final List<String> PROGRAMS = List.of("Edg", "OPR", "Firefox", "Chrome", "Safari", "curl");
    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux");

    private Browser() {}

    /** @return two words at most, or null where nothing is known */
    static String named(String userAgent) {
        if (userAgent == null) return null;
        var program = first(PROGRAMS, userAgent).replace("Edg", "Edge").replace("OPR", "Opera");
        var system = first(SYSTEMS, userAgent).replace("Mac OS X", "macOS");
        var both = (program + (program.isEmpty() || system.isEmpty() ? "" : ", ") + system);
        return both.isEmpty() ? null : both;
    }

    private static String first(List<String> words, String text) {
        return words.stream().filter(text::contains).findFirst().orElse("");
    }
}
