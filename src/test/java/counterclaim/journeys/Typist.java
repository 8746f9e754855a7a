package counterclaim.journeys;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody of the demonstration who reads the packaged program signed in, and writes into the forms it shows. */
final class Typist {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SESSION = "counterclaim";
    private static final String FLASH = "counterclaim-flash";

    private final Program program;
    private final String session;

    private Typist(Program program, String session) {
        this.program = program;
        this.session = session;
    }

    static Typist stranger(Program program) {
        return new Typist(program, "");
    }

    static Typist signIn(Program program, String name) {
        var stranger = stranger(program);
        var page = stranger.opens("/sign-in");
        var password = page.selectFirst("code").text();
        var answer =
                stranger.sends(Sheet.to("/sign-in", page).with("name", name).with("password", password));
        return new Typist(program, cookie(answer, SESSION));
    }

    /** A page that has to be there. */
    Document opens(String address) {
        return opens(address, "");
    }

    /** A page of any status. */
    HttpResponse<String> asks(String address) {
        return answer(request(address, ""));
    }

    /** Sends a form, and follows no redirect. */
    HttpResponse<String> sends(Sheet sheet) {
        return answer(sheet.on(request(sheet.action(), "")));
    }

    /** Sends a form of which nothing is wrong: to which address that leads. */
    String saves(Sheet sheet) {
        return address(saved(sheet));
    }

    /** Sends a form of which nothing is wrong: the page that says so. */
    Document savesAndReads(Sheet sheet) {
        var answer = saved(sheet);
        return opens(address(answer).replaceFirst("#.*", ""), cookie(answer, FLASH));
    }

    /** What a browser needs to go on in this one's name. */
    Cookie session() {
        return new Cookie(SESSION, session.substring(SESSION.length() + 1)).setUrl(program.address());
    }

    private HttpResponse<String> saved(Sheet sheet) {
        var answer = sends(sheet);
        assertThat(answer.statusCode())
                .as(() -> sheet + ": " + read(answer).select("main").text())
                .isEqualTo(303);
        return answer;
    }

    private Document opens(String address, String flash) {
        var answer = answer(request(address, flash));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return read(answer);
    }

    /** As a browser reads it: each line ended by a line feed alone (WHATWG HTML §13.2.3.5). */
    static Document read(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body().replace("\r\n", "\n").replace('\r', '\n'));
    }

    private HttpRequest.Builder request(String address, String flash) {
        var request =
                HttpRequest.newBuilder(URI.create(program.address() + address)).timeout(PATIENCE);
        var cookies = Stream.of(session, flash).filter(cookie -> !cookie.isEmpty());
        return request.header("Cookie", cookies.collect(Collectors.joining("; ")));
    }

    private static String address(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(value -> value.startsWith(name + "="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cookie " + name + ": " + answer.statusCode()))
                .replaceFirst(";.*", "");
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException notAnswered) {
            throw new UncheckedIOException(notAnswered);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
