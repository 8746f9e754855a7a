package counterclaim.annotations;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.accounts.Account;
import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.passages.TextSelector;
import counterclaim.web.SqlSeen;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/** Notes on passages: made, read, answered, edited, taken back, and found again after the text was edited. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class AnnotationsTest {

    private static final String DOSSIER = "/dossiers/noted";
    private static final String NOTES = DOSSIER + "/annotations";
    private static final String WORDING =
            "The general had left Baghdad 🕊 before dawn, and the general was alone. قاسم سلیمانی";

    @Inject
    World world;

    @Inject
    @PersistenceUnitExtension
    SqlSeen sql;

    private final Person reader = Person.anonymous();
    private Person student;
    private Person editor;
    private String claim;
    private String key;

    @BeforeEach
    void aClaimThatNobodyHasNotedAnythingOn() {
        world.holdsAtTheDesk(LongBundle.of("noted", "public", 2));
        student = Person.called("annotator");
        editor = Person.called("editor");
        claim = new Author(editor, DOSSIER).claims(WORDING);
        key = "C" + claim.replaceAll(".*/", "");
    }

    @Test
    void aNoteStandsBesideItsWordsForEverybodyOnceItIsApproved() {
        var note = notes(student, "left Baghdad 🕊", "When exactly?");
        assertThat(student.page(margin()).select("mark").text()).isEqualTo("left Baghdad 🕊");
        assertThat(student.page(margin()).select("#n-" + note).text()).contains("When exactly?", "waits for approval");
        assertThat(reader.page(margin()).text()).doesNotContain("When exactly?");
        approve(note);
        var page = reader.page(margin());
        assertThat(page.select("mark").text()).isEqualTo("left Baghdad 🕊");
        assertThat(page.select(".row:has(mark) #n-" + note).text())
                .contains("When exactly?")
                .doesNotContain("waits");
        assertThat(page.select("sup a").attr("href")).isEqualTo("#n-" + note);
        assertThat(reader.page(NOTES).text()).contains("When exactly?");
    }

    @Test
    void whatWaitsIsSeenByItsAuthorAndWhoDecidesAndNobodyElse() {
        var note = notes(student, "before dawn", "CANARY-PENDING");
        for (var address :
                List.of(margin(), NOTES, NOTES + "?by=annotator", claim, DOSSIER + "/history", DOSSIER + "/feed")) {
            assertThat(reader.get(address).asString()).as(address).doesNotContain("CANARY-PENDING");
            assertThat(Person.called("annotator2").get(address).asString())
                    .as(address)
                    .doesNotContain("CANARY-PENDING");
        }
        for (var page : List.of("", "/history")) {
            assertThat(reader.get(NOTES + "/" + note + page).statusCode()).isEqualTo(404);
            assertThat(Person.called("reviewer").get(NOTES + "/" + note + page).statusCode())
                    .isEqualTo(404);
            assertThat(Person.called("moderator").get(NOTES + "/" + note + page).asString())
                    .contains("CANARY-PENDING");
        }
    }

    @Test
    void whatAnEditorNotesIsSeenAtOnce() {
        var note = notes(editor, "before dawn", "See the cable of that day.");
        assertThat(reader.page(margin()).select("#n-" + note).text()).contains("See the cable of that day.");
    }

    @Test
    void wordsThatStandTwiceAreAskedFor() {
        var twice = post(student, "exact", "general", "text", "Which one?");
        assertThat(twice.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(twice.asString());
        assertThat(page.select("textarea[name=text]").text()).isEqualTo("Which one?");
        var second = page.select("input[name=start]").eachAttr("value").get(1);
        var made = post(student, "exact", "general", "start", second, "text", "This one.");
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(student.page(margin()).select("[data-line]").html())
                .contains("the <mark class=\"d1\">general</mark>");
    }

    @Test
    void wordsThatDoNotStandThereAreRefusedAndNothingIsLost() {
        var refused = post(student, "exact", "left Tehran", "text", "But why?");
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.asString());
        assertThat(page.select(".summary").text()).contains("These words do not stand in the text");
        assertThat(page.select("textarea[name=text]").text()).isEqualTo("But why?");
        assertThat(page.select("textarea[name=exact]").text()).isEqualTo("left Tehran");
    }

    @Test
    void notesThatOverlapAreToldApart() {
        var first = notes(editor, "left Baghdad 🕊 before", "One.");
        var second = notes(editor, "Baghdad 🕊 before dawn", "Two.");
        var page = reader.page(margin());
        assertThat(page.select("mark.d2").text()).isEqualTo("Baghdad 🕊 before");
        assertThat(page.select("sup a").eachAttr("href")).containsExactly("#n-" + first, "#n-" + second);
        assertThat(page.select("[data-line]").first().text().replaceAll("[0-9]", ""))
                .isEqualTo(WORDING);
    }

    @Test
    void anAuthorsEditWaitsWhileOthersReadWhatWasApproved() {
        var note = notes(student, "before dawn", "The first text.");
        approve(note);
        student.does(
                NOTES + "/" + note + "/revisions",
                form("version", "1", "kind", "question", "text", "CANARY-LATER", "tags", "time, sources"));
        assertThat(reader.page(margin()).text()).contains("The first text.").doesNotContain("CANARY-LATER");
        assertThat(reader.page(NOTES + "/" + note + "/history").text()).doesNotContain("CANARY-LATER");
        assertThat(reader.page(NOTES + "?tag=sources").text()).contains("No note is like that.");
        assertThat(student.page(NOTES + "/" + note).text()).contains("CANARY-LATER", "others see an earlier version");
        approve(note);
        assertThat(reader.page(NOTES + "?tag=sources").text()).contains("CANARY-LATER");
        var history = reader.page(NOTES + "/" + note + "/history").text();
        assertThat(history).doesNotContain("rejected");
    }

    @Test
    void whoEditsAnOldTextSeesBothAndOverwritesNothing() {
        var note = notes(student, "before dawn", "The first text.");
        student.does(
                NOTES + "/" + note + "/revisions", form("version", "1", "kind", "note", "text", "The second text."));
        var stale = student.posts(
                NOTES + "/" + note + "/revisions", form("version", "1", "kind", "note", "text", "A third text."));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.asString()).contains("second", "A third text.");
        assertThat(student.page(NOTES + "/" + note).text()).contains("The second text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edit", "/revisions", "/withdrawal", "/restoration"})
    void nobodyElseChangesANote(String act) {
        var note = notes(editor, "before dawn", "Mine.");
        var address = NOTES + "/" + note + act;
        for (var other : List.of("editor2", "moderator", "owner")) {
            var person = Person.called(other);
            var answer = act.equals("/edit")
                    ? person.get(address)
                    : person.posts(address, form("version", "1", "kind", "note", "text", "Theirs."));
            assertThat(answer.statusCode()).as(other).isEqualTo(404);
        }
        assertThat(reader.page(NOTES + "/" + note).text()).contains("Mine.");
    }

    @Test
    void aNoteIsTakenBackAndBroughtBack() {
        var note = notes(editor, "before dawn", "Only for a while.");
        editor.does(NOTES + "/" + note + "/withdrawal", form());
        assertThat(reader.get(NOTES + "/" + note).statusCode()).isEqualTo(404);
        assertThat(reader.page(margin()).text()).doesNotContain("Only for a while.");
        editor.does(NOTES + "/" + note + "/restoration", form());
        assertThat(reader.page(NOTES + "/" + note).text()).contains("Only for a while.");
        assertThat(editor.page(NOTES + "/" + note + "/history").text())
                .contains("taken back by its author", "brought back");
    }

    @Test
    void aNoteIsAnsweredAndTheThreadIsRead() {
        var note = notes(editor, "before dawn", "When is dawn?");
        var page = Person.called("editor2").does(NOTES + "/" + note + "/replies", form("text", "At six."));
        assertThat(page.select(".thread .card .card").text()).contains("At six.", "an answer");
        assertThat(reader.page(margin()).select("#n-" + note).text()).contains("1 answer");
        assertThat(reader.page(NOTES + "/" + note).select(".thread").text()).contains("When is dawn?", "At six.");
    }

    @Test
    void anEditElsewhereInTheTextLeavesTheNoteWhereItsWordsAre() {
        var note = notes(editor, "was alone", "By whose account?");
        edits(WORDING.replace("The general had", "On that day the general had"));
        var page = reader.page(margin());
        assertThat(page.select("mark").text()).isEqualTo("was alone");
        assertThat(page.select(".row:has(mark) #n-" + note)).hasSize(1);
        assertThat(unplaced(reader)).doesNotContain(note);
    }

    @Test
    void changedWordsAreSuggestedAndAPersonSaysWhetherThatIsThePassage() {
        var note = notes(student, "and the general was alone", "By whose account?");
        approve(note);
        edits(WORDING.replace("and the general was alone", "and the general was nearly alone"));
        var page = reader.page(margin());
        assertThat(page.select("mark")).isEmpty();
        assertThat(page.select(".unplaced #n-" + note + " .suggested").text())
                .contains("and the general was alone", "and the general was nearly alone");
        assertThat(page.select(".suggested form")).isEmpty();
        var form = student.page(margin()).select("#n-" + note + " .suggested form");
        student.does(
                form.attr("action"),
                form(
                        "start", form.select("[name=start]").attr("value"),
                        "revision", form.select("[name=revision]").attr("value")));
        assertThat(reader.page(margin()).select("mark").text()).isEqualTo("and the general was nearly alone");
        assertThat(reader.page(NOTES + "/" + note + "/history").text()).contains("its place confirmed");
    }

    @Test
    void wordsThatAreGoneAreSaidToBeGoneAndTheNoteStays() {
        var note = notes(editor, "left Baghdad 🕊", "By plane?");
        edits("Nobody knows where he was, nor with whom.");
        var page = reader.page(margin());
        assertThat(page.select("mark")).isEmpty();
        assertThat(page.select(".unplaced #n-" + note).text())
                .contains("passage no longer found", "left Baghdad 🕊", "By plane?");
        assertThat(reader.page(margin() + "?state=unplaced").select("#n-" + note))
                .hasSize(1);
    }

    @Test
    void amongAllNotesThoseAreFoundWhosePassageNeedsALook() {
        var gone = notes(editor, "left Baghdad 🕊", "By plane?");
        var likely = notes(editor, "and the general was alone", "By whose account?");
        var whole = notes(editor, "", "On all of it.");
        assertThat(unplaced(reader)).doesNotContain(gone, likely, whole);
        edits(WORDING.replace("left Baghdad 🕊", "stayed")
                .replace("and the general was alone", "and the general was nearly alone"));
        assertThat(unplaced(reader)).contains(gone, likely).doesNotContain(whole);
        assertThat(reader.page(NOTES + "?state=unplaced&by=nobody-is-called-so").select(".card"))
                .isEmpty();
        assertThat(reader.page(NOTES + "?state=unplaced").select(".suggested form"))
                .isEmpty();
        confirms(editor, NOTES + "?state=unplaced", likely);
        assertThat(unplaced(reader)).contains(gone).doesNotContain(likely);
    }

    @Test
    void anAnswerStandsWhereItsNoteStandsAndWaitsForNoPlaceOfItsOwn() {
        var note = notes(editor, "and the general was alone", "By whose account?");
        editor.does(NOTES + "/" + note + "/replies", form("text", "By his own."));
        var answer = UUID.fromString(
                editor.page(NOTES + "/" + note).select(".card .card").attr("id").substring(2));
        edits(WORDING.replace("and the general was alone", "and the general was nearly alone"));
        assertThat(unplaced(reader)).contains(note).doesNotContain(answer);
        assertThat(reader.page(NOTES + "/" + note).select(".card .card .suggested"))
                .isEmpty();
        confirms(editor, margin(), note);
        assertThat(unplaced(reader)).doesNotContain(note, answer);
    }

    @Test
    void anAnswerWhoseNoteWasTakenBackWaitsForItsPlaceItself() {
        var note = notes(editor, "and the general was alone", "By whose account?");
        Person.called("editor2").does(NOTES + "/" + note + "/replies", form("text", "By his own."));
        var answer = UUID.fromString(
                editor.page(NOTES + "/" + note).select(".card .card").attr("id").substring(2));
        editor.does(NOTES + "/" + note + "/withdrawal", form());
        edits(WORDING.replace("and the general was alone", "and the general was nearly alone"));
        assertThat(unplaced(reader)).contains(answer).doesNotContain(note);
    }

    @Test
    void ofVeryManyWhoseTextWasEditedTheLatestAreLookedAtAndThePageSaysSo() {
        world.holdsAtTheDesk(LongBundle.of("noted-often", "public", 2));
        var there = "/dossiers/noted-often";
        var often = new Author(editor, there).claims(WORDING);
        manyOn("noted-often", "C" + often.replaceAll(".*/", ""), 1);
        rewords(there, often, 0, "Nobody knows where that man was.");
        var few = statementsOf(there + "/annotations?state=unplaced");
        manyOn("noted-often", "C" + often.replaceAll(".*/", ""), Unplaced.MOST + 1);
        rewords(there, often, 1, "It rained for a week.");
        var page = reader.page(there + "/annotations?state=unplaced");
        assertThat(page.select("#list").text()).isEqualTo(Unplaced.MOST + " notes");
        assertThat(page.select("main .hint").text()).contains("only the latest 500 were looked at");
        assertThat(page.select(".pages").text()).contains("of 10");
        // However many there are.
        assertThat(statementsOf(there + "/annotations?state=unplaced"))
                .isEqualTo(few)
                .isLessThanOrEqualTo(12);
    }

    // All on its first words, which are gone after it was reworded.
    private static void manyOn(String slug, String key, int many) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            var dossier = Dossier.<Dossier>find("slug", slug).firstResult();
            var target = Target.in(dossier, key);
            var author = Account.named("editor").orElseThrow().id;
            var mark = Mark.of(target.revision(), TextSelector.of(target.text(), 0, 9));
            for (int n = 0; n < many; n++)
                Annotation.on(dossier, target, mark, author)
                        .begin(
                                Content.of(AnnotationKind.NOTE, "Note " + n, List.of()),
                                new Admission.Answer(Approval.APPROVED, null),
                                false,
                                Instant.now());
        });
    }

    private void rewords(String dossier, String address, int version, String text) {
        new Author(editor, dossier).rewords(address, version, text, "As we know now.");
    }

    private int statementsOf(String address) {
        sql.forget();
        assertThat(reader.get(address).statusCode()).isEqualTo(200);
        return sql.statements().size();
    }

    private List<UUID> unplaced(Person person) {
        return person.page(NOTES + "?state=unplaced").select(".card").eachAttr("id").stream()
                .map(id -> UUID.fromString(id.substring(2)))
                .toList();
    }

    private static void confirms(Person person, String page, UUID note) {
        var form = person.page(page).select("#n-" + note + " .suggested form");
        person.does(
                form.attr("action"),
                form(
                        "start", form.select("[name=start]").attr("value"),
                        "revision", form.select("[name=revision]").attr("value")));
    }

    @Test
    void notesAreFilteredByKindAuthorAndTag() {
        var question = notes(editor, "before dawn", "When?", "question", "time");
        var missing = notes(editor, "was alone", "", "needs_source", "sources");
        assertThat(reader.page(margin() + "?kind=question").select(".card").eachAttr("id"))
                .containsExactly("n-" + question);
        assertThat(reader.page(margin() + "?tag=SOURCES").select(".card").eachAttr("id"))
                .containsExactly("n-" + missing);
        assertThat(reader.page(margin() + "?by=nobody-is-called-so").select(".card"))
                .isEmpty();
        assertThat(reader.page(NOTES + "?kind=needs_source").select(".card").eachAttr("id"))
                .contains("n-" + missing)
                .doesNotContain("n-" + question);
    }

    @Test
    void anEditorMakesAClaimOfANoteAndTheLinkIsKept() {
        var note = notes(student, "the general was alone", "Is that so?", "is_claim", "");
        approve(note);
        var led = editor.get(NOTES + "/" + note + "/use?as=claim").header("Location");
        var begun = editor.page(led.replaceFirst("https?://[^/]+", ""));
        assertThat(begun.select("[name=text]").first().wholeText().strip()).isEqualTo("the general was alone");
        var made = editor.does(
                DOSSIER + "/claims",
                form(
                        "from", begun.select("form.write [name=from]").attr("value"),
                        "text", "The general was alone.",
                        "question", "Q1",
                        "kind", "event_property",
                        "compared", "1"));
        var number = made.select("link[rel=canonical]").attr("href").replaceAll(".*/", "");
        assertThat(student.page(NOTES + "/" + note).select(".card").text()).contains("became C" + number);
        assertThat(student.page(NOTES + "/" + note + "/history").text()).contains("used in the case");
    }

    @Test
    void anEditorMakesAReasonOfANoteUnderTheClaimItStandsOn() {
        var note = notes(student, "before dawn", "He never left by day.");
        approve(note);
        var led = editor.get(NOTES + "/" + note + "/use?as=con")
                .header("Location")
                .replaceFirst("https?://[^/]+", "");
        assertThat(led).startsWith(claim + "/arguments/new?");
        var begun = editor.page(led);
        assertThat(begun.select("[name=text]").first().wholeText().strip()).isEqualTo("He never left by day.");
        assertThat(led).contains("direction=con");
    }

    @Test
    void aReaderWithoutAnAccountSignsInFirst() {
        var asked = reader.get(NOTES + "/new?on=" + key);
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.header("Location")).contains("/sign-in?return=");
        var reading = Person.called("reader").get(NOTES + "/new?on=" + key);
        assertThat(reading.statusCode()).isEqualTo(403);
    }

    private String margin() {
        return NOTES + "/on/" + key;
    }

    private void edits(String wording) {
        var version = editor.page(claim + "/edit").select("input[name=version]").attr("value");
        new Author(editor, DOSSIER).rewords(claim, Integer.parseInt(version), wording, "As we know now.");
    }

    private UUID notes(Person by, String exact, String text) {
        return notes(by, exact, text, "note", "");
    }

    private UUID notes(Person by, String exact, String text, String kind, String tags) {
        var made = by.posts(NOTES, form("on", key, "exact", exact, "text", text, "kind", kind, "tags", tags));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(303);
        return UUID.fromString(made.header("Location").replaceAll(".*#n-", ""));
    }

    private Response post(Person by, String... fields) {
        var all = form(fields);
        all.put("on", key);
        all.put("kind", "note");
        return by.posts(NOTES, all);
    }

    private static void approve(UUID note) {
        QuarkusTransaction.requiringNew()
                .run(() -> Annotation.<Annotation>findById(note).approve(Instant.now()));
    }
}
