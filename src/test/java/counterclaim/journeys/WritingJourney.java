package counterclaim.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An editor argues a case with the keyboard alone, with scripts and without; what is typed is never lost. */
class WritingJourney {

    private static final int MOST_PAGES = 6;
    private static final int MOST_KEYS = 40;

    @RegisterExtension
    static final House HOUSE = new House();

    private Page page;
    private Keys keys;

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aCaseIsArguedWithTheKeyboardAlone(boolean scripts) {
        signIn(scripts);
        var wording = scripts ? "The envoy carried a reply." : "The envoy wore a grey coat.";
        page.navigate(Places.DOSSIER);
        keys.countAnew();
        makeAClaimWithTwoSources(wording);
        System.out.println("A claim with two sources: " + keys.pages() + " pages, " + keys.count() + " keys");
        assertThat(keys.pages()).isLessThanOrEqualTo(MOST_PAGES);
        assertThat(keys.count()).isLessThanOrEqualTo(MOST_KEYS);
        assertThat(flash()).containsText("not argued yet → the case for stands");

        answerTheClaim("The hotel register shows otherwise.", "Hotel register");
        assertThat(flash()).containsText("the case for stands → contested");

        answerTheAnswer("The register was copied a month later.", "Note of the clerk");
        assertThat(flash()).containsText("contested → the case for stands");

        reword(wording, "Nobody saw it change.");
        seeTheDifferenceAndSetBack("It was right before.");
        assertThat(page.locator("h1")).hasText(wording);
    }

    @Test
    void whatWasTypedAndNotSentIsOfferedWhenTheFormIsOpenedAgain() {
        signIn(true);
        page.navigate(Places.DOSSIER + "/claims/new");
        keys.type("The lamp was lit until dawn.");
        assertThat(page.locator("#draft-note")).hasText(Pattern.compile(".+"));
        page.navigate("/");
        page.navigate(Places.DOSSIER + "/claims/new");
        assertThat(page.locator("#draft-offer")).isVisible();
        page.locator("[data-take]").focus();
        keys.press("Enter");
        assertThat(page.locator("#text")).hasValue("The lamp was lit until dawn.");
    }

    @Test
    void aDraftBegunOnAnOldVersionMeetsWhatWasSavedSinceThen() throws Exception {
        signIn(true);
        page.navigate(Places.DOSSIER);
        makeAClaim("A porter counted seven crates.", "How many crates were there?");
        var claim = page.url().replaceFirst("https?://[^/]+", "");
        page.navigate(claim + "/edit");
        assertThat(page.locator("#text")).isFocused();
        keys.press("Control+a").type("A porter counted eight crates.");
        assertThat(page.locator("#draft-note")).hasText(Pattern.compile(".+"));
        page.navigate("/");
        somebodyElseRewords(claim, "A porter counted nine crates.");

        page.navigate(claim + "/edit");
        assertThat(page.locator("#draft-offer")).isVisible();
        page.locator("[data-take]").focus();
        keys.press("Enter");
        keys.tabTo(page.locator("#reason")).type("One was behind the door.").follow();
        assertThat(page.locator("textarea#text")).hasValue("A porter counted eight crates.");
        assertThat(page.locator(".clash ins").first()).hasText(Pattern.compile(".*nine.*"));
        assertThat(page.locator("#draft-offer")).hasCount(0);
        page.navigate(claim);
        assertThat(page.locator("h1")).hasText("A porter counted nine crates.");
    }

    private void signIn(boolean scripts) {
        page = HOUSE.opens("/sign-in", scripts);
        keys = new Keys(page);
        var password = page.locator("code").first().innerText();
        keys.skip().tabTo(page.locator("#name")).type("editor");
        keys.tabTo(page.locator("#password")).type(password).follow();
        assertThat(page.locator(".person")).containsText("editor");
    }

    private void makeAClaimWithTwoSources(String wording) {
        makeAClaim(wording, "What did the envoy bring?");
        keys.skip().tabTo(link("Give a reason for it")).follow();
        keys.type("Two people at the station saw it.");
        keys.tabTo(page.locator("#source-1")).type("Diary of the station master");
        keys.tabTo(page.locator("#source-2")).type("Log of the guard").follow();
        assertThat(page.locator("article.reason")).hasCount(1);
    }

    private void makeAClaim(String wording, String question) {
        keys.skip().tabTo(link("New claim")).follow();
        keys.type(wording);
        keys.tabTo(page.locator("#kind")).type("what h");
        keys.tabTo(page.locator("#new-question")).type(question).follow();
        assertThat(page.locator("h1")).hasText(wording);
    }

    private void answerTheClaim(String reason, String source) {
        keys.skip().tabTo(page.locator("main nav.acts a", text("Answer this"))).follow();
        keys.skip().tabTo(link("It is false")).follow();
        keys.type(reason);
        keys.tabTo(page.locator("#source-1")).type(source).follow();
        assertThat(page.locator("article.reason")).hasCount(2);
    }

    private void answerTheAnswer(String reason, String source) {
        var against = page.locator(".side.against article.reason");
        keys.skip()
                .tabTo(against.locator("a", new Locator.LocatorOptions().setHasText("Answer this")))
                .follow();
        keys.skip().tabTo(link("It does not follow")).follow();
        keys.type(reason);
        keys.tabTo(page.locator("#source-1")).type(source).follow();
        assertThat(page.locator("li.reply")).hasCount(1);
    }

    private void reword(String wording, String reason) {
        keys.skip().tabTo(page.locator("main nav.acts a", text("Edit"))).follow();
        assertThat(page.locator("#text")).isFocused();
        keys.press("Control+a").type(wording.replace("The envoy", "One envoy"));
        keys.tabTo(page.locator("#reason")).type(reason).follow();
        assertThat(page.locator("h1")).containsText("One envoy");
    }

    private void seeTheDifferenceAndSetBack(String reason) {
        keys.skip().tabTo(page.locator("main nav.acts a", text("History"))).follow();
        keys.skip().tabTo(page.locator("form.compare button")).follow();
        assertThat(page.locator(".diff ins").first()).containsText("One");
        assertThat(page.locator(".diff del").first()).containsText("The");
        keys.skip().tabTo(page.locator(".lede a").first()).follow();
        keys.skip().tabTo(page.locator("#reason")).type(reason);
        keys.tabTo(page.locator("form.write button")).follow();
    }

    private static void somebodyElseRewords(String claim, String wording) throws IOException, InterruptedException {
        var other = Scribe.signIn(HOUSE.program(), "editor2");
        var form = Jsoup.parse(other.reads(HOUSE.program(), claim + "/edit").body())
                .expectForm("form[data-draft]");
        var fields = new HashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.put("text", wording);
        fields.put("reason", "Counted again.");
        var saved = other.posts(HOUSE.program(), claim + "/revisions", fields);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    }

    private Locator link(String words) {
        return page.locator("main a", text(words));
    }

    private Locator flash() {
        return page.locator(".flash");
    }

    private static Page.LocatorOptions text(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
