package counterclaim.journeys;

import com.microsoft.playwright.Page;
import counterclaim.interchange.bundle.Bundle;
import counterclaim.web.Shown;
import counterclaim.web.Vectors;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every vector typed into every field of every form: nothing runs, nothing is lost, nothing becomes markup. */
class InjectionFormsJourney {

    private static final InjectionForms FORMS = new InjectionForms(Vectors.all());
    private static final int LAST = FORMS.many();
    private static final String OLD_KEY = "of another session";
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int GONE = 410;
    private static final int INVALID = 422;
    private static final int LONGEST_DATE = 40;
    /** Long enough for a picture that is not there to say so. */
    private static final int MOMENT_MS = 150;

    private static Program program;
    private static Typist editor;
    private static InjectionEntry entry;
    private static InjectionKept kept;
    private static Bundle bundle;
    private static Chromium chromium;
    private static Reader reader;

    @BeforeAll
    static void typeItIn() {
        program = Program.inAnEmptyFolder().withDemonstration().start();
        editor = Typist.signIn(program, "editor");
        entry = new InjectionEntry(program, FORMS, editor);
        entry.typeIn();
        bundle = entry.bundle();
        kept = new InjectionKept(FORMS, entry.speakers());
        chromium = Chromium.start();
        reader = Reader.of(program, chromium);
        reader.page().context().addCookies(List.of(editor.session()));
    }

    @AfterAll
    static void closeTheHouse() {
        if (chromium != null) chromium.close();
        program.close();
    }

    @Test
    void everyTextComesBackAsItWasTyped() {
        assertThat(bundle.dossier()).isEqualTo(kept.dossier(bundle.dossier().slug()));
        assertThat(bundle.questions()).isEqualTo(kept.questions());
        assertThat(bundle.parties()).containsExactlyInAnyOrderElementsOf(kept.parties());
        assertThat(bundle.sources()).isEqualTo(kept.sources());
        assertThat(bundle.snapshots()).extracting(Bundle.Snapshot::text).isEqualTo(kept.copies());
        assertThat(bundle.claims()).isEqualTo(kept.claims());
        assertThat(bundle.statements()).isEqualTo(kept.statements());
        assertThat(bundle.arguments()).isEqualTo(kept.arguments());
        assertThat(bundle.events()).isEqualTo(kept.events());
        assertThat(bundle.withdrawn()).isEqualTo(kept.withdrawn());
    }

    @Test
    void aFormTakesAwayBlanksAroundATextAndControlsAndNothingElse() {
        var questions = entry.dossier() + "/questions";
        var typed = " \t\u2003Who\0 \u00a0s\u001baw\n\n\t it\fand why?\u00a0\u200b\u2028 \n";
        var made = editor.saves(
                blank("question").with("text", typed).with("kind", "open").with("topic", "\0"));
        var path = questions + made.replaceFirst(".*#Q", "/");
        var again = form(path + "/revisions", path + "/edit");
        assertThat(again.text("text")).isEqualTo("Who \u00a0saw\n\n\t it\nand why?\u00a0\u200b");
        assertThat(again.text("topic")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "question", "source", "claim", "reply", "event", "statement", "speaker"})
    void aFormThatIsOpenedAgainHoldsWhatWasTyped(String kind) {
        var singly = List.of("statement", "speaker").contains(kind);
        EachVector.of(singly ? FORMS.sayings() : FORMS.lines(), i -> {
            var path = entry.path(kind, i);
            assertThat(form(path + "/revisions", path + "/edit").fields()).containsAllEntriesOf(kept.shown(kind, i));
        });
    }

    @Test
    void aDossierShowsWhatWasTypedOnIt() {
        forEach(i -> assertThat(PageTexts.of(page(entry.path("dossier", i)), "h1, .lede, #about .prose p"))
                .containsExactly(kept.line(i), kept.text(i), kept.text(i)));
    }

    @Test
    void aSavedCopyIsShownToTheLetter() {
        forEach(i -> {
            var sources = page(entry.path("claim", i)).select("#sources a.no");
            var source = sources.get(sources.eachText().indexOf("S" + i)).attr("href");
            var copy = page(source).selectFirst("#copies a").attr("href");
            assertThat(PageTexts.of(page(copy), ".snapshot")).containsExactly(kept.text(i));
        });
    }

    @Test
    void aClaimShowsWhatWasTypedOnIt() {
        forEach(i -> {
            var page = page(entry.path("claim", i));
            var line = kept.line(i);
            var text = kept.text(i);
            var now = kept.line(FORMS.next(i));
            assertThat(page.selectFirst("title").wholeText()).isEqualTo("C" + i + " " + now + " · Counterclaim");
            assertThat(PageTexts.of(page, "h1, .rivals q")).containsExactly(now, line);
            assertThat(PageTexts.of(page, ".stand > p > span")).containsExactly(kept.text(FORMS.next(i)), text);
            assertThat(PageTexts.of(page, ".strongest > .wording, .reply > .wording, .reply > .cites q"))
                    .containsExactly(text, text, text);
            assertThat(PageTexts.of(page, ".reply > .scheme > span")).containsExactly(line);
            assertThat(PageTexts.of(page, ".reply > .cites > li > span[dir=auto]"))
                    .containsExactly(line, text);
        });
    }

    @Test
    void aStatementIsShownAsItWasTyped() {
        forEach(i -> {
            var page = page(entry.path("claim", i));
            FORMS.statementsOn(i).forEach(n -> {
                var statement = page.selectFirst("#ST" + n);
                var line = kept.saying(n);
                assertThat(PageTexts.of(statement, ".who bdi:not(.unseen)")).containsExactly(kept.name(n));
                assertThat(PageTexts.of(statement, ".when > span, .capacity, .reported > span"))
                        .containsExactly(line, line, line);
                assertThat(PageTexts.of(statement, "blockquote p, .paraphrase > span[dir=auto]"))
                        .containsExactly(kept.quote(n), kept.quote(n));
            });
        });
    }

    @Test
    void theHistoryOfAClaimShowsWhatItWasAndWhatItIsAndWhy() {
        forEach(i -> {
            var history = entry.path("claim", i) + "/history";
            var line = kept.line(i);
            var text = kept.text(i);
            var lineNow = kept.line(FORMS.next(i));
            var textNow = kept.text(FORMS.next(i));
            var kind = FORMS.kindOfClaim(i);
            assertThat(PageTexts.of(page(history), ".revisions .reported > span"))
                    .containsExactly(text);
            assertThat(PageTexts.of(page(history + "/1"), "dd.kept")).containsExactly("Q" + i, line, kind, text, text);
            assertThat(PageTexts.of(page(history + "/2"), ".lede > span, dd.kept"))
                    .containsExactly(text, "Q" + i, lineNow, kind, textNow, text);
            var between = page(history + "/1..2");
            assertThat(PageTexts.of(between, ".lede > span")).containsExactly(text);
            assertThat(PageTexts.before(between, ".diff > .kept")).containsExactly(line, text);
            assertThat(PageTexts.after(between, ".diff > .kept")).containsExactly(lineNow, textNow);
        });
    }

    @Test
    void theHistoryOfASpeakerIsCalledByTheirNameAndSaysWhy() {
        forEachSpeaker(i -> {
            var history = page(entry.path("speaker", i) + "/history");
            assertThat(history.selectFirst("h1").wholeText()).isEqualTo("History of " + kept.name(i));
            assertThat(PageTexts.of(history, ".revisions .reported > span")).contains(kept.quote(i));
            var between = page(entry.path("speaker", i) + "/history/1..2");
            assertThat(between.selectFirst("h1").wholeText()).startsWith(kept.name(i) + ": ");
            assertThat(PageTexts.after(between, ".diff > .kept")).contains(kept.saying(i));
        });
    }

    @Test
    void whoWasSavedIsSaidOnTheNextPage() {
        forEachSpeaker(i -> {
            var page = ours(entry.speakersSaved().get(i - 1));
            assertThat(PageTexts.of(page, ".flash p")).containsExactly(kept.name(i) + " is saved.");
            assertThat(PageTexts.of(page, "h1, .lede, blockquote p"))
                    .containsExactly(kept.name(i), kept.saying(i), kept.quote(i));
        });
    }

    @Test
    void whatIsOfferedWhileSomebodyTypesIsText() {
        forEachHandful(i -> {
            var typed = "Nobody says " + FORMS.line(i) + ".";
            assertThat(offers("speakers", "party", typed)
                            .selectFirst("#party-made")
                            .wholeText())
                    .contains("“" + InjectionKept.lastName(typed) + "”");
            assertThat(offers("sources", "source", typed)
                            .selectFirst("#source-made")
                            .wholeText())
                    .contains("“" + typed + "”");
            var claim = offers("claims", "premise-1", typed).selectFirst("#premise-1-made a");
            assertThat(form(entry.dossier() + "/claims", claim.attr("href")).text("text"))
                    .isEqualTo(typed);
            assertThat(offers("sources", "source", FORMS.line(i))
                            .select("option")
                            .eachAttr("value"))
                    .contains("S" + i + " " + kept.line(i));
        });
    }

    @Test
    void whatWasClaimedBeforeIsShownBesideTheForm() {
        assertThat(entry.doubts()).hasSizeGreaterThan(LAST / 2);
        for (var doubt : entry.doubts()) {
            assertThat(ours(doubt).select(".similar li")).isNotEmpty();
            // What another dossier says is followed by its name.
            assertThat(PageTexts.of(doubt, ".similar li > p:not(:has(small))")).allMatch(kept::claimed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "question", "source", "claim", "statement", "argument", "event", "speaker"})
    void aFormInWhichSomethingIsWrongComesBackAsItWasTyped(String kind) {
        var blank = blank(kind);
        forEachHandful(i -> {
            var typed = InjectionMistakes.in(kind, FORMS.line(i));
            var page = answered(INVALID, editor.sends(blank.at(blank.action()).with(typed)));
            assertThat(page.select(".summary a")).isNotEmpty();
            assertThat(Sheet.to(blank.action(), page).fields()).containsAllEntriesOf(InjectionKept.of(typed));
        });
    }

    @Test
    void aDateThatIsNoneIsNamedInTheAnswer() {
        var event = blank("event");
        forEachSpeaker(i -> {
            if (kept.saying(i).length() > LONGEST_DATE) return;
            var page = noDate(event, i);
            var problem = "“" + kept.saying(i) + "” is no date we can read.";
            assertThat(PageTexts.of(page, ".summary a")).contains(problem);
            assertThat(page.selectFirst("#on-problem").wholeText()).endsWith(problem);
        });
    }

    @Test
    void whatTwoPeopleWroteStandsSideBySide() {
        var form = form(entry.path("claim", 1) + "/revisions", entry.path("claim", 1) + "/edit");
        forEach(i -> {
            var late = FORMS.lateChangeOfClaim(i);
            var sheet = form.at(entry.path("claim", i) + "/revisions").with(late);
            var page = answered(CONFLICT, editor.sends(sheet));
            assertThat(Sheet.to(sheet.action(), page).fields())
                    .containsAllEntriesOf(
                            InjectionKept.of(sheet.without("version").fields()))
                    .containsEntry("version", "1");
            var theirs = ".together > div:first-child > .kept";
            assertThat(PageTexts.before(page, theirs)).containsExactly(kept.line(i), kept.text(i));
            assertThat(PageTexts.after(page, theirs))
                    .containsExactly(kept.line(FORMS.next(i)), kept.text(FORMS.next(i)));
            var yours = ".together > div:last-child > .kept";
            assertThat(PageTexts.before(page, yours)).containsExactly(kept.line(i), kept.text(i));
            assertThat(PageTexts.after(page, yours))
                    .containsExactly(InjectionKept.of(late.get("text")), InjectionKept.of(late.get("burden")));
        });
    }

    @Test
    void whatWasSentFromAnOldPageIsGivenBackToTheLetter() {
        var claim = blank("claim").with("key", OLD_KEY);
        forEachSpeaker(i -> {
            var saying = FORMS.saying(i);
            // No form of ours has the last of these fields: anybody's page can send it.
            var typed = Map.of("text", saying, "burden", FORMS.quote(i), "kind", "value", saying, saying);
            var page = answered(FORBIDDEN, editor.sends(claim.withForeign(typed)));
            assertThat(PageTexts.of(page, ".held .kept")).containsExactlyInAnyOrderElementsOf(typed.values());
            assertThat(Sheet.to(claim.action(), page).fields()).containsAllEntriesOf(typed);
        });
    }

    @Test
    void whoHasToSignInFirstIsGivenBackWhatWasTyped() {
        var typed = FORMS.claim(LAST);
        var page = answered(
                FORBIDDEN, Typist.stranger(program).sends(blank("claim").with(typed)));
        assertThat(PageTexts.of(page, ".held .kept")).containsAll(typed.values());
    }

    @Test
    void theDeskAndTheClaimShowProposalsAsText() {
        var words = "li > p:first-child > span[dir=auto]";
        assertThat(PageTexts.of(page("/desk"), ".roster > " + words)).containsExactlyElementsOf(kept.copies());
        assertThat(PageTexts.of(page(entry.path("claim", LAST)), "#proposals " + words))
                .containsExactlyElementsOf(kept.copies());
    }

    @Test
    void whoDeclinesWithoutAReasonIsShownTheProposal() {
        var refusal = form(entry.path("proposal", 1) + "/refusal", "/desk");
        forEach(i -> {
            var page = answered(INVALID, editor.sends(refusal.at(entry.path("proposal", i) + "/refusal")));
            assertThat(PageTexts.of(page, ".aim span[dir=auto]")).containsExactly(kept.text(i));
        });
    }

    @Test
    void whoDecidesSecondIsShownTheDecision() {
        var refusal = form(entry.path("proposal", 1) + "/refusal", "/desk");
        var page = answered(CONFLICT, editor.sends(refusal.at(entry.declined() + "/refusal")));
        assertThat(PageTexts.of(page, ".lede > span")).containsExactly(kept.text(LAST));
    }

    @Test
    void whoWithdrawsAClaimIsShownIt() {
        forEach(i -> assertThat(PageTexts.of(page(entry.path("claim", i) + "/withdrawal"), ".aim span[dir=auto]"))
                .containsExactly(kept.line(FORMS.next(i))));
    }

    @Test
    void aClaimThatWasWithdrawnSaysWhy() {
        forEach(i -> {
            var path = entry.path("withdrawn", i);
            assertThat(PageTexts.of(answered(GONE, editor.asks(path)), ".lede > span, .aim p"))
                    .containsExactly(kept.text(i), kept.line(i));
            assertThat(PageTexts.of(page(path + "/history"), ".revisions .reported > span"))
                    .containsExactly(kept.text(i));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/edit", "/history", "/history/1", "/history/2", "/history/1..2", "/withdrawal", "/answer"})
    void noCharacterHidesOnAPageOfAClaim(String place) {
        forEach(i -> {
            if (Shown.hides(kept.line(i)))
                assertThat(PageTexts.hidingSomething(page(entry.path("claim", i) + place)))
                        .isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edit", "/history", "/history/1", "/history/2", "/history/1..2", "/withdrawal"})
    void noCharacterHidesOnAPageOfASpeaker(String place) {
        forEachThatHides(i -> assertThat(PageTexts.hidingSomething(page(entry.path("speaker", i) + place)))
                .isEmpty());
    }

    @Test
    void noCharacterHidesInAnAnswerThatRepeatsWhatWasTyped() {
        var event = blank("event");
        forEachThatHides(i -> {
            var typed = FORMS.saying(i) + ", or nobody";
            assertThat(PageTexts.hidingSomething(noDate(event, i))).isEmpty();
            assertThat(PageTexts.hidingSomething(offers("speakers", "party", typed)))
                    .isEmpty();
            assertThat(PageTexts.hidingSomething(offers("sources", "source", typed)))
                    .isEmpty();
        });
    }

    @Test
    void theEndsOfLinesAreNoHiddenCharacters() {
        var sheet = blank("claim").with("key", OLD_KEY).with("note", "one\ntwo");
        var page = answered(FORBIDDEN, editor.sends(sheet));
        assertThat(PageTexts.of(page, ".held .kept")).contains("one\ntwo");
        assertThat(page.select(".held .unseen")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/edit",
                "/questions/last/edit",
                "/sources",
                "/sources/last/edit",
                "/sources/last/snapshots/new",
                "/events/last/edit",
                "/speakers",
                "/speakers/last/edit",
                "/speakers/last/history/1..2",
                "/claims/new",
                "/claims/1",
                "/claims/last",
                "/claims/last/edit",
                "/claims/last/history",
                "/claims/last/history/1",
                "/claims/last/history/1..2",
                "/claims/last/withdrawal",
                "/claims/last/answer",
                "/claims/withdrawn",
                "/statements/last/edit",
                "/arguments/reply/edit",
                "/arguments/reply/answer",
                "/arguments/reply/grades"
            })
    void nothingRunsInTheBrowserOfWhoIsSignedIn(String place) {
        reader.open(addressOf(place));
        nothingRan();
    }

    @Test
    void nothingRunsAtTheDesk() {
        reader.open("/desk");
        nothingRan();
    }

    @Test
    void nothingRunsInWhatComesBackToABrowser() {
        var page = reader.open(entry.path("claim", LAST) + "/edit");
        unfold(page);
        page.locator("#burden").fill(FORMS.text(LAST) + " late");
        send(page, "version", "0");
        assertThat(page.locator(".clash").count()).isPositive();
        nothingRan();
        send(page, "key", OLD_KEY);
        assertThat(page.locator(".held .kept").count()).isPositive();
        nothingRan();
        page.navigate(entry.path("claim", LAST) + "/edit");
        send(page, "kind", "");
        assertThat(page.locator(".summary").count()).isPositive();
        nothingRan();
        page.navigate(entry.path("speaker", 1) + "/edit");
        page.locator("#reason").fill(FORMS.text(LAST));
        send(page, "kind", "office_holder");
        assertThat(page.locator(".flash").textContent()).contains("is saved");
        nothingRan();
    }

    @Test
    void nothingRunsInWhatIsOfferedToABrowser() {
        var page = reader.open(entry.path("claim", LAST) + "/statements/new");
        page.locator("#party").pressSequentially(FORMS.saying(1) + ", or nobody");
        assertThat(page.locator("#party-made:not(:empty)").textContent()).contains(FORMS.saying(1));
        nothingRan();
    }

    @Test
    void aDraftIsTakenUpAgainAsItWasTyped() {
        var address = entry.path("claim", LAST) + "/arguments/new";
        var page = reader.open(address);
        page.locator("#text").fill(FORMS.text(LAST));
        page.locator("#text").blur();
        page.locator("#draft-note:not(:empty)").waitFor();
        page.navigate(address);
        page.locator("[data-take]").click();
        assertThat(page.locator("#text").inputValue()).isEqualTo(FORMS.text(LAST));
        nothingRan();
    }

    private static String addressOf(String place) {
        return entry.dossier()
                + place.replace(
                                "/speakers/last",
                                "/speakers/" + entry.speakers().get(kept.name(FORMS.said())))
                        .replace("/statements/last", "/statements/" + FORMS.said())
                        .replace("/last", "/" + LAST)
                        .replace("/reply", "/" + 2 * LAST)
                        .replace("/withdrawn", "/" + 2 * LAST);
    }

    /** Sends the form of a page with something else in a field that its page may not let anybody fill in. */
    private static void send(Page page, String field, String value) {
        var form = page.locator("main form.write").last();
        form.evaluate("(form, [field, value]) => form.elements[field].value = value", List.of(field, value));
        form.locator("button:not([type])").click();
    }

    private static void unfold(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(folded => folded.open = true)");
    }

    private static void nothingRan() {
        var page = reader.page();
        unfold(page);
        page.waitForTimeout(MOMENT_MS);
        assertThat(page.locator(".person").textContent()).contains("editor");
        assertThat(page.evaluate("window.executed === undefined")).isEqualTo(true);
        assertThat(reader.noted()).isEmpty();
        assertThat(program.log().lines()).noneMatch(line -> line.contains("CSP report") || line.contains("\"ERROR\""));
    }

    /** The form in which something of a kind is written for the first time; a speaker's can only be changed. */
    private static Sheet blank(String kind) {
        return switch (kind) {
            case "dossier" -> form("/workspaces/reference/dossiers", "/workspaces/reference/dossiers/new");
            case "statement" -> blankAt(entry.path("claim", 1) + "/statements");
            case "argument" -> blankAt(entry.path("argument", 1) + "/arguments");
            case "speaker" -> form(entry.path(kind, LAST) + "/revisions", entry.path(kind, LAST) + "/edit");
            default -> blankAt(entry.dossier() + "/" + kind + "s");
        };
    }

    private static Sheet blankAt(String action) {
        return form(action, action + "/new");
    }

    private static Sheet form(String action, String page) {
        return Sheet.to(action, page(page));
    }

    /** The answer to an event that happened on a vector. */
    private static Document noDate(Sheet event, int statement) {
        return answered(INVALID, editor.sends(event.with("on", FORMS.saying(statement))));
    }

    private static Document offers(String things, String field, String typed) {
        var text = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return page(entry.dossier() + "/" + things + "/offers?field=" + field + "&" + field + "=" + text);
    }

    private static void forEach(IntConsumer look) {
        EachVector.of(FORMS.lines(), look);
    }

    /** But the last, which is too long to be more than part of a line. */
    private static void forEachHandful(IntConsumer look) {
        EachVector.of(FORMS.lines().subList(0, LAST - 1), look);
    }

    private static void forEachSpeaker(IntConsumer look) {
        EachVector.of(FORMS.sayings(), look);
    }

    private static void forEachThatHides(IntConsumer look) {
        forEachSpeaker(i -> {
            if (Shown.hides(kept.saying(i))) look.accept(i);
        });
    }

    /** A page with nothing in it but our own markup. */
    private static Document page(String address) {
        return ours(editor.opens(address));
    }

    private static Document answered(int status, HttpResponse<String> answer) {
        var page = ours(Typist.read(answer));
        assertThat(answer.statusCode()).as(page.select("main").text()).isEqualTo(status);
        return page;
    }

    private static Document ours(Document page) {
        assertThat(FormMarkup.foreignIn(page)).isEmpty();
        return page;
    }
}
