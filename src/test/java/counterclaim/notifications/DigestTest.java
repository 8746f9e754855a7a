package counterclaim.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.Smtp;
import counterclaim.World;
import counterclaim.accounts.Account;
import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.SizedBundle;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Tidings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** People are mailed what they have not read: once, whatever becomes of the mail server meanwhile. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@QuarkusTestResource(Smtp.class)
@Tag("database")
class DigestTest {

    @Inject
    World world;

    @Inject
    Mailing mailing;

    @Inject
    MailState state;

    @Inject
    Event<Tidings> told;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private GreenMail server;
    private final List<MimeMessage> before = new ArrayList<>();

    @BeforeEach
    void aMailServer() {
        world.holdsAtTheDesk(SizedBundle.of("mailed", "Слово", 2, 2));
        server = start();
    }

    @AfterEach
    void stopIt() {
        server.stop();
    }

    @Test
    void nothingIsMailedBeforeTheLinkIsOpenedThatWasSentToTheAddress() throws MessagingException {
        var somebody = Person.called("annotator2");
        give(somebody, "annotator2");
        tell("annotator2", "N1");
        mailing.round(Instant.now());
        mailing.round(Instant.now().plus(Duration.ofDays(1)));
        assertThat(mails("annotator2")).hasSize(1);
        var link = links(mails("annotator2").get(0)).get(0);
        assertThat(Person.called("editor").get(link).statusCode()).isEqualTo(404);
        assertThat(somebody.page(link).select("form[action$=/confirmation] input[name=token]"))
                .hasSize(1);
        assertThat(somebody.page("/notifications/choices").text()).contains("not mailed before");
        open(somebody, link);
        assertThat(somebody.page("/notifications/choices").text())
                .contains("You are mailed at annotator2@example.org.");
        assertThat(somebody.get(link).statusCode()).as("once").isEqualTo(404);
    }

    @Test
    void aDailyMailTellsOfAllThatIsUnreadAndLeadsToEachWithoutNamingAnything() throws MessagingException {
        var somebody = confirmed("owner2", "daily");
        tell("owner2", "N1");
        tell("owner2", "N2");
        mailing.round(Instant.now());
        assertThat(mails("owner2")).as("before the hour").hasSize(1);
        var hour = nextDaily();
        mailing.round(hour);
        mailing.round(hour.plus(Duration.ofMinutes(10)));
        assertThat(mails("owner2")).hasSize(2);
        var digest = mails("owner2").get(1);
        assertThat(digest.getSubject()).isEqualTo("2 notices for you");
        assertThat(digest.getFrom()[0].toString()).isEqualTo("notices@example.org");
        assertThat(digest.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var text = body(digest);
        assertThat(text)
                .contains("Your note on N1 was approved.", "Your note on N2 was approved.")
                .doesNotContain("mailed", "/dossiers/");
        assertThat(links(digest).stream()
                        .filter(link -> !link.endsWith("/choices"))
                        .map(link -> somebody.get(link).header("Location")))
                .allMatch(there -> there.matches(".*/dossiers/mailed#N[12]"))
                .hasSize(2);
    }

    @Test
    void whatWasReadIsNotMailed() {
        var somebody = confirmed("moderator2", "at_once");
        tell("moderator2", "N1");
        somebody.posts("/notifications/reading", Map.of());
        mailing.round(Instant.now());
        assertThat(mails("moderator2")).hasSize(1);
    }

    @Test
    void twoNodesMailSomebodyOnce() {
        confirmed("reviewer2", "at_once");
        tell("reviewer2", "N1");
        var now = Instant.now();
        var nodes = Stream.generate(() -> CompletableFuture.runAsync(() -> mailing.round(now)))
                .limit(4)
                .toList();
        nodes.forEach(CompletableFuture::join);
        assertThat(mails("reviewer2")).hasSize(2);
    }

    @Test
    void whatComesWhileTheServerRefusesForAnHourIsMailedOnceWithinFiveMinutesAfter() {
        confirmed("editor2", "at_once");
        confirmed("instructor2", "at_once");
        keepAndStop();
        var start = Instant.now();
        for (int minute = 0; minute <= 60; minute++) {
            if (minute % 20 == 0) tell("editor2", "N" + minute, start.plus(Duration.ofMinutes(minute)));
            if (minute == 30) tell("instructor2", "N30", start.plus(Duration.ofMinutes(minute)));
            mailing.round(start.plus(Duration.ofMinutes(minute)));
        }
        assertThat(state.failing()).isPositive();
        server = start();
        for (int minute = 61; minute <= 65; minute++) mailing.round(start.plus(Duration.ofMinutes(minute)));
        var late = mails("editor2").stream().skip(1).map(DigestTest::body).toList();
        for (var key : List.of("N0 ", "N20 ", "N40 ", "N60 "))
            assertThat(late).as(key).filteredOn(text -> text.contains(key)).hasSize(1);
        assertThat(mails("instructor2")).hasSize(2);
    }

    @Test
    void afterADayItIsGivenUpAndOperatorsSeeIt() {
        confirmed("reviewer", "at_once");
        keepAndStop();
        var start = Instant.now();
        var before = state.givenUp();
        tell("reviewer", "N1");
        mailing.round(start.plusSeconds(1));
        mailing.round(start.plus(Duration.ofHours(23)));
        assertThat(state.givenUp()).isEqualTo(before);
        mailing.round(start.plus(Duration.ofHours(25)));
        assertThat(state.givenUp()).isGreaterThan(before);
        assertThat(given().get("/q/health/ready")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("\"given up within 7 days\": " + state.givenUp());
        server = start();
        mailing.round(start.plus(Duration.ofHours(26)));
        assertThat(mails("reviewer")).hasSize(1);
        assertThat(Person.called("reviewer").page("/notifications").text()).contains("N1");
    }

    private Person confirmed(String name, String mail) {
        var somebody = Person.called(name);
        give(somebody, name);
        mailing.round(Instant.now());
        open(somebody, links(mails(name).get(0)).get(0));
        var choices = new HashMap<String, Object>();
        for (var kind : Tidings.Kind.values()) {
            choices.put("shown-" + Vocabulary.word(kind), "1");
            choices.put("mail-" + Vocabulary.word(kind), kind == Tidings.Kind.DECISION ? mail : "off");
        }
        somebody.posts("/notifications/choices", choices);
        return somebody;
    }

    private static void give(Person somebody, String name) {
        // Another test may have had the same person: they begin anew.
        QuarkusTransaction.requiringNew().run(() -> {
            var account = Account.named(name).orElseThrow().id;
            NoticeMail.delete("accountId", account);
            Notice.delete("accountId", account);
        });
        var given = somebody.posts("/notifications/mail", Map.of("address", name + "@example.org"));
        assertThat(given.statusCode()).isEqualTo(303);
    }

    private static void open(Person somebody, String link) {
        var confirmed =
                somebody.posts("/notifications/mail/confirmation", Map.of("token", link.replaceFirst(".*token=", "")));
        assertThat(confirmed.statusCode()).isEqualTo(303);
    }

    private void tell(String name, String key) {
        tell(name, key, null);
    }

    private void tell(String name, String key, Instant dueAt) {
        QuarkusTransaction.requiringNew().run(() -> {
            var dossier = Dossier.<Dossier>find("slug", "mailed").firstResult();
            told.fire(new Tidings(
                    Account.named(name).orElseThrow().id,
                    null,
                    Tidings.What.NOTE_APPROVED,
                    dossier.workspace.id,
                    dossier.id,
                    "note",
                    UUID.randomUUID(),
                    key,
                    "/dossiers/mailed#" + key,
                    null,
                    dueAt));
        });
    }

    private GreenMail start() {
        var smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        return smtp;
    }

    private void keepAndStop() {
        before.addAll(List.of(server.getReceivedMessages()));
        server.stop();
    }

    /** What reached somebody, in the order in which it came. */
    private List<MimeMessage> mails(String name) {
        return Stream.concat(
                        before.stream(), Stream.of(server.getReceivedMessages()).filter(m -> !before.contains(m)))
                .filter(mail -> GreenMailUtil.getAddressList(to(mail)).contains(name + "@"))
                .toList();
    }

    private static Address[] to(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String body(MimeMessage mail) {
        try {
            return (String) mail.getContent();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Their paths. */
    private static List<String> links(MimeMessage mail) {
        return Stream.of(body(mail).split("\\s+"))
                .filter(word -> word.startsWith("http"))
                .map(word -> word.replaceFirst("https?://[^/]+", ""))
                .toList();
    }

    private static Instant nextDaily() {
        var today = Instant.now().atOffset(ZoneOffset.UTC).with(LocalTime.of(6, 0));
        return (today.toInstant().isAfter(Instant.now()) ? today : today.plus(1, ChronoUnit.DAYS)).toInstant();
    }
}
