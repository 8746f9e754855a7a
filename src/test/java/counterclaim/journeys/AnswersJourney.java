package counterclaim.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader without an account finds what the dossier knows of four questions, from the home page with nothing but links
 * and forms, with scripts and without.
 */
class AnswersJourney {

    private static final String ARTICLE =
            "Reported by S1 Encyclopedia article on the killing of Soleimani, paragraph %d of the copy read";
    private static final String ON_EMBASSIES = "Were four embassies about to be attacked?";
    private static final String ON_TAJI = "Was a convoy struck from the air near Taji the day after the strike?";
    private static final String STRIKE_NEAR_TAJI =
            "The day after the Baghdad airport attack, an airstrike hit a convoy of the Popular Mobilization Forces";
    private static final String ON_INJURED =
            "How many were injured in Iran's missile strike of 8 January 2020, and how did the number change?";

    @RegisterExtension
    static final House HOUSE = new House();

    private Page page;

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void whatDidEsperSayOfTheThreeOtherEmbassies(boolean scripts) {
        comeToTheHomePage(scripts);
        search("Esper embassies");
        follow(find("Presented a plot against the other embassies"));
        assertThat(target().locator(".who bdi")).hasText("Mark Esper");
        assertThat(target().locator(".capacity")).hasText("Defense Secretary");
        assertThat(target().locator(".stance")).hasText("qualifies it");
        assertThat(target().locator("blockquote")).hasText("probably could have been");
        assertThat(target().locator(".paraphrase")).containsText("as a belief that the president had shared");
        assertThat(target().locator(".when")).hasText("January 2020 · three days after Trump's remarks");
        assertThat(said("Donald Trump").locator(".when")).hasText("10 January 2020");
        assertThat(target().locator(".reported")).hasText(ARTICLE.formatted(54));

        page.goBack();
        follow(find("cited no intelligence about the other three embassies"));
        awaitPage("Trump cited intelligence for a plot against the three embassies other than the one in Baghdad.");
        assertThat(target().locator(".by")).hasText("Mark Esper · January 2020");
        assertThat(said("Mark Esper").locator(".stance")).hasText("denies it");
        assertThat(said("Mark Esper").locator("blockquote")).hasText("didn't cite intelligence");
        assertThat(said("Mark Esper").locator(".reported")).hasText(ARTICLE.formatted(54));

        follow(otherAnswer("Evidence existed of a plot to attack the U.S. embassy in Baghdad."));
        assertThat(said("Mark Esper").locator(".stance")).hasText("says so");
        assertThat(said("Mark Esper").locator("blockquote")).hasText("there was evidence");
        follow(said("Mark Esper").locator(".reported a"));
        awaitPage("Encyclopedia article on the killing of Soleimani");
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void whoDeniedTheStrikeNearTajiAndWhatExactly(boolean scripts) {
        comeToTheHomePage(scripts);
        follow(page.locator("ol.pinned a", hasText(ON_TAJI)));
        assertThat(target().locator("h3")).hasText(ON_TAJI);
        assertThat(denialsOnEachClaim())
                .containsExactly(
                        "C28 Iraq's Joint Operations Command: Denied reports that any attack of this kind had happened.",
                        "C30 Popular Mobilization Forces: Denied that a medical convoy had been a target at Taji.",
                        "C32 Popular Mobilization Forces: Said that nobody of senior command was travelling in the"
                                + " convoy.",
                        "C33 Imam Ali Brigades: Denied the reports that their leader had died.",
                        "C34 Myles B. Caggins III: Said that it was not the coalition.");

        follow(claim("The U.S.-led coalition carried out the attack near Taji."));
        assertThat(page.locator(".byline")).hasText("denied by Myles B. Caggins III");
        assertThat(said("Myles B. Caggins III").locator(".capacity"))
                .hasText("Spokesman for Operation Inherent Resolve");
        assertThat(said("Myles B. Caggins III").locator(".reported")).hasText(ARTICLE.formatted(74));
        follow(otherAnswer("No attack of this kind took place near Taji."));
        assertThat(said("Iraq's Joint Operations Command").locator(".paraphrase"))
                .containsText("Called it a mere rumour that was false and had spread fast");
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void howDidTheNumberOfInjuredChange(boolean scripts) {
        comeToTheHomePage(scripts);
        openTheDossier();
        unfoldTopic("What followed");
        var question = question(ON_INJURED);
        assertThat(question).containsText("no exact number and no day is given");
        assertThat(question.locator(".claims li")).hasText(new String[] {
            "C218 The missile strike caused no Iraqi or American casualties. the case against stands",
            "C219 The reports on the injured contradicted each other. not argued yet",
            "C220 Several dozen U.S. servicemen were injured in the missile strike. the case for stands",
            "C221 The missile strike killed nobody. not argued yet"
        });

        follow(claim("The missile strike caused no Iraqi or American casualties."));
        assertThat(said("Reports whose author the text does not name"))
                .containsText("initially, after the strike of 8 January 2020; no day is given");
        assertThat(page.locator(".because")).containsText("A80 rests on C220, the case for which stands.");
        follow(page.locator(".because a", hasText("C220")));
        assertThat(said("United States Department of Defense"))
                .containsText("after the contradictory reports; no date is given");
        assertThat(said("United States Department of Defense").locator(".paraphrase"))
                .containsText("Confirmed several dozen injured, some more and some less severely.");

        openTheDossier();
        enterRoom("Timeline");
        choose("Question", "31 " + ON_INJURED);
        assertThat(page.locator(".moments li .words")).containsText(new String[] {
            "At first no casualties on the Iraqi or the American side were reported.",
            "Speaks of a series of such reports before the Pentagon's confirmation",
            "Confirmed several dozen injured",
            "Says so in passing"
        });
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void whatHasNobodyAnswered(boolean scripts) {
        comeToTheHomePage(scripts);
        openTheDossier();
        enterRoom("Unanswered");
        var claims = page.locator(".group").count();
        assertThat(page.locator("h2#list")).hasText(claims + " claims with something unanswered");
        assertThat(page.locator(".group", hasText(STRIKE_NEAR_TAJI)).locator(".waiting"))
                .containsText("A33 Iraq's Joint Operations Command said that the reports of an attack near Taji were"
                        + " a false rumour");

        choose("Question", ON_EMBASSIES);
        assertThat(page.locator(".group h3 .no")).hasText(new String[] {"C6", "C9", "C10"});
        var points = page.locator(".group .waiting li > .no");
        assertThat(points).hasText(new String[] {"A9", "A10", "A12", "A13"});
        for (var point : points.allInnerTexts()) {
            follow(page.locator(".group .waiting a", hasText(point)));
            assertThat(target().locator("> .meta")).containsText(point);
            assertThat(target().locator("> .meta .unanswered")).hasText("unanswered");
            assertThat(page.locator("#unanswered .waiting a", hasText(point))).isVisible();
            page.goBack();
        }
    }

    private void comeToTheHomePage(boolean scripts) {
        page = HOUSE.opens("/", scripts);
    }

    private void openTheDossier() {
        follow(page.locator(".bar a", hasText("Dossiers")));
        follow(page.locator("ul.dossiers h3 a"));
    }

    private void enterRoom(String name) {
        follow(page.locator("nav.rooms a", hasText(name)));
        awaitPage(name);
    }

    private void search(String words) {
        follow(page.locator(".bar a", hasText("Search")));
        page.locator("#q").fill(words);
        page.locator("form.search button").click();
    }

    private void choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
        page.locator("form.filter button").click();
    }

    private void unfoldTopic(String name) {
        page.locator("details.topic > summary", hasText(name)).click();
    }

    private void follow(Locator link) {
        link.click();
    }

    /** To its foot, so that whatever is counted on it is there. */
    private void awaitPage(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
        assertThat(page.locator(".foot")).isVisible();
    }

    /** What the address of the page points to; whoever followed a link to it has it before their eyes. */
    private Locator target() {
        var target = page.locator(":target");
        assertThat(target).isInViewport();
        return target;
    }

    private Locator find(String words) {
        return page.locator(".finds a", hasText(words));
    }

    private Locator question(String text) {
        return page.locator("article.question", hasText(text));
    }

    private Locator claim(String wording) {
        return page.locator(".claims a", hasText(wording));
    }

    private Locator otherAnswer(String wording) {
        return page.locator(".rivals a", hasText(wording));
    }

    private Locator said(String speaker) {
        return page.locator(
                "#statements .statements > li",
                new Page.LocatorOptions().setHas(page.locator(".who", hasText(speaker))));
    }

    private List<String> denialsOnEachClaim() {
        var denials = new ArrayList<String>();
        awaitPage("The killing of Qasem Soleimani");
        for (var wording : question(ON_TAJI).locator(".claims a").allInnerTexts()) {
            follow(claim(wording));
            awaitPage(wording);
            denials.addAll(denials());
            page.goBack();
        }
        return denials;
    }

    private List<String> denials() {
        var key = page.locator(".crumb [aria-current]").innerText();
        return page
                .locator(
                        "#statements .statements > li",
                        new Page.LocatorOptions().setHas(page.locator(".stance.denies")))
                .all()
                .stream()
                .map(denial -> key + " " + denial.locator(".who bdi").innerText() + ": "
                        + denial.locator(".paraphrase [dir]").innerText())
                .toList();
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
