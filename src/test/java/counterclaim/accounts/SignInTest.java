package counterclaim.accounts;

import counterclaim.Person;
import counterclaim.PostgreSql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class SignInTest {

    private static final String PASSWORD = "seven quiet kettles sing";
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Test
    void whoSignsInIsBackWhereTheyWere() {
        var answer = Person.anonymous()
                .posts(
                        "/sign-in",
                        Map.of(
                                "name", "Editor ",
                                "password", new Demonstration().password(),
                                "return", "/dossiers/soleimani-strike/claims/6"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/dossiers/soleimani-strike/claims/6");
        var cookie = answer.getDetailedCookie(Person.COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(Person.with(cookie.getValue()).page("/").select(".person").text())
                .contains("editor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example"
            })
    void nobodyIsSentToAnotherHouseAfterSigningIn(String back) {
        var answer = Person.anonymous()
                .posts(
                        "/sign-in",
                        Map.of("name", "editor", "password", new Demonstration().password(), "return", back));
        assertThat(answer.header("Location")).matches("https?://[a-z0-9.]+:[0-9]+/");
    }

    @Test
    void aWrongPasswordAndANameThatIsNobodysGetTheSameAnswer() {
        somebody("known");
        var wrong = refused("known", "not the password at all");
        var nobodys = refused("nobody-of-that-name", "not the password at all");
        assertThat(wrong).contains("The name or the password is not right.");
        assertThat(nobodys.replace("nobody-of-that-name", "known")).isEqualTo(wrong);
    }

    @Test
    void afterFiveFailuresANameHasToWaitHoweverRightThePassword() {
        var name = somebody("patient");
        for (int i = 0; i < 5; i++)
            assertThat(attempt(name, "wrong words again").statusCode()).isEqualTo(422);
        var waiting = attempt(name, PASSWORD);
        assertThat(waiting.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(waiting.header("Retry-After"))).isBetween(50, 61);
        assertThat(waiting.asString()).contains("Too many tries");
        assertThat(attempt("nobody-" + UUID.randomUUID(), "x").statusCode()).isEqualTo(422);
    }

    @Test
    void aSessionThatWasEndedIsNobodys() {
        var name = somebody("leaver");
        var person = Person.signIn(name, PASSWORD);
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
        assertThat(person.posts("/sign-out", Map.of()).statusCode()).isEqualTo(303);
        assertThat(person.get("/account").statusCode()).isEqualTo(303);
        assertThat(person.page("/").select(".person").text()).isEqualTo("Sign in");
    }

    @Test
    void aChangedPasswordEndsEverySessionButTheOneThatBeginsWithIt() {
        var name = somebody("changer");
        var elsewhere = Person.signIn(name, PASSWORD);
        var here = Person.signIn(name, PASSWORD);
        var next = "nine loud trumpets wait";
        var answer = here.posts(
                "/account/password", Map.of("password-now", PASSWORD, "password", next, "password-again", next));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
        assertThat(here.get("/account").statusCode()).isEqualTo(303);
        assertThat(Person.with(answer.cookie(Person.COOKIE)).get("/account").statusCode())
                .isEqualTo(200);
        assertThat(attempt(name, PASSWORD).statusCode()).isEqualTo(422);
        Person.signIn(name, next);
    }

    @Test
    void somebodyWhoIsDisabledIsNobodyAtOnce() {
        var name = somebody("barred");
        var person = Person.signIn(name, PASSWORD);
        QuarkusTransaction.requiringNew()
                .run(() -> Account.named(name).orElseThrow().disable(Instant.now()));
        assertThat(person.get("/account").statusCode()).isEqualTo(303);
        assertThat(attempt(name, PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void aSignInWithTheOldPasswordUndoesNoChangeThatIsMadeMeanwhile() throws Exception {
        var name = somebody("racer");
        var next = "nine loud trumpets wait";
        for (int i = 0; i < 10; i++) {
            var old = i % 2 == 0 ? PASSWORD : next;
            var wanted = i % 2 == 0 ? next : PASSWORD;
            var person = Person.signIn(name, old);
            var pool = Executors.newFixedThreadPool(2);
            try {
                var racing = pool.submit(() -> attempt(name, old));
                var change = pool.submit(() -> person.posts(
                        "/account/password",
                        Map.of("password-now", old, "password", wanted, "password-again", wanted)));
                assertThat(change.get().statusCode()).isEqualTo(303);
                var cookie = racing.get().cookie(Person.COOKIE);
                if (cookie != null)
                    assertThat(Person.with(cookie).get("/account").statusCode()).isEqualTo(303);
            } finally {
                pool.shutdownNow();
            }
            assertThat(attempt(name, wanted).statusCode())
                    .as("with the new one")
                    .isEqualTo(303);
        }
    }

    @Test
    void whoTriesOutTheOldPasswordOnAnOpenAccountPageHasToWait() {
        var name = somebody("openly");
        var person = Person.signIn(name, PASSWORD);
        var guess = Map.of("password-now", "a guess of somebody", "password", "x", "password-again", "x");
        for (int i = 0; i < 5; i++)
            assertThat(person.posts("/account/password", guess).statusCode()).isEqualTo(422);
        assertThat(person.posts("/account/password", guess).statusCode()).isEqualTo(429);
    }

    @Test
    void sessionsAreListedAndEndedOneByOneOrAllOthers() {
        var name = somebody("many");
        var first = Person.signIn(name, PASSWORD);
        var second = Person.signIn(name, PASSWORD);
        var third = Person.signIn(name, PASSWORD);
        var page = third.page("/account");
        assertThat(page.select("#sessions + .tally").text()).isEqualTo("3");
        var end = page.select("form[action^=/account/sessions/]").first().attr("action");
        third.does(end, Map.of());
        assertThat(third.page("/account").select("#sessions + .tally").text()).isEqualTo("2");
        third.does("/account/sessions/others/end", Map.of());
        assertThat(first.get("/account").statusCode()).isEqualTo(303);
        assertThat(second.get("/account").statusCode()).isEqualTo(303);
        assertThat(third.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyEndsTheSessionsOfSomebodyElse() {
        var victim = Person.signIn(somebody("victim"), PASSWORD);
        var other = Person.signIn(somebody("other"), PASSWORD);
        UUID id = QuarkusTransaction.requiringNew()
                .call(() -> Session.alive(victim.session(), Instant.now(), true).orElseThrow().id);
        other.posts("/account/sessions/" + id + "/end", Map.of());
        assertThat(victim.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkSetsANewPasswordOnceAndThePersonIsTold() {
        var name = somebody("forgetful");
        var before = Person.signIn(name, PASSWORD);
        var token = QuarkusTransaction.requiringNew()
                .call(() -> OneTimeLink.make(
                        OneTimeLink.Purpose.NEW_PASSWORD, Account.named(name).orElseThrow(), Instant.now()));
        var next = "green lamps over water";
        var fields = Map.of("token", token, "password", next, "password-again", next);
        assertThat(Person.anonymous().posts("/new-password", fields).statusCode())
                .isEqualTo(303);
        assertThat(Person.anonymous().posts("/new-password", fields).statusCode())
                .isEqualTo(404);
        assertThat(before.get("/account").statusCode()).isEqualTo(303);
        var signedIn = attempt(name, next);
        assertThat(signedIn.header("Location")).contains("/account?return=");
        var person = Person.with(signedIn.cookie(Person.COOKIE));
        assertThat(person.page("/account").select(".alarm").text()).contains("your password was set anew");
        person.does("/account/reset-notice", Map.of());
        assertThat(person.page("/account").select(".alarm")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "aaaaaaaaaaaa", "123456789012", "password1234", "counterclaim", "qwertyuiopas"})
    void anEasyPasswordIsNotTaken(String password) {
        assertThat(PasswordRules.of(password, "somebody")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PASSWORD,
                "نام من در این شهر نیست",
                "🐑🐑 four odd sheep 🐑🐑",
                "correct-horse-battery-staple-lamp"
            })
    void anyCharactersMakeAPassword(String password) {
        assertThat(PasswordRules.of(password, "somebody")).isNull();
        assertThat(Passwords.isRight(password, Passwords.hash(password))).isTrue();
    }

    @Test
    void aPasswordIsKeptAsArgon2idOfTodaysStrength() {
        var hash = Passwords.hash(PASSWORD);
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Passwords.isDated(hash)).isFalse();
        assertThat(Passwords.isRight("other words entirely", hash)).isFalse();
        assertThat(Passwords.isRight(PASSWORD, null)).isFalse();
    }

    @Test
    void aPageForSomebodyIsKeptByNobody() {
        var headers = Person.called("editor").get("/dossiers/soleimani-strike").headers();
        assertThat(headers.getValue("Cache-Control")).isEqualTo("no-store");
        assertThat(headers.hasHeaderWithName("ETag")).isFalse();
        var open = given().get("/dossiers/soleimani-strike").headers();
        assertThat(open.getValue("Cache-Control")).isEqualTo("no-cache");
        assertThat(open.hasHeaderWithName("Set-Cookie")).isFalse();
    }

    @Test
    void aPasswordIsNeverGivenBack() {
        var html = attempt("editor", "a secret that was mistyped").asString();
        assertThat(html).doesNotContain("a secret that was mistyped");
        assertThat(Jsoup.parse(html).select("input[name=name]").val()).isEqualTo("editor");
    }

    private static String refused(String name, String password) {
        var answer = attempt(name, password);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.asString();
    }

    private static io.restassured.response.Response attempt(String name, String password) {
        return Person.anonymous().posts("/sign-in", Map.of("name", name, "password", password));
    }

    /** Makes somebody of that name, or like it where tests run twice. */
    private static String somebody(String wanted) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (Account.named(wanted).isEmpty()) return Account.make(wanted, PASSWORD, Instant.now()).name;
            return Account.make(wanted + "." + NEXT.incrementAndGet(), PASSWORD, Instant.now()).name;
        });
    }
}
