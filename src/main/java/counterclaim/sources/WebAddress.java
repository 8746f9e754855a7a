package counterclaim.sources;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a source on the web: the one form in which we store, follow and show an address that somebody typed.
 *
 * <p>Only http and https, with a host and without user or password. Parsed once, strictly (RFC 3986), so that no
 * browser can understand it differently: what browsers would repair (backslashes, tabs, missing slashes, numbers as
 * hosts) is refused. {@link #href} is ASCII and every {@code java.net.URI} accepts it. Whether the host may be
 * fetched from our network is asked elsewhere, by whoever fetches.
 *
 * <p>Two addresses are equal when their {@code href} are.
 */
public final class WebAddress {

    public static final int LONGEST = 2000;

    /** RFC 3986 appendix B, for the addresses we take. */
    private static final Pattern PARTS =
            Pattern.compile("(?<scheme>[Hh][Tt][Tt][Pp][Ss]?)://(?<authority>[^/?#]*)(?<path>[^?#]*)(?<rest>.*)");

    private static final Pattern BROKEN_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    /** Unreserved, reserved and percent (RFC 3986 §2), but the brackets, which are for hosts. */
    private static final String PLAIN = "-._~:/?@!$&'()*+,;=%";

    private static final String HEX = "0123456789ABCDEF";
    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;

    private final String href;
    private final Host host;

    private WebAddress(String href, Host host) {
        this.href = href;
        this.host = host;
    }

    /** The address, or nothing where {@link #parse} would refuse. */
    public static Optional<WebAddress> of(String text) {
        try {
            return Optional.of(parse(text));
        } catch (NotAnAddress e) {
            return Optional.empty();
        }
    }

    /**
     * Blanks around the text do not count. Characters that RFC 3986 does not know after the host are percent-encoded.
     *
     * @throws NotAnAddress when it is no address as described above, or longer than 2000 characters
     */
    public static WebAddress parse(String input) {
        var text = input.strip();
        if (text.isEmpty()) throw new NotAnAddress("An address is missing.");
        if (text.length() > LONGEST) throw tooLong();
        text.codePoints().forEach(WebAddress::refuseUnseen);
        if (text.indexOf('\\') >= 0) throw new NotAnAddress("An address has / and no \\.");
        var parts = PARTS.matcher(text);
        if (!parts.matches()) throw new NotAnAddress("An address begins with https:// or http://.");

        var scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
        var host = Host.parse(parts.group("authority"));
        var href = scheme + "://" + host.ascii() + encoded(parts.group("path")) + encodedRest(parts.group("rest"));
        if (href.length() > LONGEST) throw tooLong();
        return new WebAddress(href, host);
    }

    private static NotAnAddress tooLong() {
        return new NotAnAddress("An address has at most " + LONGEST + " characters.");
    }

    private static void refuseUnseen(int character) {
        // Persian words in a path need these two; there they are percent-encoded, and in a host they are refused.
        if (character == ZWNJ || character == ZWJ) return;
        switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                throw new NotAnAddress(String.format(
                        "An address has no blanks and no invisible characters, and this one has U+%04X.", character));
            default -> {}
        }
    }

    /** Query and fragment: only the first # begins the fragment. */
    private static String encodedRest(String rest) {
        int hash = rest.indexOf('#');
        if (hash < 0) return encoded(rest);
        return encoded(rest.substring(0, hash)) + "#" + encoded(rest.substring(hash + 1));
    }

    private static String encoded(String part) {
        if (BROKEN_PERCENT.matcher(part).find())
            throw new NotAnAddress("After % an address has two hexadecimal digits; % itself is written %25.");
        var encoded = new StringBuilder(part.length());
        for (byte octet : part.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) (octet & 0xFF))) encoded.append((char) octet);
            else encoded.append('%').append(HEX.charAt(octet >> 4 & 0xF)).append(HEX.charAt(octet & 0xF));
        }
        return encoded.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
    }

    /** For an attribute {@code href}, a request and the database: ASCII, international names as punycode. */
    public String href() {
        return href;
    }

    /**
     * For people, where the address leads: the host, with its port if one was given. An international name is shown
     * both ways, "bücher.example (xn--bcher-kva.example)", because letters of another script may look the same.
     */
    public String shown() {
        return host.shown();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebAddress address && href.equals(address.href);
    }

    @Override
    public int hashCode() {
        return href.hashCode();
    }

    @Override
    public String toString() {
        return href;
    }
}
