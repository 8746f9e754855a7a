package counterclaim.sources;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The host of a {@link WebAddress} with its port: the authority of RFC 3986 §3.2 without user information.
 *
 * @param ascii as browsers and name servers take it, international names as punycode (RFC 3492)
 * @param shown as people read it
 */
record Host(String ascii, String shown) {

    private static final Pattern PARTS = Pattern.compile("(?<name>\\[[^\\]]*\\]|[^:\\[\\]]*)(:(?<port>[0-9]{1,5}))?");

    /** RFC 1123 §2.1. The last label begins with a letter: else browsers take it for a number, and that for IPv4. */
    private static final Pattern NAME =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z]([a-z0-9-]{0,61}[a-z0-9])?\\.?");

    private static final Pattern IPV4 =
            Pattern.compile("(BYTE\\.){3}BYTE".replace("BYTE", "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"));

    /** Browsers lead these letters (deviations of UTS #46) elsewhere than the IDNA of 2003, which Java speaks. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[\u00DF\u1E9E\u03C2\u200C\u200D]");

    private static final int LONGEST_NAME = 253;
    private static final int LAST_PORT = 65_535;

    static Host parse(String authority) {
        if (authority.indexOf('@') >= 0) throw new NotAnAddress("An address has no user name and no password in it.");
        var parts = PARTS.matcher(authority);
        if (!parts.matches()) throw new NotAnAddress("Only a colon and a port can follow the name of the host.");
        var name = parts.group("name");
        if (name.isEmpty()) throw new NotAnAddress("The name of the host is missing.");
        var ascii = name.startsWith("[") ? ipv6(name) : ascii(name);
        var unicode = name.startsWith("[") ? ascii : IDN.toUnicode(ascii);
        var port = parts.group("port") == null ? "" : ":" + port(parts.group("port"));
        var shown = unicode.equals(ascii) ? ascii + port : unicode + port + " (" + ascii + port + ")";
        return new Host(ascii + port, shown);
    }

    private static int port(String digits) {
        int port = Integer.parseInt(digits);
        if (port < 1 || port > LAST_PORT) throw new NotAnAddress("A port is a number from 1 to " + LAST_PORT + ".");
        return port;
    }

    private static String ipv6(String literal) {
        try {
            // A zone (%eth0) means something on one machine only.
            if (literal.indexOf('%') < 0 && new URI("http://" + literal).getHost() != null)
                return literal.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            // Said below.
        }
        throw new NotAnAddress("What stands in brackets is no IPv6 address.");
    }

    private static String ascii(String name) {
        if (AMBIGUOUS.matcher(name).find())
            throw new NotAnAddress("This name can mean two hosts; please give the form that begins with xn--.");
        var ascii = punycode(name);
        boolean fits = NAME.matcher(ascii).matches() || IPV4.matcher(ascii).matches();
        if (!fits || ascii.length() > LONGEST_NAME) throw notAName();
        return ascii;
    }

    private static String punycode(String name) {
        try {
            return IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw notAName();
        }
    }

    private static NotAnAddress notAName() {
        return new NotAnAddress("This is not the name of a host. An international one can be given in its xn-- form.");
    }
}
