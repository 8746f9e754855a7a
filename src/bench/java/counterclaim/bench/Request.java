package counterclaim.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A request as it goes over the wire, made before the clock runs. */
final class Request {

    private static final String HEAD = " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nAccept-Encoding: identity\r\n";

    private Request() {}

    /** As a browser without a cached copy, that takes nothing compressed. */
    static byte[] get(String path) {
        return get(path, "");
    }

    /** @param headers each with its end of line; empty for none */
    static byte[] get(String path, String headers) {
        return ("GET " + path + HEAD + headers + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** @param headers each with its end of line; empty for none */
    static byte[] form(String path, String headers, Map<String, String> fields) {
        return post(path, headers + "Content-Type: application/x-www-form-urlencoded\r\n", encoded(fields));
    }

    /**
     * @param headers each with its end of line
     * @param body in ASCII
     */
    static byte[] post(String path, String headers, String body) {
        return ("POST " + path + HEAD + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Its first line, to name it by. */
    static String named(byte[] request) {
        return new String(request, StandardCharsets.US_ASCII)
                .lines()
                .findFirst()
                .orElseThrow();
    }
}
