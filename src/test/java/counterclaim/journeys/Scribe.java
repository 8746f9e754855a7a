package counterclaim.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Somebody of the demonstration who writes to the packaged program, and goes on with the same session after a start. */
final class Scribe {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String session;
    private final String key;

    private Scribe(String session, String key) {
        this.session = session;
        this.key = key;
    }

    static Scribe signIn(Program program, String name) throws IOException, InterruptedException {
        var password = Jsoup.parse(program.get("/sign-in").body())
                .select("code")
                .first()
                .text();
        return signIn(program, name, password);
    }

    static Scribe signIn(Program program, String name, String password) throws IOException, InterruptedException {
        var answer = anonymously(program, "/sign-in", Map.of("name", name, "password", password));
        var cookie = answer.headers().allValues("set-cookie").stream()
                .filter(value -> value.startsWith("counterclaim="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no session: " + answer.statusCode() + " for " + password))
                .replaceFirst(";.*", "");
        var page = HTTP.send(
                request(program, "/account").header("Cookie", cookie).build(), HttpResponse.BodyHandlers.ofString());
        return new Scribe(
                cookie, Jsoup.parse(page.body()).select("input[name=key]").attr("value"));
    }

    /** Sends a form as nobody we know. */
    static HttpResponse<String> anonymously(Program program, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return send(request(program, path), fields);
    }

    HttpResponse<String> reads(Program program, String path) throws IOException, InterruptedException {
        return HTTP.send(
                request(program, path).header("Cookie", session).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form; redirects are not followed. */
    HttpResponse<String> posts(Program program, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var all = new HashMap<>(fields);
        all.put("key", key);
        return send(request(program, path).header("Cookie", session), all);
    }

    private static HttpRequest.Builder request(Program program, String path) {
        return HttpRequest.newBuilder(URI.create(program.address() + path)).timeout(PATIENCE);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, Map<String, String> fields)
            throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HTTP.send(
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
