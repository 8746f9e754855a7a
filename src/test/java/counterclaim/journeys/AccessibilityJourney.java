package counterclaim.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** WCAG 2.2 AA as far as axe can tell, on every page in every state, light and dark, wide and at 320 px. */
class AccessibilityJourney {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String NOWHERE = "/nothing/here";
    private static final List<Integer> WIDTHS = List.of(1280, 320);
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private static Program program;
    private static Chromium chromium;
    private static Reader reader;
    private static Reader member;
    private static Addresses addresses;

    @BeforeAll
    static void openTheHouse() {
        program = Program.inAnEmptyFolder().withDemonstration();
        imports("states.yaml");
        imports("empty.yaml");
        addresses = Addresses.in(program);
        program.start();
        chromium = Chromium.start();
        reader = reader(program);
        member = reader(program);
        signIn(member, "editor");
    }

    @AfterAll
    static void closeTheHouse() {
        if (chromium != null) chromium.close();
        program.close();
    }

    @AfterEach
    void thePolicyWasKept() {
        assertThat(reader.noted()).isEmpty();
        assertThat(member.noted()).isEmpty();
        assertThat(program.log()).doesNotContain("CSP report");
    }

    static Stream<String> states() {
        return Stream.of(
                "/",
                Places.DOSSIER,
                Places.DOSSIER + "?q=embassies",
                Places.DOSSIER + "?q=zebra+crossing",
                "/dossiers/states",
                "/dossiers/nothing-yet",
                Places.EMBASSIES,
                Places.DOSSIER + "/claims/7", // not argued yet
                Places.DOSSIER + "/claims/11", // on a question of law
                "/dossiers/states/claims/1", // graded, with a verdict from elsewhere
                "/dossiers/states/claims/3", // nothing at all
                "speaker trump",
                "speaker silent",
                "source Minutes of the committee",
                "source Book that nobody used",
                Places.DOSSIER + "/timeline",
                Places.DOSSIER + "/timeline?speaker=trump&question=1",
                Places.DOSSIER + "/events?from=2020-01&to=2020-13",
                Places.DOSSIER + "/speakers",
                Places.DOSSIER + "/sources",
                Places.DOSSIER + "/unanswered",
                Places.DOSSIER + "/terms",
                Places.DOSSIER + "/annotations/exports",
                Places.DOSSIER + "/history",
                Places.DOSSIER + "/report",
                Places.DOSSIER + "/annotations",
                Places.DOSSIER + "/annotations/on/C6",
                "/dossiers/nothing-yet/timeline",
                "/dossiers/nothing-yet/events",
                "/dossiers/nothing-yet/speakers",
                "/dossiers/nothing-yet/sources",
                "/dossiers/nothing-yet/unanswered",
                "/dossiers/nothing-yet/terms",
                "/search",
                "/search?q=embassies",
                "/search?q=esper&dossier=soleimani-strike&kind=statement",
                "/search?q=zebracrossing",
                "/moderation/log",
                "/workspaces/reference/moderation-log",
                "/api",
                NOWHERE);
    }

    @ParameterizedTest
    @MethodSource("states")
    void noStateOfAPageHasABarrier(String state) {
        var page = reader.open(addressOf(state));
        assertThat(page.locator(".error").count()).isEqualTo(state.equals(NOWHERE) ? 1 : 0);
        assertThat(barriers(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/account",
                "/account/tokens/new",
                "/notifications",
                "/notifications/choices",
                "/workspaces/reference",
                "/workspaces/reference/permissions",
                "/workspaces/reference/review-settings",
                "/workspaces/reference/reports",
                "/workspaces/reference/dossiers/new",
                Places.DOSSIER,
                Places.DOSSIER + "/edit",
                Places.DOSSIER + "/history",
                Places.DOSSIER + "/questions/new",
                Places.DOSSIER + "/annotations/new?on=C6",
                Places.DOSSIER + "/events/new",
                Places.DOSSIER + "/sources/new",
                Places.DOSSIER + "/sources/1/snapshots/new",
                Places.DOSSIER + "/claims/new",
                Places.DOSSIER + "/speakers/trump/edit",
                Places.EMBASSIES,
                Places.EMBASSIES + "/edit",
                Places.EMBASSIES + "/answer",
                Places.EMBASSIES + "/arguments/new?direction=con",
                Places.EMBASSIES + "/statements/new",
                Places.EMBASSIES + "/withdrawal",
                Places.EMBASSIES + "/verdict",
                Places.EMBASSIES + "/review",
                Places.EMBASSIES + "/history",
                Places.EMBASSIES + "/history/1",
                Places.DOSSIER + "/arguments/1/answer",
                Places.DOSSIER + "/arguments/1/grades"
            })
    void noPageOfWhoWorksHereHasABarrier(String address) {
        var page = member.open(address);
        assertThat(page.locator(".error").count()).as(address).isZero();
        assertThat(barriers(page)).isEmpty();
    }

    @Test
    void neitherHasAFormThatCameBackNorWhatFollowsItsSecondTry() {
        var page = member.open(Places.EMBASSIES + "/arguments/new?direction=con");
        page.locator("form.write button").first().click();
        assertThat(page.locator(".summary").isVisible()).isTrue();
        assertThat(barriers(page)).isEmpty();
        page.locator("#text").fill("Nobody was told of it.");
        page.locator("form.write button").first().click();
        assertThat(page.locator(".flash").first().isVisible()).isTrue();
        assertThat(barriers(page)).isEmpty();
    }

    @Test
    void neitherHasAReportThatWasSentNorItsAnswer() {
        var page = reader.open(Places.EMBASSIES);
        page.locator(".foot a[href*='/report?about=']").click();
        page.locator("form.write button").click();
        assertThat(page.locator(".summary").isVisible()).isTrue();
        assertThat(barriers(page)).isEmpty();
        page.locator("#text").fill("There were three of them.");
        page.locator("form.write button").click();
        assertThat(page.locator(".flash").isVisible()).isTrue();
        assertThat(barriers(page)).isEmpty();
        var desk = member.open("/workspaces/reference/reports");
        assertThat(barriers(desk)).isEmpty();
        desk.locator(".dated a[href^='/workspaces/']").first().click();
        assertThat(barriers(desk)).isEmpty();
        desk.locator("#decision").selectOption("declined");
        desk.locator("#answer").fill("There were four.");
        desk.locator("form.write button").click();
        assertThat(barriers(desk)).isEmpty();
        page.reload();
        assertThat(page.locator(".kept").first().textContent()).isEqualTo("There were four.");
        assertThat(barriers(page)).isEmpty();
    }

    @Test
    void neitherHasAVerdictOnItsWay() {
        var claim = Places.DOSSIER + "/claims/8";
        var page = member.open(claim + "/verdict");
        page.locator("form.write button").click();
        assertThat(barriers(page)).isEmpty();
        page.locator("#word").selectOption("conflicting");
        page.locator("#reason").fill("The reports part ways.");
        page.locator("#rationale").fill("**C1** says:\n\n> who was told\n\n- and when\n\n`never`");
        page.locator("form.write button").click();
        assertThat(barriers(page)).isEmpty();
        page.locator("form[action$='/submission'] button").click();
        try (var other = reader(program)) {
            signIn(other, "reviewer");
            var review = other.open(claim + "/review");
            review.locator(".passage summary").first().click();
            review.locator(".passage [name=comment]").first().fill("Which one?");
            review.locator(".passage details button").first().click();
            assertThat(barriers(review)).isEmpty();
            review.locator("[name=decision][value=approved]").check();
            review.locator("form[action$='/reviews'] button").click();
            assertThat(review.locator(".summary").isVisible()).isTrue();
            review.locator("#text").fill("Good.");
            review.locator("form[action$='/reviews'] button").click();
            assertThat(barriers(review)).isEmpty();
        }
        page.reload();
        page.locator("form[action$='/publication'] button").click();
        assertThat(barriers(page)).isEmpty();
        for (var address :
                List.of(claim, claim + "/card", claim + "/verdicts/1", Places.DOSSIER + "/corrections", "/desk"))
            assertThat(barriers(member.open(address))).as(address).isEmpty();
    }

    @Test
    void noPageOfAModeratorHasABarrier() {
        try (var author = reader(program);
                var moderator = reader(program)) {
            signIn(author, "annotator2");
            var note = author.open(Places.DOSSIER + "/annotations/new?on=C6");
            note.locator("#text").fill("Which of them?");
            note.locator("form.write button").click();
            assertThat(barriers(note)).isEmpty();
            signIn(moderator, "moderator");
            for (var address : List.of(
                    "/moderation/reference",
                    "/moderation/reference/bulk",
                    "/moderation/reference/keys",
                    "/moderation/appeals",
                    "/workspaces/reference/people")) {
                var page = moderator.open(address);
                assertThat(page.locator(".error").count()).as(address).isZero();
                assertThat(barriers(page)).as(address).isEmpty();
            }
        }
    }

    @Test
    void twoEditorsAtOnceMeetOnAPageWithoutBarriers() {
        var address = Places.DOSSIER + "/claims/9/edit";
        try (var other = reader(program)) {
            signIn(other, "editor2");
            reword(other.open(address), " Or so it was said.");
            var late = member.open(address);
            reword(other.open(address), " Twice.");
            reword(late, " Never.");
            assertThat(late.locator(".clash").count()).isEqualTo(1);
            assertThat(barriers(late)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/workspaces/reference/members",
                "/workspaces/reference/audit",
                "/workspaces/reference/review-settings",
                "/workspaces/reference/people",
                "/workspaces/reference/moderation-figures",
                "/workspaces/reference/moderation-settings",
                "/workspaces/reference/standstill",
                "/moderation/appeals",
                "/workspaces/reference/coverage"
            })
    void noPageOfAnOwnerHasABarrier(String address) {
        try (var owner = reader(program)) {
            if (!address.equals("/sign-in")) signIn(owner, "owner");
            var page = owner.open(address);
            assertThat(page.locator(".error").count()).isZero();
            assertThat(barriers(page)).isEmpty();
        }
    }

    @Test
    void aBarrierWouldBeFoundWhereThereIsOne() {
        var page = reader.open("/");
        page.evaluate("document.querySelector('h1').style.color = '#ccc'"); // pale on a light page, good on a dark one
        page.evaluate("document.querySelector('main').append(new Image())");
        var barriers = barriers(page);
        assertThat(barriers)
                .filteredOn(barrier -> barrier.contains("image-alt"))
                .hasSize(4);
        assertThat(barriers)
                .filteredOn(barrier -> barrier.contains("color-contrast"))
                .hasSize(2)
                .allMatch(barrier -> barrier.contains("LIGHT"));
    }

    @Test
    void theFirstPageOfAnEmptyHouseHasNoBarrier() {
        try (var empty = Program.inAnEmptyFolder().start();
                var first = reader(empty)) {
            assertThat(first.open("/").locator(".empty").count()).isEqualTo(1);
            assertThat(barriers(first.page())).isEmpty();
            assertThat(first.noted()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void aPageOfFailureHasNoBarrier(int status) {
        var kept = Path.of("target/problems", status + ".html");
        assertThat(kept).as("counterclaim.web.ProblemsTest makes it").exists();
        var page = reader.page();
        // Answered with 200: how the browser takes the status is not the question here.
        page.route(
                "**/failure-" + status,
                route -> route.fulfill(new Route.FulfillOptions().setPath(kept).setContentType("text/html")));
        page.navigate("/failure-" + status);
        assertThat(page.locator("code.reference").innerText()).isNotBlank();
        assertThat(barriers(page)).isEmpty();
    }

    private static void signIn(Reader somebody, String name) {
        var page = somebody.open("/sign-in");
        page.locator("#name").fill(name);
        page.locator("#password").fill(page.locator("code").first().innerText());
        page.locator("main form button").first().click();
        page.waitForURL("**/");
    }

    private static void reword(Page form, String more) {
        form.locator("#text").fill(form.locator("#text").inputValue() + more);
        form.locator("#reason").fill("Heard so.");
        form.locator("form.write button").first().click();
        form.waitForLoadState();
    }

    private static List<String> barriers(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(folded => folded.open = true)");
        return WIDTHS.stream()
                .flatMap(width -> SCHEMES.stream().flatMap(scheme -> barriers(page, width, scheme)))
                .toList();
    }

    private static Stream<String> barriers(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        var found = new AxeBuilder(page).withTags(TAGS).setLegacyMode(true).analyze();
        // A card that others frame has nothing to go round in.
        var least = page.locator("nav").count() == 0 ? 5 : 10;
        assertThat(found.getPasses()).as("rules that looked at something").hasSizeGreaterThan(least);
        return found.getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> width + " px, " + scheme + ": " + rule.getId() + " (" + rule.getImpact() + ") at "
                                + node.getHtml()));
    }

    private static String addressOf(String state) {
        var name = state.substring(state.indexOf(' ') + 1);
        if (state.startsWith("speaker ")) return addresses.ofParties().get(name);
        return state.startsWith("source ") ? addresses.ofSources().get(name) : state;
    }

    private static void imports(String bundle) {
        var ended = program.run(
                "import", Path.of("src/test/resources/journeys", bundle).toAbsolutePath());
        assertThat(ended.exitCode()).as(ended.err()).isZero();
    }

    private static Reader reader(Program at) {
        return Reader.of(at, chromium, new Browser.NewContextOptions());
    }
}
