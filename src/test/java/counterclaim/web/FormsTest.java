package counterclaim.web;

import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What every form keeps: foreign senders out, foreign fields out, and whatever somebody typed. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class FormsTest {

    private static final String DOSSIER = "/dossiers/forms";
    private static final String PERSIAN = "در بغداد، پیام‌رسان «هیچ‌کس» را ندید؛ ساعت ۳:۱۵ بود. ";
    private static final int KILOBYTES_200 = 200_000;

    @Inject
    World world;

    private Person editor;

    @BeforeEach
    void aDossier() {
        world.holdsAtTheDesk(SizedBundle.of("forms", "Слово", 2, 2));
        editor = Person.called("editor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dossiers/forms/claims",
                "/dossiers/forms/claims/1/revisions",
                "/dossiers/forms/claims/1/arguments",
                "/dossiers/forms/claims/1/statements",
                "/dossiers/forms/claims/1/withdrawal",
                "/dossiers/forms/sources",
                "/dossiers/forms/events",
                "/dossiers/forms/questions",
                "/dossiers/forms/visibility",
                "/dossiers/forms/reports",
                "/dossiers/forms/removal",
                "/workspaces/reference/dossiers",
                "/workspaces/reference/membership/leaving",
                "/drafts",
                "/sign-out"
            })
    void aFormOfAnotherSiteIsRefusedAndItsTextComesBack(String address) {
        var answer = editor.asks()
                .urlEncodingEnabled(true)
                .formParam("text", "Typed elsewhere, and long in the making.")
                .post(address);
        assertThat(answer.statusCode()).isEqualTo(403);
        var foreign = editor.asks()
                .urlEncodingEnabled(true)
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("key", editor.key())
                .formParam("text", "Typed elsewhere, and long in the making.")
                .post(address);
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("Typed elsewhere, and long in the making.");
        assertThat(editor.page(DOSSIER).select("h1")).isNotEmpty();
    }

    @Test
    void fieldsThatNoFormHasChangeNothing() {
        var fields = new HashMap<String, Object>(claim("Only the wording is ours to give."));
        for (var foreign : new String[] {
            "id", "workspaceId", "workspace", "dossier", "number", "acceptance", "version", "withdrawnWith", "created"
        }) fields.put(foreign, "99999999-9999-4999-8999-999999999999");
        fields.put("acceptance", "ACCEPTED");
        var proposer = Person.called("annotator");
        var made = proposer.posts(DOSSIER + "/claims", fields);
        assertThat(made.statusCode()).isEqualTo(303);
        var address = made.header("Location").replaceFirst("https?://[^/]+", "");
        assertThat(address).startsWith(DOSSIER + "/claims/").doesNotContain("9999");
        assertThat(Person.anonymous().get(address).statusCode()).isEqualTo(404);
        assertThat(proposer.page(address).text()).contains("is a proposal");
    }

    @Test
    void twoHundredKilobytesOfPersianComeBackLetterByLetter() {
        var text = PERSIAN.repeat(1 + KILOBYTES_200 / PERSIAN.getBytes(StandardCharsets.UTF_8).length)
                .strip();
        var source = editor.does(
                DOSSIER + "/sources",
                Map.of("token", UUID.randomUUID().toString(), "label", "Letter in Persian", "type", "document"));
        var copy = source.select("a[href$=/snapshots/new]").attr("href").replace("/new", "");
        var saved = editor.does(copy, Map.of("token", UUID.randomUUID().toString(), "text", text));
        var kept = saved.select("#copies a[href*=/snapshots/]").attr("href");
        var page = editor.page(kept);
        assertThat(page.select(".snapshot").first().wholeText()).isEqualTo(text);
    }

    @Test
    void twoHundredKilobytesThatAreTooMuchForAFieldComeBackToBeShortened() {
        var text = PERSIAN.repeat(1 + KILOBYTES_200 / PERSIAN.getBytes(StandardCharsets.UTF_8).length)
                .strip();
        var answer = editor.posts(DOSSIER + "/claims", claim(text));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString())
                        .select("textarea[name=text]")
                        .first()
                        .wholeText()
                        .strip())
                .isEqualTo(text);
    }

    @Test
    void whoseSessionEndedSignsInAndGoesOnWithTheText() {
        world.holdsAtTheDesk(LongBundle.of("forms-private", "private", 1));
        for (var dossier : new String[] {DOSSIER, "/dossiers/forms-private", "/dossiers/no-such-dossier"})
            theTextGoesThroughSigningIn(dossier);
    }

    private static void theTextGoesThroughSigningIn(String dossier) {
        var answer = given().redirects()
                .follow(false)
                .formParam("text", "Typed before the session ended.")
                .formParam("key", "old")
                .cookie(Person.COOKIE, "ended")
                .post(dossier + "/claims");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("Typed before the session ended.");
        assertThat(Jsoup.parse(answer.asString()).select("form[action^=/sign-in]"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dossiers/forms/claims/777/arguments", "/dossiers/nowhere/claims"})
    void whatIsSentToSomethingThatIsGoneComesBack(String address) {
        var answer = editor.posts(address, Map.of("text", "Written for an hour."));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.asString()).select(".held").text()).contains("Written for an hour.");
    }

    @Test
    void whoeverMayNoMoreSendGetsTheTextBack() {
        var answer = Person.called("reader").posts(DOSSIER + "/claims", claim("Written before the role was lost."));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.asString()).select(".held").text()).contains("Written before the role was lost.");
    }

    private static Map<String, Object> claim(String text) {
        return Map.of("token", UUID.randomUUID().toString(), "text", text, "question", "Q1", "kind", "event_property");
    }
}
