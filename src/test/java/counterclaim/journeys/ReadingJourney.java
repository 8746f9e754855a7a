package counterclaim.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** A reader without an account looks up who said what on the four embassies. */
class ReadingJourney {

    private static final String WORDING =
            "Attacks on four U.S. embassies in the Middle East were being planned by Soleimani.";

    private static Program program;
    private static Chromium chromium;
    private static Map<String, String> places;

    private final List<Reader> readers = new ArrayList<>();

    @BeforeAll
    static void openTheHouse() {
        // A demonstration stays on this machine, although it is asked to listen everywhere.
        program = Program.inAnEmptyFolder()
                .withDemonstration()
                .with("quarkus.http.host", "0.0.0.0")
                .start();
        places = Places.ofEachTemplate(program);
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeTheHouse() {
        if (chromium != null) chromium.close();
        program.close();
    }

    @AfterEach
    void nothingHappenedThatShouldNot() {
        for (var reader : readers) {
            reader.close();
            assertThat(reader.noted()).isEmpty();
        }
        assertThat(program.log()).doesNotContain("CSP report", "\"ERROR\"");
    }

    @Test
    void aReaderFindsTheQuestionTheClaimAndWhoSaidIt() {
        var page = reader().open("/");
        page.locator("ul.dossiers h3 a").click();
        assertThat(page.locator("h1")).hasText("The killing of Qasem Soleimani");
        var question = page.locator(
                "article.question", new Page.LocatorOptions().setHasText("Were four embassies about to be attacked?"));
        question.locator("a", new Locator.LocatorOptions().setHasText(WORDING)).click();
        assertThat(page.locator("h1")).hasText(WORDING);
        assertThat(page.locator(".byline")).containsText("said by Donald Trump, 10 January 2020");
        assertThat(page.locator(".byline")).containsText("qualified by Mark Esper");
        assertThat(page.locator("#statements"))
                .containsText("Said that four embassies of the United States had been meant to be attacked.");
    }

    @Test
    void theClaimPageSaysWhatSpeaksAgainstAndWhyItStandsSo() {
        var page = reader().open(Places.EMBASSIES);
        assertThat(page.locator(".verdict h2").first()).hasText("No verdict yet");
        assertThat(page.locator("h2#stand")).hasText("How the arguments stand: open (sources not graded)");
        assertThat(page.locator(".because")).containsText("A8 does not follow, says A9.");
        assertThat(page.locator("#A9 > .meta .relation")).hasText("does not follow");
        assertThat(page.locator("#A9 > .wording"))
                .containsText("the president had cited no intelligence about these three embassies");
        assertThat(page.locator("#unanswered .tally")).hasText("2 points nobody has replied to");
        page.locator(".because a", new Page.LocatorOptions().setHasText("A9"))
                .first()
                .click();
        assertThat(page.locator("#A9")).isInViewport();
    }

    @Test
    void standingIsToldInWordsAndNeverByItsLabels() {
        var reader = reader();
        for (var place : places.values())
            assertThat(reader.open(place).content()).as(place).doesNotContain("UNDECIDED");
        for (int claim = 1; claim <= 20; claim++) {
            var text = Places.page(program, Places.DOSSIER + "/claims/" + claim).text();
            assertThat(text).doesNotContainPattern("\\b(IN|OUT|UNDECIDED)\\b");
        }
    }

    @Test
    void oneGoesOnToTheSpeakerAndTheSourceAndComesBack() {
        var page = reader().open(Places.EMBASSIES);
        page.locator(".byline a", new Page.LocatorOptions().setHasText("Mark Esper"))
                .click();
        assertThat(page.locator("h1")).hasText("Mark Esper");
        page.locator(".group h3 a", new Page.LocatorOptions().setHasText(WORDING))
                .click();
        assertThat(page).hasURL(program.address() + Places.EMBASSIES);
        page.locator("#sources a").first().click();
        assertThat(page.locator("h1")).hasText("Encyclopedia article on the killing of Soleimani");
        page.goBack();
        assertThat(page.locator("h1")).hasText(WORDING);
    }

    @Test
    void whoTypesIntoTheSearchSeesTheAnswersWithoutLoadingThePageAgain() {
        var page = reader().open(Places.DOSSIER);
        page.evaluate("window.stillTheSamePage = true");
        page.locator("#q").pressSequentially("embass");
        assertThat(page.locator("h2#found")).containsText("embass");
        assertThat(page.locator("#questions")).containsText(WORDING);
        assertThat(page).hasURL(program.address() + Places.DOSSIER + "?q=embass");
        page.locator("#q").fill("zebra crossing");
        assertThat(page.locator("#questions")).containsText("Nothing in this dossier holds these words.");
        assertThat(page.evaluate("window.stillTheSamePage")).isEqualTo(true);
    }

    @Test
    void theSearchWorksWithoutScripts() {
        var page = reader(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .open(Places.DOSSIER);
        page.locator("#q").fill("embass");
        page.locator("form.search button").click();
        assertThat(page).hasURL(program.address() + Places.DOSSIER + "?q=embass");
        assertThat(page.locator("#questions")).containsText(WORDING);
        assertThat(page.locator("#q")).hasValue("embass");
        page.locator("#questions a", new Page.LocatorOptions().setHasText("Show the whole dossier"))
                .click();
        assertThat(page.locator("h2#main-questions")).isVisible();
    }

    @Test
    void everyPageIsCompleteWithoutScripts() {
        var plain = reader(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        var scripted = reader();
        places.forEach((name, place) -> {
            var text = plain.open(place).locator("main").innerText().replaceAll("[2-9A-Z]{8}\n", "");
            assertThat(scripted.open(place).locator("main").innerText().replaceAll("[2-9A-Z]{8}\n", ""))
                    .as(name)
                    .isEqualTo(text)
                    .isNotBlank();
        });
    }

    @Test
    void theSkipLinkLeadsPastTheBar() {
        var page = reader().open(Places.EMBASSIES);
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to the content");
        assertThat(page.locator(":focus")).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("main :focus")).hasText("The killing of Qasem Soleimani");
    }

    @Test
    void everyLinkIsReachedByTheKeyboardAndShowsThatItHasTheFocus() {
        // Else the page is still on its smooth way to the focus when one looks.
        var reader = reader(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        places.forEach((name, place) -> {
            var walk = KeyboardWalk.through(reader.open(place));
            assertThat(walk.notReached()).as("not reached on %s", name).isEmpty();
            assertThat(walk.withoutVisibleFocus())
                    .as("focus not to be seen on %s", name)
                    .isEmpty();
        });
    }

    @Test
    void nothingHasToBeScrolledSidewaysOnASmallTelephone() {
        var reader = reader(new Browser.NewContextOptions().setViewportSize(320, 640));
        places.forEach((name, place) -> {
            var page = reader.open(place);
            page.evaluate("document.querySelectorAll('details').forEach(folded => folded.open = true)");
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(name)
                    .isEqualTo(320);
        });
    }

    @Test
    void theChosenThemeStays() {
        var page = reader(new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT))
                .open("/");
        var bright = background(page);
        var button = page.locator("[data-theme-switch] button");
        assertThat(button).hasText("Theme: system");
        button.click();
        assertThat(button).hasText("Theme: light");
        button.click();
        assertThat(button).hasText("Theme: dark");
        assertThat(background(page)).isNotEqualTo(bright);
        page.reload();
        page.locator("ul.dossiers h3 a").click();
        assertThat(button).hasText("Theme: dark");
        assertThat(background(page)).isNotEqualTo(bright);
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "dossier", "claim", "speaker", "source"})
    void onPaperThereIsNoBarAndNothingIsFolded(String name) {
        var page = reader().open(places.get(name));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".bar")).isHidden();
        assertThat(page.locator(".demo")).isHidden();
        assertThat(page.locator("h1")).isVisible();
        var hidden =
                "[...document.querySelectorAll('details > :not(summary)')].filter(e => !e.checkVisibility()).length";
        assertThat(page.evaluate(hidden)).isEqualTo(0);
        assertThat(page.pdf()).startsWith("%PDF".getBytes()).hasSizeGreaterThan(10_000);
    }

    @Test
    void aDemonstrationSaysThatItIsOneAndAnswersToThisMachineOnly() {
        assertThat(reader().open("/").locator(".demo")).containsText("This is a demonstration.");
        var others = Network.ownAddressesBesideLoopback();
        assumeFalse(others.isEmpty(), "this machine has no address but loopback");
        assertThat(others).noneMatch(address -> Network.answers(address, program.port()));
        assertThat(Network.answers(Network.loopback(), program.port())).isTrue();
    }

    private Reader reader() {
        return reader(new Browser.NewContextOptions());
    }

    private Reader reader(Browser.NewContextOptions options) {
        var reader = Reader.of(program, chromium, options);
        readers.add(reader);
        return reader;
    }

    private static Object background(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }
}
