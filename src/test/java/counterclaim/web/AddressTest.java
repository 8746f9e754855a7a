package counterclaim.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTest {

    private static final String HOST = "http://10.0.0.7:8080";

    @Test
    void unlessOneIsConfiguredTheAddressIsThatOfTheRequest() {
        var address = asked("/dossiers/a/events");
        assertThat(address.absolute("/card.png")).isEqualTo(HOST + "/card.png");
        assertThat(address.canonical()).isEqualTo(HOST + "/dossiers/a/events");
    }

    @ParameterizedTest
    @CsvSource({
        "https://claims.example.org, https://claims.example.org/dossiers/a/events",
        "https://claims.example.org/, https://claims.example.org/dossiers/a/events",
        "https://example.org/claims/, https://example.org/claims/dossiers/a/events"
    })
    void theConfiguredAddressGoesBeforeThatOfTheRequest(URI configured, String canonical) {
        var address = new Address(request("/dossiers/a/events?q=x"), Optional.of(configured));
        assertThat(address.canonical()).isEqualTo(canonical);
        assertThat(address.absolute("/dossiers/a/events")).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "/events, /events",
        "/events?q=bridge, /events",
        "/events?page=1, /events",
        "/events?page=3, /events?page=3",
        "/events?q=bridge&page=3&from=2020, /events?page=3"
    })
    void whatIsKeptHasNoFilterButItsPage(String path, String kept) {
        assertThat(asked(path).canonical()).isEqualTo(HOST + kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "01", "%2B1"})
    void aNumberThatShowsTheFirstPageIsNotKept(String number) {
        assertThat(asked("/events?page=" + number).canonical()).isEqualTo(HOST + "/events");
    }

    @ParameterizedTest
    @CsvSource({"/events, false", "/events?page=2, false", "/events?q=bridge, true", "/events?page=2&q=bridge, true"})
    void aPageIsFilteredByAnythingButItsNumber(String path, boolean filtered) {
        assertThat(asked(path).filtered()).isEqualTo(filtered);
    }

    @Test
    void anotherPageKeepsTheFiltersThatAreSet() {
        var address = asked("/events?q=the+bridge&from=2020&to=&page=2");
        assertThat(parts(address.atPage(3)))
                .containsExactlyInAnyOrder("/events", "q=the+bridge", "from=2020", "page=3");
        assertThat(parts(address.atPage(1))).containsExactlyInAnyOrder("/events", "q=the+bridge", "from=2020");
        assertThat(asked("/events?to=&page=2").atPage(1)).isEqualTo("/events");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a&page=9", "50% = half?", "#here", "ё\"'<>", "a+b c", "\uD83D\uDE00\n"})
    void whatWasTypedComesThroughTheLinkAsItWas(String typed) {
        var link = asked("/events?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .atPage(2);
        assertThat(link).matches("[!-~]+").doesNotContain("\"", "<", ">");
        assertThat(URI.create(link).getFragment()).isNull();
        assertThat(request(link).getQueryParameters().get("q")).containsExactly(typed);
        assertThat(request(link).getQueryParameters().get("page")).containsExactly("2");
    }

    private static String[] parts(String address) {
        return address.split("[?&]");
    }

    private static Address asked(String path) {
        return new Address(request(path), Optional.empty());
    }

    /** Of a request only what an address is made of. */
    private static UriInfo request(String path) {
        var uri = URI.create(HOST + path);
        var query = new MultivaluedHashMap<String, String>();
        if (uri.getRawQuery() != null)
            for (var part : uri.getRawQuery().split("&")) {
                var pair = part.split("=", 2);
                query.add(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
        return (UriInfo) Proxy.newProxyInstance(
                AddressTest.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "getRequestUri" -> uri;
                    case "getBaseUri" -> URI.create(HOST + "/");
                    case "getQueryParameters" -> query;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
