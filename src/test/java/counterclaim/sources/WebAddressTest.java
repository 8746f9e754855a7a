package counterclaim.sources;

import java.net.URI;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class WebAddressTest {

    private static final String SCHEME = "begins with https:// or http://";
    private static final String UNSEEN = "no invisible characters";
    private static final String NAME = "not the name of a host";

    @ParameterizedTest
    @MethodSource
    void anAddressThatIsNoneOrHidesSomethingIsRefusedWithItsReason(String text, String reason) {
        assertThatExceptionOfType(NotAnAddress.class)
                .isThrownBy(() -> WebAddress.parse(text))
                .withMessageContaining(reason);
        assertThat(WebAddress.of(text)).isEmpty();
    }

    static Stream<Arguments> anAddressThatIsNoneOrHidesSomethingIsRefusedWithItsReason() {
        return Stream.of(
                // Schemes that run or lead elsewhere
                arguments("", "missing"),
                arguments(" \n ", "missing"),
                arguments("javascript:alert(1)", SCHEME),
                arguments("JaVaScRiPt:alert(1)", SCHEME),
                arguments("javascript://example.org/%0Aalert(1)", SCHEME),
                arguments("javascript:/*https://example.org/*/alert(1)", SCHEME),
                arguments("java\tscript:alert(1)", UNSEEN),
                arguments("java\nscript:alert(1)", UNSEEN),
                arguments("\u0001javascript:alert(1)", UNSEEN),
                arguments("javascript&colon;alert(1)", SCHEME),
                arguments("&#106;avascript:alert(1)", SCHEME),
                arguments("javascript%3Aalert(1)", SCHEME),
                arguments("data:text/html,<script>alert(1)</script>", SCHEME),
                arguments("DATA:text/html;base64,PHNjcmlwdD4=", SCHEME),
                arguments("vbscript:msgbox(1)", SCHEME),
                arguments("file:///etc/passwd", SCHEME),
                arguments("ftp://example.org/", SCHEME),
                arguments("blob:https://example.org/1", SCHEME),
                arguments("view-source:https://example.org/", SCHEME),
                arguments("mailto:editor@example.org", SCHEME),
                arguments("httpss://example.org/", SCHEME),
                // What browsers would repair
                arguments("//example.org/", SCHEME),
                arguments("/dossiers", SCHEME),
                arguments("example.org", SCHEME),
                arguments("http:example.org", SCHEME),
                arguments("http:/example.org", SCHEME),
                arguments("https&colon;//example.org", SCHEME),
                arguments("https：//example.org/", SCHEME),
                arguments("http:\\\\example.org\\x", "no \\"),
                arguments("https://example.org\\@elsewhere.example/", "no \\"),
                arguments("ht\ntps://example.org/", UNSEEN),
                arguments("https://exam\tple.org/", UNSEEN),
                arguments("https://example.org/\r\nSet-Cookie: x", UNSEEN),
                arguments("https://example.org/a b", UNSEEN),
                arguments("https://example.org/\0", "U+0000"),
                arguments("https://example.org/\u00A0", UNSEEN),
                arguments("https://example.org/\u202Efdp", "U+202E"),
                arguments("https://example.org/\u2067x", "U+2067"),
                arguments("https://example.org/\u200B", "U+200B"),
                arguments("https://exam\u00ADple.org/", "U+00AD"),
                arguments("\uFEFFhttps://example.org/", "U+FEFF"),
                arguments("https://example.org/\uDB40\uDC41", "U+E0041"),
                arguments("https://example.org/\uD800", "U+D800"),
                // Users, ports and hosts
                arguments("https://user@example.org/", "no user name"),
                arguments("https://user:secret@example.org/", "no user name"),
                arguments("https://@example.org/", "no user name"),
                arguments("https://example.org@elsewhere.example/", "no user name"),
                arguments("https://example.org＠elsewhere.example/", NAME),
                arguments("https://", "host is missing"),
                arguments("https:///example.org/", "host is missing"),
                arguments("https://?x", "host is missing"),
                arguments("https://:80/", "host is missing"),
                arguments("https://example.org:/", "colon and a port"),
                arguments("https://example.org:0/", "1 to 65535"),
                arguments("https://example.org:65536/", "1 to 65535"),
                arguments("https://example.org:8O/", "colon and a port"),
                arguments("https://example.org:80:80/", "colon and a port"),
                arguments("https://./", NAME),
                arguments("https://example..org/", NAME),
                arguments("https://.example.org/", NAME),
                arguments("https://example.org../", NAME),
                arguments("https://-example.org/", NAME),
                arguments("https://ex_ample.org/", NAME),
                arguments("https://ex%61mple.org/", NAME),
                arguments("https://example.org%2Felsewhere.example/", NAME),
                arguments("https://example.org／elsewhere.example/", NAME),
                arguments("https://example.org？elsewhere.example/", NAME),
                arguments("https://<b>.example/", NAME),
                arguments("https://" + "a".repeat(64) + ".example/", NAME),
                arguments("https://" + "a.".repeat(127) + "example/", NAME),
                arguments("https://127.1/", NAME),
                arguments("https://2130706433/", NAME),
                arguments("https://0x7f.0.0.1/", NAME),
                arguments("https://0177.0.0.1/", NAME),
                arguments("https://256.0.0.1/", NAME),
                arguments("https://127.0.0.1./", NAME),
                arguments("https://[::1/", "colon and a port"),
                arguments("https://[::g]/", "IPv6"),
                arguments("https://[fe80::1%25eth0]/", "IPv6"),
                arguments("https://[127.0.0.1]/", "IPv6"),
                arguments("https://fa\u00DF.example/", "two hosts"),
                arguments("https://\u06CC\u200C\u06CC.example/", "two hosts"),
                arguments("https://a\u05D0.example/", NAME),
                // Paths
                arguments("https://example.org/100%", "hexadecimal"),
                arguments("https://example.org/?q=%zz", "hexadecimal"),
                arguments("https://example.org/#%4", "hexadecimal"),
                arguments("https://example.org/" + "a".repeat(1981), "at most 2000"),
                arguments("https://example.org/" + "\u0633".repeat(500), "at most 2000"));
    }

    @ParameterizedTest
    @MethodSource
    void anAddressIsKeptInOneFormAndShownWithWhereItLeads(String text, String href, String shown) {
        var address = WebAddress.parse(text);
        assertThat(address.href()).isEqualTo(href);
        assertThat(address.shown()).isEqualTo(shown);
        assertThat(WebAddress.of(text)).contains(address);
    }

    static Stream<Arguments> anAddressIsKeptInOneFormAndShownWithWhereItLeads() {
        return Stream.of(
                arguments("https://example.org", "https://example.org", "example.org"),
                arguments("http://example.org/", "http://example.org/", "example.org"),
                arguments(" https://example.org/a\n", "https://example.org/a", "example.org"),
                arguments("HTTPS://Example.ORG/A?B#C", "https://example.org/A?B#C", "example.org"),
                arguments("https://example.org.", "https://example.org.", "example.org."),
                arguments("http://localhost:8080/x", "http://localhost:8080/x", "localhost:8080"),
                arguments("http://example.org:080/", "http://example.org:80/", "example.org:80"),
                arguments("http://127.0.0.1/", "http://127.0.0.1/", "127.0.0.1"),
                arguments("http://[2001:DB8::1]:8443/", "http://[2001:db8::1]:8443/", "[2001:db8::1]:8443"),
                arguments("https://example.org?q=1", "https://example.org?q=1", "example.org"),
                arguments("https://example.org#x", "https://example.org#x", "example.org"),
                arguments("https://example.org/@user/1", "https://example.org/@user/1", "example.org"),
                arguments("https://example.org/a/../b/./c", "https://example.org/a/../b/./c", "example.org"),
                arguments("https://example.org/%2e%2E/%00", "https://example.org/%2e%2E/%00", "example.org"),
                arguments(
                        "https://example.org/#:~:text=four%20embassies",
                        "https://example.org/#:~:text=four%20embassies", "example.org"),
                arguments(
                        "https://example.org/?u=javascript:alert(1)",
                        "https://example.org/?u=javascript:alert(1)",
                        "example.org"),
                arguments(
                        "https://example.org/a\"b<c>d`e{f}g|h^i[j]",
                        "https://example.org/a%22b%3Cc%3Ed%60e%7Bf%7Dg%7Ch%5Ei%5Bj%5D",
                        "example.org"),
                arguments("https://example.org/#a#b", "https://example.org/#a%23b", "example.org"),
                arguments(
                        "https://fa.wikipedia.org/wiki/قاسم_سلیمانی",
                        "https://fa.wikipedia.org/wiki/%D9%82%D8%A7%D8%B3%D9%85_%D8%B3%D9%84%DB%8C%D9%85%D8%A7%D9%86%DB%8C",
                        "fa.wikipedia.org"),
                arguments(
                        "https://example.org/می\u200Cشود",
                        "https://example.org/%D9%85%DB%8C%E2%80%8C%D8%B4%D9%88%D8%AF",
                        "example.org"),
                arguments("https://example.org/\uD83D\uDD4A", "https://example.org/%F0%9F%95%8A", "example.org"),
                arguments(
                        "https://bücher.example/",
                        "https://xn--bcher-kva.example/",
                        "bücher.example (xn--bcher-kva.example)"),
                arguments(
                        "https://BÜCHER.example:8443/",
                        "https://xn--bcher-kva.example:8443/",
                        "bücher.example:8443 (xn--bcher-kva.example:8443)"),
                arguments(
                        "https://xn--bcher-kva.example/",
                        "https://xn--bcher-kva.example/",
                        "bücher.example (xn--bcher-kva.example)"),
                arguments(
                        "https://p\u0430ypal.example/",
                        "https://xn--pypal-4ve.example/",
                        "p\u0430ypal.example (xn--pypal-4ve.example)"),
                arguments(
                        "https://مثال.example/", "https://xn--mgbh0fb.example/", "مثال.example (xn--mgbh0fb.example)"),
                arguments("https://ｅｘａｍｐｌｅ。org/", "https://example.org/", "example.org"),
                arguments("https://xn--fa-hia.example/", "https://xn--fa-hia.example/", "xn--fa-hia.example"));
    }

    @Test
    void anAddressMayBeAsLongAsTheColumnAndNoLonger() {
        var longest = "https://example.org/" + "a".repeat(1980);
        assertThat(WebAddress.parse(longest).href()).hasSize(WebAddress.LONGEST);
    }

    @Test
    void addressesAreEqualWhenTheyLeadToTheSame() {
        assertThat(WebAddress.parse("HTTPS://bücher.example/ä"))
                .isEqualTo(WebAddress.parse("https://xn--bcher-kva.example/%C3%A4"))
                .hasSameHashCodeAs(WebAddress.parse("https://xn--bcher-kva.example/%C3%A4"))
                .isNotEqualTo(WebAddress.parse("http://xn--bcher-kva.example/%C3%A4"));
    }

    @Property(tries = 2_000)
    void whateverIsAcceptedIsPlainAsciiThatEveryReaderOfAddressesUnderstandsAlike(
            @ForAll("nearlyAddresses") String text) {
        WebAddress.of(text).ifPresent(address -> {
            var href = address.href();
            assertThat(href)
                    .matches("https?://[!-~]+")
                    .doesNotContain("\"", "<", ">", "\\", "`")
                    .hasSizeLessThan(2001);
            assertThat(URI.create(href).getHost()).isNotEmpty();
            assertThat(URI.create(href).getUserInfo()).isNull();
            assertThat(URI.create(href).getScheme()).isIn("http", "https");
            assertThat(WebAddress.parse(href)).isEqualTo(address);
            assertThat(WebAddress.parse(href).shown()).isEqualTo(address.shown());
        });
    }

    @Property
    void anyOtherTextIsRefusedAndNothingElseHappens(@ForAll String text) {
        assertThat(WebAddress.of(text)).isEmpty();
        WebAddress.of("https://" + text);
        WebAddress.of("https://example.org/" + text);
    }

    @Provide
    Arbitrary<String> nearlyAddresses() {
        var rest = Arbitraries.of(
                        "a",
                        "example",
                        "org",
                        ".",
                        ".",
                        "/",
                        "/",
                        "?",
                        "#",
                        ":",
                        "80",
                        "@",
                        "\\",
                        "%41",
                        "%",
                        "&",
                        "=",
                        "[::1]",
                        "1",
                        "0x1",
                        "127.0.0.1",
                        "-",
                        "_",
                        "xn--",
                        "xn--bcher-kva",
                        "ü",
                        "ß",
                        "İ",
                        "א",
                        "ی",
                        "\u200C",
                        "\u0307",
                        "中",
                        "。",
                        "ａ",
                        "／",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "\t",
                        " ",
                        "\"",
                        "<",
                        "'",
                        "~")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
        return rest.flatMap(end -> Arbitraries.of("https://", "http://", "HTTP://a.", "https://example.org/")
                .map(start -> start + end));
    }
}
