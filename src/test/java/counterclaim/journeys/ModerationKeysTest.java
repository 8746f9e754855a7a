package counterclaim.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.annotations.Approval;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.moderation.Notes;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.Room;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/** The queue at a browser: two keys and one request a decision, nothing while one writes, and no barrier. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
class ModerationKeysTest {

    private static final String SLUG = "by-keys";
    private static final String QUEUE = "/moderation/" + SLUG;
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Inject
    World world;

    @TestHTTPResource("/")
    URI house;

    private final Notes notes = new Notes(SLUG);
    private final List<String> sent = new ArrayList<>();
    private Person moderator;
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void aModeratorAtABrowser() {
        world.holds(LongBundle.of(SLUG, "public", 1));
        moderator = new Room(SLUG).joinedAs("keys.moderator", Role.MODERATOR);
        new Room(SLUG).joinedAs("keys.writer", Role.ANNOTATOR);
        notes.clear();
        chromium = Chromium.start();
        var context = chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(house.toString()));
        signIn(context);
        page = context.newPage();
        page.onRequest(this::note);
    }

    @AfterEach
    void theBrowserIsClosed() {
        chromium.close();
    }

    @Test
    void aDecisionCostsAtMostTwoKeysAndOneRequestAndCanBeUndoneWithOne() {
        var first = notes.by("keys.writer", "The first.");
        var second = notes.by("keys.writer", "The second.");
        notes.by("keys.writer", "The third.");
        page.navigate(QUEUE);
        press("f");
        assertThat(notes.now(first).approval).isEqualTo(Approval.APPROVED);
        assertThat(says()).isEqualTo("The second.");
        page.keyboard().press("d");
        press("2");
        assertThat(notes.now(second).approval).isEqualTo(Approval.REJECTED);
        assertThat(sent).hasSize(2);
        assertThat(says()).isEqualTo("The third.");
        press("u");
        assertThat(says()).isEqualTo("The second.");
        page.keyboard().press("d");
        press("Enter");
        assertThat(notes.now(second).approval).isEqualTo(Approval.REJECTED);
        assertThat(sent).hasSize(4);
    }

    @Test
    void keysGoFromNoteToNoteSelectAndHideWhatIsNotTheNote() {
        notes.by("keys.writer", "The first.");
        notes.by("keys.writer", "The second.");
        page.navigate(QUEUE);
        press("j");
        assertThat(says()).isEqualTo("The second.");
        press("k");
        assertThat(says()).isEqualTo("The first.");
        page.keyboard().press("x");
        assertThat(page.locator(".picks input:checked").count()).isEqualTo(1);
        page.keyboard().press("z");
        assertThat(page.locator(".listed").isVisible()).isFalse();
        page.keyboard().press("z");
        page.keyboard().press("?");
        assertThat(page.locator("kbd").first().isVisible()).isTrue();
        page.keyboard().press("r");
        assertThat(page.locator("#code:focus").count()).isEqualTo(1);
        page.locator("#text").focus();
        page.keyboard().type("fduz");
        assertThat(page.locator("#text").inputValue()).isEqualTo("fduz");
        assertThat(sent).isEmpty();
    }

    @Test
    void whoHasPutTheKeysOffPressesThemInVain() {
        var note = notes.by("keys.writer", "The first.");
        var fields = form();
        moderator
                .page(QUEUE + "/keys")
                .select("form.write input[id]")
                .forEach(field -> fields.put(field.id(), field.val()));
        moderator.does(QUEUE + "/keys", fields);
        page.navigate(QUEUE);
        page.keyboard().press("f");
        page.navigate(QUEUE);
        assertThat(notes.now(note).approval).isEqualTo(Approval.PENDING);
        fields.putAll(form("active", "1"));
        moderator.does(QUEUE + "/keys", fields);
    }

    @Test
    void noPageOfTheQueueHasABarrier() {
        var note = notes.by("keys.writer", "See http://a.example: **it** was مساء so.");
        notes.by("keys.writer", "Another.");
        for (var address : List.of("", "/bulk", "/keys")) {
            page.navigate(QUEUE + address);
            assertThat(barriers()).as(address).isEmpty();
        }
        moderator.posts(
                QUEUE + "/notes/" + note + "/decisions",
                form("version", 1, "decisions", 0, "decision", "rejected", "code", "other"));
        page.navigate(QUEUE + "?note=" + note);
        page.evaluate("document.querySelector('[name=decisions]').value = '0'");
        page.locator("[data-act=approve]").click();
        assertThat(page.locator(".queued .alarm").isVisible()).isTrue();
        assertThat(barriers()).isEmpty();
    }

    private List<String> barriers() {
        page.evaluate("document.querySelectorAll('details').forEach(folded => folded.open = true)");
        var found = new ArrayList<String>();
        for (var width : List.of(1280, 320)) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.setViewportSize(width, 800);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                if ((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                    found.add(width + " px: wider than the window");
                new AxeBuilder(page)
                        .withTags(TAGS).setLegacyMode(true).analyze().getViolations().stream()
                                .flatMap(rule -> rule.getNodes().stream()
                                        .map(node -> width + " px, " + scheme + ": " + rule.getId() + " at "
                                                + node.getHtml()))
                                .forEach(found::add);
            }
        }
        return found;
    }

    private String says() {
        return page.locator(".says").textContent().strip();
    }

    /** A key that leads to another page. */
    private void press(String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

    private void note(Request request) {
        if (request.method().equals("POST")) sent.add(request.url());
    }

    private void signIn(BrowserContext context) {
        context.addCookies(List.of(new Cookie("counterclaim", moderator.session()).setUrl(house.toString())));
    }
}
