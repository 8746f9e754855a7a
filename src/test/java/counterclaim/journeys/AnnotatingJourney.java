package counterclaim.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Words are marked in a text, noted, and found beside it; with a mouse or keys, and by copying them where no script runs. */
class AnnotatingJourney {

    private static final String MARGIN = Places.DOSSIER + "/annotations/on/C2";

    @RegisterExtension
    static final House HOUSE = new House();

    @Test
    void markedWordsAreNotedFromTheClaimAndTheNoteStandsBesideThem() {
        var page = HOUSE.signIn("editor", true);
        page.navigate(Places.EMBASSIES);
        var words = mark(page, "h1", 4, 22);
        page.locator(".note-this").click();
        assertThat(page.locator("#exact")).hasValue(words);
        page.locator("[name=kind][value=question]").check();
        page.locator("#text").fill("Which of them?");
        page.locator("#tags").fill("embassies");
        page.locator("form.write button").click();
        assertThat(page.locator(".flash")).containsText("Your note is kept");
        assertThat(page.locator(".row:has(.card) mark").first()).hasText(words);
        assertThat(page.locator(".row .card").first()).containsText("Which of them?");
    }

    @Test
    void marksOfTheMarginAreNotCountedWhenMoreIsMarked() {
        var page = HOUSE.signIn("editor", true);
        page.navigate(MARGIN);
        mark(page, "#C2 [data-line]", 0, 8);
        page.keyboard().press("n");
        page.locator("#text").fill("First.");
        page.locator("form.write button").click();
        // Behind the number that the page has put into the text.
        var line = page.locator("#C2 [data-line]").first();
        var words = (String) line.evaluate("line => { const range = document.createRange();"
                + " range.setStart(line.lastChild, 3); range.setEnd(line.lastChild, 15);"
                + " getSelection().removeAllRanges(); getSelection().addRange(range); return range.toString(); }");
        page.locator(".note-this").click();
        assertThat(page.locator("#exact")).hasValue(words.strip());
        page.locator("#text").fill("Second.");
        page.locator("form.write button").click();
        assertThat(page.locator("#C2 mark").last()).hasText(words.strip());
    }

    @Test
    void withoutScriptsTheWordsAreCopied() {
        var page = HOUSE.signIn("editor", false);
        page.navigate(Places.DOSSIER + "/annotations/on/C1");
        var wording = page.locator("#C1 [data-line]").first().textContent();
        page.locator("#C1 a.make").click();
        page.locator("#exact").fill(wording.substring(0, wording.indexOf(' ', 12)));
        page.locator("#text").fill("Who says so?");
        page.locator("form.write button").click();
        assertThat(page.locator("#C1 .row .card").first()).containsText("Who says so?");
    }

    // Marks some characters of an element, as a person does, and gives the words.
    private static String mark(Page page, String selector, int start, int end) {
        return ((String) page.locator(selector)
                        .first()
                        .evaluate(
                                "(element, [start, end]) => { const text = element.firstChild;"
                                        + " const range = document.createRange(); range.setStart(text, start);"
                                        + " range.setEnd(text, end); getSelection().removeAllRanges();"
                                        + " getSelection().addRange(range); return range.toString(); }",
                                List.of(start, end)))
                .strip();
    }
}
