package counterclaim.web;

import counterclaim.PostgreSql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What the log keeps of a request, and what it must not (quality T25). */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class RequestLogTest {

    private static final String REQUESTS = "counterclaim.requests";
    private static final String CANARY = "canary4711";
    private static final String ELSEWHERE = "203.0.113.77"; // RFC 5737: nobody's address
    private static final int PATIENCE_MS = 5_000;

    /** A record as it was when it was written: the context is gone afterwards. */
    private record Line(String category, String message, String request, String whole) {}

    private final List<Line> log = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        private final PatternFormatter everything = new PatternFormatter("%c %X %s %e");

        @Override
        public void publish(LogRecord record) {
            var line = ExtLogRecord.wrap(record);
            log.add(new Line(
                    line.getLoggerName(),
                    line.getFormattedMessage(),
                    line.getMdc(Reference.NAME),
                    everything.format(line)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(listener);
    }

    @ParameterizedTest
    @CsvSource({
        "/dossiers/soleimani-strike/events, 200",
        "/dossiers/no-such-dossier, 404",
        "/nothing/here, 404",
        "/broken/inside, 500",
        "/api/v1/dossiers/no-such-dossier, 404",
        "/robots.txt, 200"
    })
    void aRequestIsOneLineThatSaysWhatWasAskedAndHowItEnded(String path, int status) {
        given().get(path).then().statusCode(status);
        assertThat(requests())
                .singleElement()
                .satisfies(line -> assertThat(line.message()).matches("GET \\Q" + path + "\\E " + status + " \\d+ µs"));
    }

    @Test
    void theLineSaysWhatTheReaderGot() {
        var tag = given().get("/robots.txt").header("ETag");
        log.clear();
        given().header("If-None-Match", tag).get("/robots.txt").then().statusCode(304);
        assertThat(requests())
                .singleElement()
                .satisfies(line -> assertThat(line.message()).startsWith("GET /robots.txt 304 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dossiers/soleimani-strike?q=",
                "/dossiers/soleimani-strike/events?from=2020&q=",
                "/dossiers/soleimani-strike/events?page=",
                "/dossiers/no-such-dossier?q=",
                "/api/v1/dossiers/no-such-dossier?q=",
                "/nothing/here?q=",
                "/broken/inside?q=",
                "/broken/away?q="
            })
    void nothingOfWhatSomebodyTypedOrOfWhoTheyAreIsKept(String address) {
        given().header("User-Agent", CANARY)
                .header("Authorization", "Bearer " + CANARY)
                .header("Referer", "http://localhost/?q=" + CANARY)
                .header("Accept-Language", "en-x-" + CANARY.substring(0, 8))
                .header("X-Request-Id", CANARY)
                .header("X-Forwarded-For", ELSEWHERE)
                .header("Forwarded", "for=" + ELSEWHERE)
                .cookie("session", CANARY)
                .get(address + CANARY);
        assertThat(requests()).hasSize(1);
        assertThat(log)
                .allSatisfy(line -> assertThat(line.whole())
                        .doesNotContain("canary", "127.0.0.1", "localhost", "0:0:0:0:0:0:0:1", "::1", ELSEWHERE));
    }

    // A browser names the whole address of the page in its report.
    @Test
    void norIsWhatABrowserReportsOfIt() {
        given().contentType("application/csp-report")
                .body(("{\"csp-report\": {\"document-uri\": \"http://localhost/search?q=" + CANARY + "\"}}")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/csp-report")
                .then()
                .statusCode(204);
        assertThat(requests()).hasSize(1);
        assertThat(log).allSatisfy(line -> assertThat(line.whole()).doesNotContain(CANARY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing%0d%0aGET%20/forged%20200",
                "/nothing%0aforged",
                "/nothing%0dforged",
                "/nothing%E2%80%A8forged",
                "/nothing%C2%85forged",
                "/dossiers/nothing%0d%0aforged",
                "/api/v1/dossiers/nothing%0d%0aforged",
                "/nothing%1b[2Jforged"
            })
    void aPathCannotForgeALine(String path) {
        given().urlEncodingEnabled(false).get(path.replace("[", "%5B"));
        assertThat(requests())
                .singleElement()
                .satisfies(line -> assertThat(line.message()).contains(path.replace("[", "%5B") + " 404 "));
        assertThat(log)
                .allSatisfy(line -> assertThat(line.message()).doesNotContainPattern("[\\p{Cntrl}\\u2028\\u2029]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n", "\r\n\r\n", "\u0085", "\u2028", "\u001b[2J"})
    void norCanOneThatIsNotEncoded(String end) throws IOException {
        raw("GET /nothing" + end + "GET\u00A0/forged\u00A0200 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        assertThat(requests()).hasSizeLessThanOrEqualTo(1);
        assertThat(log)
                .allSatisfy(line -> assertThat(line.message()).doesNotContainPattern("[\\p{Cntrl}\\u2028\\u2029]"));
    }

    @Test
    void aVeryLongPathIsCut() {
        given().get("/nothing/" + "x".repeat(2000)).then().statusCode(404);
        assertThat(requests())
                .singleElement()
                .satisfies(line -> assertThat(line.message()).hasSizeLessThan(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/here", "/dossiers/no-such-dossier", "/broken/inside", "/broken/away"})
    void theReferenceOnAPageOfFailureIsThatOfItsLinesInTheLog(String address) {
        var answer = given().get(address);
        var reference = Jsoup.parse(answer.asString()).select("code.reference").text();
        assertThat(reference).matches("[2-9A-HJ-NP-TV-Z]{8}").isEqualTo(answer.header("X-Request-Id"));
        assertThat(requests()).hasSize(1);
        assertThat(log)
                .filteredOn(line -> line.category().startsWith("counterclaim."))
                .allSatisfy(line -> assertThat(line.request()).isEqualTo(reference));
    }

    @Test
    void aProblemOfTheApiNamesTheSameReference() {
        var answer = given().get("/api/v1/dossiers/no-such-dossier");
        assertThat(answer.jsonPath().getString("instance"))
                .isEqualTo("urn:counterclaim:reference:" + answer.header("X-Request-Id"));
    }

    @Test
    void everyRequestHasAReferenceOfItsOwn() {
        var references = Stream.generate(() -> given().header("X-Request-Id", CANARY)
                        .get("/robots.txt")
                        .header("X-Request-Id"))
                .limit(20)
                .toList();
        assertThat(references).doesNotHaveDuplicates().doesNotContain(CANARY);
        assertThat(requests()).extracting(Line::request).containsExactlyElementsOf(references);
    }

    private List<Line> requests() {
        return log.stream().filter(line -> line.category().equals(REQUESTS)).toList();
    }

    /** Sends what no honest browser would, and waits until the server has done with it. */
    private static void raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getInputStream().readAllBytes();
        } catch (SocketException | SocketTimeoutException noAnswer) {
            // To hang up or to say nothing is an answer, too.
        }
    }
}
