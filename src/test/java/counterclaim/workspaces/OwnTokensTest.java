package counterclaim.workspaces;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.Robot;
import counterclaim.World;
import counterclaim.accounts.AccessToken;
import counterclaim.accounts.Account;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.web.Secret;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Access tokens: made, shown once, used by programs at their own addresses only, and ended. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class OwnTokensTest {

    private static final String PASSWORD = "seven quiet kettles sing";
    private static final String DOSSIERS = "/api/v1/dossiers";

    @Inject
    World world;

    @Inject
    Erasure erasure;

    @Inject
    EntityManager manager;

    @Test
    void aTokenIsShownOnceAndOnlyItsFingerprintIsKept() {
        var room = Room.opened();
        var person = room.joinedAs(Role.EDITOR);
        var answer = person.posts("/account/tokens", form(room, "Nightly import", "dossiers:write"));
        var secret = shown(answer);
        assertThat(secret).startsWith("cc_pat_").hasSize(50);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var account = person.page("/account");
        assertThat(account.text())
                .contains("Nightly import", secret.substring(0, 11), "dossiers:write", "Room of " + room.slug());
        assertThat(account.html()).doesNotContain(secret.substring(0, 12));
        assertThat(QuarkusTransaction.requiringNew().call(() -> AccessToken.count("hash", Secret.hash(secret))))
                .isEqualTo(1);
    }

    @Test
    void aFormWithoutWhatItNeedsComesBackWithItsFaults() {
        var room = Room.opened();
        var answer = room.joinedAs(Role.EDITOR)
                .posts("/account/tokens", Map.of("workspace", "reference", "scope", "all", "days", "9999"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select(".summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#label", "#workspace", "#scope", "#days");
    }

    @Test
    void aTokenReadsWhatItsPersonMayReadInItsWorkspaceAndNowhereElse() {
        var here = Room.opened();
        var person = here.joinedAs(Role.EDITOR);
        var there = Room.opened();
        QuarkusTransaction.requiringNew()
                .run(() -> Membership.of(
                        there.workspace(),
                        Account.named(here.slug() + ".editor").orElseThrow().id,
                        "Also there",
                        Set.of(Role.EDITOR),
                        Instant.now()));
        var ours = opened(person, here);
        var theirs = opened(person, there);
        assertThat(person.get(DOSSIERS + "/" + ours).statusCode()).isEqualTo(200);
        assertThat(person.get(DOSSIERS + "/" + theirs).statusCode()).isEqualTo(200);
        var robot = Robot.of(person, here.slug(), "dossiers:write");
        assertThat(robot.get(DOSSIERS + "/" + ours).statusCode()).isEqualTo(200);
        assertThat(robot.get(DOSSIERS + "/" + theirs).statusCode()).isEqualTo(404);
        assertThat(robot.get(DOSSIERS + "/soleimani-strike").statusCode()).isEqualTo(200);
        var refused = robot.sends(DOSSIERS + "/" + theirs + "/questions", Map.of("text", "Who?", "kind", "open"));
        assertThat(refused.statusCode()).isEqualTo(404);
        var strange = robot.sends(DOSSIERS + "/soleimani-strike/questions", Map.of("text", "Who?", "kind", "open"));
        assertThat(strange.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cc_pat_",
                "cc_pat_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "cc_pat_' or 1=1 --"
            })
    void aTokenThatIsNoneIsRefusedAtProgramsAddressesAndIgnoredElsewhere(String token) {
        var robot = new Robot(token);
        for (var answer : List.of(
                robot.get(DOSSIERS), robot.sends(DOSSIERS + "/soleimani-strike/claims", Map.of("text", "So it was."))))
            refusedAsInvalid(answer);
        assertThat(robot.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenOpensNoPage() {
        var robot = Robot.of("editor");
        assertThat(robot.get("/account").statusCode()).isEqualTo(303);
        assertThat(robot.get("/workspaces/reference").statusCode()).isEqualTo(404);
        var posted = robot.asks()
                .urlEncodingEnabled(true)
                .formParam("text", "Typed.")
                .post("/dossiers/soleimani-strike/claims");
        assertThat(posted.statusCode()).isEqualTo(403);
    }

    @Test
    void aCookieNeverWritesWhereProgramsDoHoweverTheRequestIsMade() {
        world.holdsAtTheDesk(LongBundle.of("cookie-writes", "public", 1));
        var editor = Person.called("editor");
        var address = DOSSIERS + "/cookie-writes/questions";
        for (var origin : new String[] {null, "https://evil.example", "null"}) {
            for (var site : new String[] {null, "cross-site", "same-origin"}) {
                var request = editor.asks().contentType(ContentType.JSON).header("X-Form-Key", editor.key());
                if (origin != null) request.header("Origin", origin);
                if (site != null) request.header("Sec-Fetch-Site", site);
                var answer = request.body(Map.of("text", "Who rode on it?", "kind", "open"))
                        .post(address);
                assertThat(answer.statusCode()).isEqualTo(401);
                assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
                assertThat(answer.contentType()).startsWith("application/problem+json");
                assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
            }
        }
        var form = editor.asks().urlEncodingEnabled(true).formParam("key", editor.key());
        assertThat(form.formParam("text", "Who?")
                        .formParam("kind", "open")
                        .post(address)
                        .statusCode())
                .isEqualTo(415);
        var there = editor.get(DOSSIERS + "/cookie-writes").asString();
        assertThat(there).doesNotContain("Who rode on it?");
    }

    @Test
    void aTokenIsForWhatItWasMadeFor() {
        world.holdsAtTheDesk(LongBundle.of("scope-writes", "public", 1));
        var notes = Robot.of(Person.called("editor"), "reference", "annotations:write");
        var answer = notes.sends(DOSSIERS + "/scope-writes/questions", Map.of("text", "Who?", "kind", "open"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.header("WWW-Authenticate")).contains("insufficient_scope", "dossiers:write");
        assertThat(answer.jsonPath().getString("type")).endsWith("insufficient_scope");
    }

    @Test
    void aTokenThatWasEndedOrHasExpiredOpensNothing() {
        var room = Room.opened();
        var person = room.joinedAs(Role.EDITOR);
        var ended = Robot.of(person, room.slug(), "dossiers:write");
        var end =
                person.page("/account").select("form[action^=/account/tokens/]").attr("action");
        assertThat(Person.called("editor").posts(end, Map.of()).statusCode()).isEqualTo(404);
        assertThat(ended.get(DOSSIERS).statusCode()).isEqualTo(200);
        assertThat(Author.said(person.does(end, Map.of())).get(0)).contains("Robot of a test");
        refusedAsInvalid(ended.get(DOSSIERS));
        var expired = Robot.of(person, room.slug(), "dossiers:write");
        set("expiresAt = ?1 where hash = ?2", Instant.now().minusSeconds(1), expired);
        refusedAsInvalid(expired.get(DOSSIERS));
    }

    @Test
    void aNewPasswordEndsEveryTokenAndTheWorkspaceIsTold() {
        var room = Room.opened();
        var owner = room.joinedAs(Role.OWNER);
        var person = room.joinedAs(Role.EDITOR);
        var robot = Robot.of(person, room.slug(), "dossiers:write");
        person.posts(
                "/account/password",
                Map.of(
                        "password-now", PASSWORD,
                        "password", "nine louder kettles hum",
                        "password-again", "nine louder kettles hum"));
        refusedAsInvalid(robot.get(DOSSIERS));
        var audit = owner.page(room.address() + "/audit").text();
        assertThat(audit).contains("an access token was made", "an access token was ended", "Robot of a test");
        assertThat(audit).doesNotContain("cc_pat_");
    }

    @Test
    void whoLeavesIsLetGoOrShutOutLeavesNoTokenBehind() {
        var room = Room.opened();
        room.joinedAs(Role.OWNER);
        var person = room.joinedAs(Role.EDITOR);
        var left = Robot.of(person, room.slug(), "dossiers:write");
        person.does(room.address() + "/membership/leaving", Map.of());
        refusedAsInvalid(left.get(DOSSIERS));
        var other = room.joinedAs(Role.REVIEWER);
        var shut = Robot.of(other, room.slug(), "dossiers:write");
        QuarkusTransaction.requiringNew()
                .run(() -> Account.namedToChange(room.slug() + ".reviewer")
                        .orElseThrow()
                        .disable(Instant.now()));
        refusedAsInvalid(shut.get(DOSSIERS));
        QuarkusTransaction.requiringNew()
                .run(() -> Account.namedToChange(room.slug() + ".reviewer").orElseThrow().disabledAt = null);
        refusedAsInvalid(shut.get(DOSSIERS));
    }

    @Test
    void whoIsErasedLeavesNothingOfTheirTokens() {
        var room = Room.opened();
        room.joinedAs(Role.OWNER);
        var person = room.joinedAs(Role.EDITOR);
        var secret = shown(person.posts("/account/tokens", form(room, "Quirin’s laptop", "dossiers:write")));
        assertThat(told("Quirin")).isPositive();
        QuarkusTransaction.requiringNew()
                .run(() -> erasure.of(
                        Account.namedToChange(room.slug() + ".editor").orElseThrow()));
        assertThat(told("Quirin")).isZero();
        refusedAsInvalid(new Robot(secret).get(DOSSIERS));
    }

    @Test
    void thatItIsInUseIsNotedNowAndThenOnly() {
        var room = Room.opened();
        var robot = Robot.of(room.joinedAs(Role.EDITOR), room.slug(), "dossiers:write");
        robot.get(DOSSIERS);
        var first = usedAt(robot);
        assertThat(first).isNotNull();
        robot.get(DOSSIERS);
        assertThat(usedAt(robot)).isEqualTo(first);
        set("usedAt = ?1 where hash = ?2", first.minus(Duration.ofMinutes(6)), robot);
        robot.get(DOSSIERS);
        assertThat(usedAt(robot)).isAfterOrEqualTo(first);
    }

    private static void refusedAsInvalid(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    private static Map<String, Object> form(Room room, String label, String scope) {
        return Map.of("label", label, "workspace", room.slug(), "scope", scope, "days", "30");
    }

    private static String shown(Response page) {
        return Jsoup.parse(page.asString()).select(".flash code").text();
    }

    /** @return the slug of a private dossier */
    private static String opened(Person person, Room room) {
        var page = person.does(
                room.address() + "/dossiers",
                Author.form("title", "Of " + room.slug(), "visibility", "private", "language", "en"));
        return page.select("link[rel=canonical]").attr("href").replaceFirst(".*/dossiers/", "");
    }

    private static void set(String what, Instant value, Robot robot) {
        QuarkusTransaction.requiringNew().run(() -> AccessToken.update(what, value, Secret.hash(robot.token())));
    }

    private static Instant usedAt(Robot robot) {
        return QuarkusTransaction.requiringNew()
                .call(() -> AccessToken.<AccessToken>find("hash", Secret.hash(robot.token()))
                        .firstResult()
                        .usedAt);
    }

    private long told(String words) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) manager.createNativeQuery("select count(*) from history_body where text like ?1")
                                .setParameter(1, "%" + words + "%")
                                .getSingleResult())
                        .longValue());
    }
}
