package counterclaim.journeys;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Behind a proxy, set up as the README says. */
class ProxyJourney {

    private static final String OUTSIDE = "https://claims.example.org/";
    private static final String PROXY = "quarkus.http.proxy.";
    private static final String HERE = "127.0.0.1";
    private static final String ELSEWHERE = "192.0.2.7";

    @Test
    void aProxyThatIsNamedSaysHowOthersReachUs() {
        try (var program = behind(HERE).start()) {
            assertThat(canonical(program)).isEqualTo(OUTSIDE);
        }
    }

    @Test
    void nobodyElseCanSayHowOthersReachUs() {
        try (var program = behind(ELSEWHERE).start()) {
            assertThat(canonical(program)).isEqualTo(program.address() + "/");
        }
    }

    private static Program behind(String proxy) {
        return Program.inAnEmptyFolder()
                .with(PROXY + "proxy-address-forwarding", "true")
                .with(PROXY + "trusted-proxies", proxy)
                .with(PROXY + "allow-x-forwarded", "true")
                .with(PROXY + "enable-forwarded-host", "true");
    }

    private static String canonical(Program program) {
        var page = given().header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "claims.example.org")
                .get(program.address() + "/");
        return Jsoup.parse(page.asString()).select("link[rel=canonical]").attr("href");
    }
}
