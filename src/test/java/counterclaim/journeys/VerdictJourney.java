package counterclaim.journeys;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The claim of the four embassies is judged by two people at two browsers, and what becomes of the verdict is seen. */
class VerdictJourney {

    private static final String FEED = "/feeds/reference/claimreview.json";
    private static final int COMMENTS = 5;

    @RegisterExtension
    static final House HOUSE = new House();

    @Test
    void aVerdictIsSignedWatchedReopenedPausedAndRetracted() throws Exception {
        var editor = HOUSE.signIn("editor", true);
        var reviewer = HOUSE.signIn("reviewer", true);
        var claim = Places.EMBASSIES;

        draft(editor, claim, "not_enough_evidence", "Nobody has shown a plan for four embassies.");
        submit(editor);
        sign(reviewer, claim);
        publish(editor, claim);
        assertThat(box(claim)).contains("Not enough evidence", "Nobody has shown a plan", "Edda Brandt and Rena Osten");
        assertThat(HOUSE.program().get(claim).body()).contains("\"ClaimReview\"");
        assertThat(HOUSE.program().get(FEED).body()).contains("Nobody has shown a plan");

        rebut(claim, "con", "The briefers were asked and named no embassy.");
        assertThat(box(claim)).contains("Arguments changed since this verdict was signed");
        assertThat(HOUSE.program().get(Places.DOSSIER + "/feed").body()).contains("Alarm");
        editor.navigate("/desk");
        assertThat(editor.locator("main")).containsText("the alarm has sounded");

        reopen(editor, claim);
        draft(editor, claim, "refuted", "Those who were briefed say that no such thing was said.");
        submit(editor);
        sign(reviewer, claim);
        publish(editor, claim);
        correct(editor, claim);
        assertThat(box(claim)).contains("Refuted", "1 correction").doesNotContain("Arguments changed");
        assertThat(HOUSE.program().get(Places.DOSSIER + "/corrections").body()).contains("We said that nobody knew.");

        step(reviewer, claim, "pause", "Somebody concerned objects.");
        assertThat(box(claim)).contains("The verdict is paused", "Somebody concerned objects.");
        assertThat(HOUSE.program().get(claim + "/card").statusCode()).isEqualTo(404);
        assertThat(HOUSE.program().get(claim).body()).doesNotContain("\"ClaimReview\"");
        assertThat(HOUSE.program().get(FEED).statusCode()).isEqualTo(404);

        retract(editor, claim);
        assertThat(box(claim)).contains("The verdict was retracted", "The objection is right.");
        assertThat(HOUSE.program().get(Places.DOSSIER + "/corrections").body()).contains("The objection is right.");
        assertThat(HOUSE.program().get(Places.DOSSIER + "/feed").body()).contains("Retracted");
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aReviewWithFiveCommentsIsWrittenWithTheKeyboardAlone(boolean scripts) {
        var claim = Places.DOSSIER + "/claims/" + (scripts ? 3 : 4);
        var editor = HOUSE.signIn("editor", true);
        draft(editor, claim, "conflicting", "The reports part ways.");
        submit(editor);

        var page = HOUSE.signIn("reviewer", scripts);
        page.navigate(claim + "/review");
        var keys = new Keys(page);
        for (int n = 0; n < COMMENTS; n++) comment(keys, page, n, scripts);
        assertThat(page.locator(".remark")).hasCount(COMMENTS);
        keys.tabTo(page.locator("[name=decision]").first());
        keys.press("ArrowDown");
        keys.tabTo(page.locator("#text")).type("Five small things.");
        keys.tabTo(page.locator("form[action$='/reviews'] button")).follow();
        assertThat(page.locator(".flash")).containsText("It is sent back");
        System.out.println("A review with " + COMMENTS + " comments: " + keys.count() + " keys");

        editor.navigate(claim + "/review");
        assertThat(editor.locator(".remark")).hasCount(COMMENTS);
        assertThat(editor.locator("main")).containsText("5 comments are open");
    }

    private static void comment(Keys keys, Page page, int n, boolean scripts) {
        var passage = page.locator(".passage").nth(n);
        if (scripts) {
            // After a comment one is where one was.
            keys.press("j");
            assertThat(passage).isFocused();
            keys.press("c").type("Comment " + n).press("Control+Enter");
        } else {
            keys.tabTo(passage.locator("summary")).press("Enter");
            keys.tabTo(passage.locator("[name=comment]")).type("Comment " + n);
            keys.tabTo(passage.locator("details button")).follow();
        }
        assertThat(page.locator(".flash")).containsText("goes out with your review");
        assertThat(page.locator(".remark")).hasCount(n + 1);
    }

    private static void draft(Page editor, String claim, String word, String reason) {
        editor.navigate(claim);
        editor.locator("#verdict a", new Page.LocatorOptions().setHasText("Verdict and review"))
                .click();
        editor.locator("a.act").click();
        editor.locator("#word").selectOption(word);
        editor.locator("#reason").fill(reason);
        editor.locator("#rationale").fill("What **C1** says bears on it:\n\n- who was told\n- and when");
        editor.locator("form.write button").click();
        assertThat(editor.locator(".flash")).containsText("is saved");
    }

    private static void submit(Page editor) {
        editor.locator("form[action$='/submission'] button").click();
        assertThat(editor.locator(".flash")).containsText("waits for a reviewer");
    }

    private static void sign(Page reviewer, String claim) {
        reviewer.navigate("/desk");
        reviewer.locator("a[href='" + claim + "/review']").click();
        reviewer.locator("[name=decision][value=approved]").check();
        for (var box : reviewer.locator("[name=checked]").all()) box.check();
        reviewer.locator("form[action$='/reviews'] button").click();
        assertThat(reviewer.locator(".flash")).containsText("You have signed");
    }

    private static void publish(Page editor, String claim) {
        editor.navigate(claim + "/review");
        editor.locator("form[action$='/publication'] button").click();
        assertThat(editor.locator(".flash")).containsText("is published");
    }

    private static void reopen(Page editor, String claim) {
        step(editor, claim, "reopening", "A new reason came in.");
    }

    private static void step(Page page, String claim, String act, String reason) {
        page.navigate(claim + "/review");
        page.locator("#why-" + act).fill(reason);
        page.locator("form[action$='/" + act + "'] button").click();
        assertThat(page.locator(".flash")).isVisible();
    }

    private static void correct(Page editor, String claim) {
        editor.navigate(claim + "/review");
        editor.locator("#correct-kind").selectOption("verdict_changed");
        editor.locator("#correct-wrong").fill("We said that nobody knew.");
        editor.locator("#correct-right").fill("Those who were briefed know.");
        editor.locator("form[action$='/corrections'] button").click();
        assertThat(editor.locator(".flash")).containsText("The ledger has it.");
    }

    private static void retract(Page editor, String claim) {
        editor.navigate(claim + "/review");
        editor.locator("#retract-wrong").fill("We called it refuted.");
        editor.locator("#retract-right").fill("The objection is right.");
        editor.locator("form[action$='/retraction'] button").click();
        assertThat(editor.locator(".flash")).containsText("is retracted");
    }

    // By somebody else, so that it counts at once and is nobody's of the two.
    private static void rebut(String claim, String direction, String text) throws Exception {
        var fields = new HashMap<String, String>(Map.of(
                "direction",
                direction,
                "text",
                text,
                "source-1",
                "Notes of a briefing",
                "token",
                UUID.randomUUID().toString()));
        var answer = Scribe.signIn(HOUSE.program(), "editor2").posts(HOUSE.program(), claim + "/arguments", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private static String box(String claim) throws Exception {
        return Jsoup.parse(HOUSE.program().get(claim).body()).select("#verdict").text();
    }
}
