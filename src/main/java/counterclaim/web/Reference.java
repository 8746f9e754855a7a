package counterclaim.web;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.jboss.logging.MDC;

/** What a request is called, on an error page as in the log: short enough to be read over the telephone. */
public final class Reference {

    /** Under this name every log line of a request carries it. */
    static final String NAME = "request";

    private static final SecureRandom RANDOM = new SecureRandom();
    // Without I, L, O, U, 0 and 1, which are misheard and misread.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    private Reference() {}

    /** Of the request that is being answered. */
    public static String current() {
        var reference = MDC.get(NAME);
        return reference == null ? give() : reference.toString();
    }

    /** A new one, for the request that begins here. */
    static String give() {
        var reference = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
        MDC.put(NAME, reference);
        return reference;
    }
}
