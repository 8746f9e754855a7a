package counterclaim.notifications;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.accounts.Account;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Visibility;
import counterclaim.interchange.bundle.SizedBundle;
import counterclaim.workspaces.Tidings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/** People hear of what concerns them, in the same act and in no other way than they chose. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class NoticesTest {

    private static final String DOSSIER = "/dossiers/noticed";
    private static final String PAGE = "/notifications";

    @Inject
    World world;

    @Inject
    Event<Tidings> told;

    @Inject
    Event<Tidings.TakenBack> undone;

    private Person editor;
    private Person reviewer;
    private Person annotator;

    @BeforeEach
    void aDossier() {
        world.holdsAtTheDesk(SizedBundle.of("noticed", "Слово", 2, 2));
        editor = Person.called("editor");
        reviewer = Person.called("reviewer");
        annotator = Person.called("annotator");
    }

    @Test
    void whoeverProposedSomethingHearsWhatBecameOfIt() {
        var accepted = proposed("The lantern was lit at five.");
        var declined = proposed("The lantern was red.");
        editor.posts(accepted + "/acceptance", form("reason", "It fits."));
        editor.posts(declined + "/refusal", form("reason", "Nobody says so."));

        var page = annotator.page(PAGE);
        assertThat(about(page, key(accepted) + ", which you proposed, was accepted.")
                        .select("a[href]"))
                .extracting(link -> link.attr("href"))
                .containsExactly(accepted);
        assertThat(about(page, key(declined) + ", which you proposed, was declined.")
                        .select("a[href]"))
                .extracting(link -> link.attr("href"))
                .containsExactly(declined + "/history");
        assertThat(annotator.get(declined + "/history").statusCode()).isEqualTo(200);
        assertThat(editor.page(PAGE).text()).doesNotContain(key(accepted) + ", which you proposed");
    }

    @Test
    void aVerdictOnItsWayConcernsWhoeverIsAskedAndWhoeverWroteIt() {
        var author = new Author(editor, DOSSIER);
        var claim = author.claims("The pier was closed at noon.");
        author.argues(claim, "pro", "The keeper closed it.", "Keeper's book");
        editor.does(claim + "/verdict", form("version", "0", "word", "supported", "reason", "The keeper says so."));
        editor.does(claim + "/submission", form());
        assertThat(about(reviewer.page(PAGE), "A verdict on " + key(claim) + " awaits your review.")
                        .select("a")
                        .attr("href"))
                .isEqualTo(claim + "/review");

        var digest =
                reviewer.page(claim + "/review").select("input[name=digest]").attr("value");
        reviewer.does(claim + "/reviews", form("decision", "approved", "digest", digest, "text", "Looked at."));
        Person.called("editor2").does(claim + "/publication", form());
        assertThat(editor.page(PAGE).text())
                .contains("Your verdict on " + key(claim) + " was signed.")
                .contains("The verdict on " + key(claim) + " was published.");
        Author.called("editor2", DOSSIER).argues(claim, "con", "The keeper was away that day.", "Duty roster");
        for (var signed : new Person[] {editor, reviewer})
            assertThat(about(signed.page(PAGE), "Arguments changed since the verdict on " + key(claim))
                            .select(".reported")
                            .text())
                    .startsWith("Alarms");
    }

    @Test
    void whatIsOpenedIsReadAndTheBellSaysHowManyAreLeft() {
        var somebody = Person.called("instructor2");
        tell("instructor2", "W1", null);
        tell("instructor2", "W2", null);
        assertThat(bell(somebody.page("/"))).isEqualTo("2 unread");
        assertThat(bell(somebody.page(DOSSIER))).isEqualTo("2 unread");

        var form = about(somebody.page(PAGE), "Your note on W1").select("form[action^=/notifications/]");
        assertThat(somebody.get(form.attr("action")).header("Location")).endsWith(DOSSIER + "#W1");
        assertThat(bell(somebody.page(PAGE))).as("reading changes nothing").isEqualTo("2 unread");
        var opened = somebody.posts(form.attr("action"), Map.of("open", "1"));
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.header("Location")).endsWith(DOSSIER + "#W1");
        assertThat(bell(somebody.page(PAGE))).isEqualTo("1 unread");
        assertThat(editor.get(form.attr("action")).statusCode()).isEqualTo(404);
        assertThat(editor.posts(form.attr("action"), Map.of()).statusCode()).isEqualTo(404);

        var until = somebody.page(PAGE).select("input[name=until]").attr("value");
        tell("instructor2", "W3", null);
        somebody.posts(PAGE + "/reading", Map.of("until", until, "kind", "decision"));
        assertThat(bell(somebody.page(PAGE)))
                .as("what came after the page was made")
                .isEqualTo("1 unread");
        assertThat(somebody.page(PAGE + "?kind=review").select("li[id^=n]")).isEmpty();
        assertThat(somebody.page(PAGE + "?kind=decision")
                        .select("h3.group")
                        .first()
                        .text())
                .startsWith("Unread, ");
    }

    @Test
    void whatIsNotDueIsNotToldAndWhatWasTakenBackNeverIs() {
        var somebody = Person.called("moderator");
        var undecided = tell("moderator", "D1", Instant.now().plus(Duration.ofMinutes(10)));
        assertThat(somebody.page(PAGE).text()).doesNotContain("D1");
        QuarkusTransaction.requiringNew().run(() -> undone.fire(new Tidings.TakenBack("note", undecided)));
        assertThat(noticesAbout(undecided)).isZero();

        var decided = tell("moderator", "D2", null);
        QuarkusTransaction.requiringNew().run(() -> undone.fire(new Tidings.TakenBack("note", decided)));
        assertThat(somebody.page(PAGE).text()).contains("D2");
    }

    @Test
    void whoCanNoLongerReadADossierIsNotToldOfIt() {
        world.holdsAtTheDesk(SizedBundle.of("noticed-private", "Слово", 2, 2));
        tell("reader", "P1", null, "noticed-private");
        var somebody = Person.called("reader");
        assertThat(somebody.page(PAGE).text()).contains("P1");
        var notice = about(somebody.page(PAGE), "P1").select("form").attr("action");
        visibility("PRIVATE");
        assertThat(somebody.page(PAGE).text()).doesNotContain("P1");
        assertThat(bell(somebody.page("/"))).isEmpty();
        assertThat(somebody.get(notice).statusCode()).isEqualTo(404);
        visibility("PUBLIC");
        assertThat(somebody.page(PAGE).text()).contains("P1");
    }

    @Test
    void whatSomebodyDoesNotWantToHearOfIsNotThere() {
        var somebody = Person.called("instructor");
        assertThat(somebody.page(PAGE + "/choices").select("input[type=checkbox][checked]"))
                .hasSize(Tidings.Kind.values().length);
        tell("instructor", "Q1", null);
        var choices = new HashMap<String, Object>();
        choices.put("shown-review", "1");
        choices.put("mail-decision", "off");
        assertThat(somebody.posts(PAGE + "/choices", choices).statusCode()).isEqualTo(303);
        var later = tell("instructor", "Q2", null);
        assertThat(somebody.page(PAGE).text()).doesNotContain("Q1").doesNotContain("Q2");
        assertThat(noticesAbout(later)).isZero();
        assertThat(somebody.page(PAGE + "/choices").select("input[type=checkbox][checked]"))
                .hasSize(1);
    }

    @Test
    void nobodyElseIsShownAnythingOfIt() {
        for (var page : new String[] {PAGE, PAGE + "/choices", PAGE + "/" + UUID.randomUUID(), PAGE + "/mail?token=x"})
            assertThat(Person.anonymous().get(page).header("Location")).as(page).contains("/sign-in?return=");
        assertThat(Person.anonymous().posts(PAGE + "/reading", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(bell(Person.anonymous().page("/"))).isEmpty();
        assertThat(editor.get(PAGE + "/mail?token=x").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyAMailAddressIsTakenAndNotOneAfterTheOther() {
        var somebody = Person.called("reader2");
        for (var wrong : new String[] {"", "nobody", "a@b\nBcc: c@d", "a b@example.org", "<a@example.org>"})
            assertThat(somebody.posts(PAGE + "/mail", Map.of("address", wrong)).statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        assertThat(somebody.posts(PAGE + "/mail", Map.of("address", "first@example.org"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(somebody.page(PAGE + "/choices").text()).contains("to first@example.org");
        assertThat(somebody.posts(PAGE + "/mail/removal", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(somebody.page(PAGE + "/choices").text()).doesNotContain("first@example.org");
        assertThat(somebody.posts(PAGE + "/mail", Map.of("address", "second@example.org"))
                        .statusCode())
                .isEqualTo(422);
    }

    private String proposed(String text) {
        annotator.does(DOSSIER + "/claims", form("text", text, "question", "Q1", "kind", "event_property"));
        return editor.page("/desk")
                .select("ul.roster li:contains(" + text + ") form[action$=/acceptance]")
                .attr("action")
                .replace("/acceptance", "");
    }

    private UUID tell(String name, String key, Instant dueAt) {
        return tell(name, key, dueAt, "noticed");
    }

    private UUID tell(String name, String key, Instant dueAt, String slug) {
        var subject = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            var dossier = Dossier.<Dossier>find("slug", slug).firstResult();
            told.fire(new Tidings(
                    Account.named(name).orElseThrow().id,
                    null,
                    Tidings.What.NOTE_APPROVED,
                    dossier.workspace.id,
                    dossier.id,
                    "note",
                    subject,
                    key,
                    "/dossiers/" + slug + "#" + key,
                    null,
                    dueAt));
        });
        return subject;
    }

    private static void visibility(String visibility) {
        QuarkusTransaction.requiringNew()
                .run(() -> Dossier.update(
                        "visibility = ?1 where slug = 'noticed-private'", Visibility.valueOf(visibility)));
    }

    private static long noticesAbout(UUID subject) {
        return QuarkusTransaction.requiringNew().call(() -> Notice.count("subjectId", subject));
    }

    private static Elements about(Document page, String words) {
        var found = page.select("li[id^=n]:contains(" + words + ")");
        assertThat(found).as("a notice with “%s” in: %s", words, page.text()).hasSize(1);
        return found;
    }

    private static String bell(Document page) {
        return page.select(".person a[href=/notifications] b").text();
    }

    private static String key(String claim) {
        return "C" + claim.replaceFirst(".*/", "");
    }
}
