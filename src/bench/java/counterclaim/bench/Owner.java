package counterclaim.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;

/** The first account of the measured program, signed in: it may write in every dossier. */
final class Owner {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> KNOWN =
            Map.of("name", "owner", "password", "walnut ferry under 7 slow clocks");

    private final String cookie;
    private final String key;

    private Owner(String cookie, String key) {
        this.cookie = cookie;
        this.key = key;
    }

    /** Makes the account if there is none: the program is started several times, its database once. */
    static Owner of(Packaged program) throws IOException, InterruptedException {
        var token = program.firstOwnerToken();
        if (token.isPresent()) begin(program, token.get());
        var cookie = done(send(program, "/sign-in", KNOWN)).headers().allValues("set-cookie").stream()
                .filter(value -> value.startsWith("counterclaim="))
                .findFirst()
                .orElseThrow()
                .replaceFirst(";.*", "");
        var page = HTTP.send(to(program, "/account").header("Cookie", cookie).build(), body());
        return new Owner(
                cookie, Jsoup.parse(page.body()).select("input[name=key]").attr("value"));
    }

    /** One more session. */
    static byte[] signsIn() {
        return Request.form("/sign-in", "", KNOWN);
    }

    byte[] page(String path) {
        return Request.get(path, cookie());
    }

    /** A form that was not sent yet. */
    byte[] form(String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("key", key);
        all.put("token", UUID.randomUUID().toString());
        return Request.form(path, cookie(), all);
    }

    private String cookie() {
        return "Cookie: " + cookie + "\r\n";
    }

    // The dossier that was imported is in a workspace: the first owner gets every role there.
    private static void begin(Packaged program, String token) throws IOException, InterruptedException {
        var all = new HashMap<>(KNOWN);
        all.put("password-again", KNOWN.get("password"));
        all.put("byline", "Owner");
        all.put("token", token);
        done(send(program, "/welcome", all));
    }

    private static HttpResponse<String> send(Packaged program, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var form = HttpRequest.BodyPublishers.ofString(Request.encoded(fields));
        var request = to(program, path).header("Content-Type", "application/x-www-form-urlencoded");
        return HTTP.send(request.POST(form).build(), body());
    }

    private static HttpRequest.Builder to(Packaged program, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + program.port() + path));
    }

    private static HttpResponse.BodyHandler<String> body() {
        return HttpResponse.BodyHandlers.ofString();
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        if (answer.statusCode() != 303) throw new IllegalStateException(answer.statusCode() + " from " + answer.uri());
        return answer;
    }
}
