package counterclaim.web;

import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Visibility;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ProblemsTest {

    @Inject
    World world;

    @Test
    void aPageThatIsNotThereSaysSoInTheUsualLayout() {
        var page = Jsoup.parse(
                given().get("/nothing/here").then().statusCode(404).extract().asString());
        assertThat(page.select("h1").text()).isEqualTo("There is nothing here that you can read");
        assertThat(page.select("header.bar a.wordmark").attr("href")).isEqualTo("/");
        assertThat(page.select("code.reference").text()).matches("[2-9A-Z]{8}");
    }

    @Test
    void whatOneMayNotSeeIsTheSamePageAsWhatDoesNotExist() {
        world.holds(SizedBundle.of("hidden", "Слово", 1, 0));
        hide("hidden");
        assertThat(withoutReference("/dossiers/hidden")).isEqualTo(withoutReference("/dossiers/no-such-dossier"));
        assertThat(withoutReference("/dossiers/hidden/claims/1"))
                .isEqualTo(withoutReference("/dossiers/hidden/claims/77"));
        assertThat(withoutReference("/api/v1/dossiers/hidden"))
                .isEqualTo(withoutReference("/api/v1/dossiers/no-such-dossier"));
        assertThat(given().get("/").asString()).doesNotContain("/dossiers/hidden");
        assertThat(given().get("/api/v1/dossiers").asString()).doesNotContain("hidden");
    }

    @Test
    void anErrorInsideGivesAPlainPageWithAReferenceThatIsInTheLog() throws IOException {
        var log = new CopyOnWriteArrayList<String>();
        var listener = listener(log);
        Logger.getLogger("").addHandler(listener);
        try {
            var html = given().get("/broken/inside")
                    .then()
                    .statusCode(500)
                    .extract()
                    .asString();
            keep("500.html", html);
            var page = Jsoup.parse(html);
            assertThat(page.select("h1").text()).isEqualTo("Something went wrong on our side");
            assertThat(html).doesNotContain("IllegalStateException").doesNotContain("on purpose");
            var reference = page.select("code.reference").text();
            assertThat(log).anyMatch(line -> line.contains(reference) && line.contains("500"));
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsAskedForPatience() throws IOException {
        var html = given().get("/broken/away")
                .then()
                .statusCode(503)
                .header("Retry-After", "30")
                .extract()
                .asString();
        keep("503.html", html);
        assertThat(Jsoup.parse(html).select("h1").text()).isEqualTo("We are busy just now");
    }

    @Test
    void underTheApiProblemsAreProblemDetails() {
        given().get("/api/v1/dossiers/no-such-dossier")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404))
                .body("instance", startsWith("urn:counterclaim:reference:"));
    }

    @Test
    void everyAnswerCarriesThePolicyThatForbidsForeignAndInlineCode() {
        for (var address :
                new String[] {"/", "/nothing", "/broken/inside", "/css/counterclaim.css", "/api/v1/dossiers"}) {
            var policy = given().get(address).header("Content-Security-Policy");
            assertThat(policy)
                    .as(address)
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void whoAsksAgainWithTheTagGetsNothingNew() {
        var tag = given().get("/dossiers/soleimani-strike").header("ETag");
        given().header("If-None-Match", tag)
                .get("/dossiers/soleimani-strike")
                .then()
                .statusCode(304);
        given().header("If-None-Match", "\"other\"")
                .get("/dossiers/soleimani-strike")
                .then()
                .statusCode(200);
    }

    @Test
    void aReportOfTheBrowserIsTaken() {
        given().contentType("application/csp-report")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/csp-report")
                .then()
                .statusCode(204);
    }

    private static String withoutReference(String address) {
        return given().get(address)
                .then()
                .statusCode(404)
                .extract()
                .asString()
                .replaceAll("[2-9A-HJ-NP-TV-Z]{8}(?=[\"<])", "")
                .replaceAll("(\\?return=)[^\"]*", "$1");
    }

    private static void hide(String slug) {
        QuarkusTransaction.requiringNew()
                .run(() -> Dossier.update("visibility = ?1 where slug = ?2", Visibility.PRIVATE, slug));
    }

    // The journeys look at these pages in a browser.
    private static void keep(String name, String html) throws IOException {
        Files.createDirectories(Path.of("target/problems"));
        Files.writeString(Path.of("target/problems", name), html);
    }

    private static Handler listener(CopyOnWriteArrayList<String> log) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.add(ExtLogRecord.wrap(line).getFormattedMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
