package counterclaim.reviews;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static counterclaim.Author.said;
import static org.assertj.core.api.Assertions.assertThat;

/** From draft to verdict, and back: two people, the alarm, the brake. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class VerdictsTest {

    private static final String DOSSIER = "/dossiers/judged";

    @Inject
    World world;

    private Person editor;
    private Person other;
    private Person reviewer;
    private Person owner;
    private Person reader;
    private Author author;

    @BeforeEach
    void aDossierAndItsDesk() {
        world.holdsAtTheDesk(SizedBundle.of("judged", "Слово", 2, 2));
        editor = Person.called("editor");
        other = Person.called("editor2");
        reviewer = Person.called("reviewer");
        owner = Person.called("owner");
        reader = Person.anonymous();
        author = new Author(editor, DOSSIER);
    }

    @Test
    void aVerdictGoesOutWhenTwoPeopleStandBehindIt() {
        var claim = author.claims("The bell of the town hall rang at noon.");
        assertThat(box(claim).text()).contains("No verdict yet");
        draft(claim, "supported", "Two people heard it.");
        assertThat(box(claim).text()).contains("No verdict yet");
        submit(claim);
        assertThat(said(review(claim, "approved", ""))).containsExactly("You have signed the verdict.");
        assertThat(box(claim).text()).contains("No verdict yet");
        editor.does(claim + "/publication", form());

        assertThat(box(claim).select("h2").text()).isEqualTo("Supported");
        assertThat(box(claim).text())
                .contains("Two people heard it.", "Signed by Edda Brandt and Rena Osten", "on revision 1");
        assertThat(reader.page(claim).select("script[type=application/ld+json]").html())
                .contains("\"ClaimReview\"", "The bell of the town hall rang at noon.");
        var whole = reader.page(claim + "/verdicts/1");
        assertThat(whole.select("code").text()).matches("[0-9a-f]{64}");
    }

    @Test
    void nobodySignsWhatTheyWroteOrSubmitted() {
        var claim = new Author(Person.called("reviewer"), DOSSIER);
        var address = author.claims("The clock of the station was slow.");
        draft(address, "refuted", "The timetable shows otherwise.");
        submit(address);
        assertThat(editor.posts(address + "/reviews", form("decision", "approved", "digest", digest(address)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(claim.person().page(address + "/review").select("form[action$=/reviews]"))
                .hasSize(1);
    }

    @Test
    void aReviewerSignsExactlyWhatTheySaw() {
        var claim = author.claims("The ferry left without its captain.");
        draft(claim, "supported", "The log says so.");
        submit(claim);
        var seen = digest(claim);
        author.argues(claim, "con", "The log is of another day.", "Harbour book");
        var late = reviewer.posts(claim + "/reviews", form("decision", "approved", "digest", seen, "text", "Yes."));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(main(late)).contains("What you saw has changed meanwhile");
        assertThat(box(claim).text()).contains("No verdict yet");
        review(claim, "approved", "");
    }

    @Test
    void whatChangesAfterTheSignatureVoidsItUntilItIsPublished() {
        var claim = author.claims("The lamp on the pier was out.");
        verdictSigned(claim);
        author.argues(claim, "con", "The keeper lit it at dusk.", "Keeper's book");
        var refused = editor.posts(claim + "/publication", form());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(editor.page(claim + "/review").select(".lede").text()).startsWith("In review");
    }

    @Test
    void aReasonThatMovesTheCaseSoundsTheAlarm() {
        var claim = author.claims("The gate was open at midnight.");
        author.argues(claim, "pro", "The watchman saw it open.", "Watchman's report");
        published(claim);
        assertThat(box(claim).select(".alarm")).isEmpty();
        var page = author.argues(claim, "con", "The watchman was elsewhere.", "Duty roster");
        assertThat(said(page)).anyMatch(line -> line.contains("→ contested"));
        assertThat(box(claim).select(".alarm").text())
                .contains("Arguments changed since this verdict was signed", "the case stands elsewhere");
        assertThat(reader.get(DOSSIER + "/feed").asString()).contains("Alarm, what it rests on changed");
    }

    @Test
    void aMendedTypingErrorGivesTheQuietLineOnly() {
        var claim = author.claims("The mooring rope was cutt.");
        published(claim);
        var mended = Author.wording(0, "The mooring rope was cut.", "");
        mended.put("typo", "1");
        editor.does(claim + "/revisions", mended);
        assertThat(box(claim).select(".alarm")).isEmpty();
        assertThat(box(claim).text()).contains("Small changes since this verdict was signed");
        var changes = reader.page(claim + "/verdicts/1").select("#changes");
        assertThat(changes.select("del").text()).endsWith("cutt");
        assertThat(changes.select("ins").text()).endsWith("cut");

        author.rewords(claim, 1, "The mooring rope was burnt.", "It was fire.");
        assertThat(box(claim).select(".alarm").text()).contains("reworded");
        assertThat(box(claim).text()).contains("It was signed on this wording: The mooring rope was cutt.");
    }

    @Test
    void aReviewerWhoIsNoAuthorSaysThatItStillHolds() {
        var claim = author.claims("The bridge carried two carts.");
        published(claim);
        author.rewords(claim, 0, "The bridge carried two loaded carts.", "More exact.");
        assertThat(box(claim).select(".alarm")).isNotEmpty();
        reviewer.does(
                claim + "/confirmation", form("digest", digest(claim), "reason", "Loaded or not, it carried them."));
        assertThat(box(claim).select(".alarm")).isEmpty();
        assertThat(box(claim).text()).contains("on revision 2");
        assertThat(reader.page(claim + "/verdicts/1").text()).contains("A later verdict took its place.");
    }

    @Test
    void onePersonPausesAtOnceAndASecondRetracts() {
        var claim = author.claims("The courier wore a badge.");
        published(claim);
        editor.does(claim + "/pause", form("reason", "The badge may be of another year."));
        assertThat(box(claim).text()).contains("The verdict is paused", "The badge may be of another year.");
        assertThat(reader.page(claim).html()).doesNotContain("ClaimReview");
        var alone = editor.posts(claim + "/retraction", form("wrong", "a badge", "right", "no badge"));
        assertThat(alone.statusCode()).isEqualTo(403);
        assertThat(main(alone)).contains("A second person has to do this.");
        assertThat(editor.posts(claim + "/resumption", form("reason", "No.")).statusCode())
                .isEqualTo(403);
        other.does(claim + "/retraction", form("wrong", "We said that he wore a badge.", "right", "He wore none."));
        assertThat(box(claim).text()).contains("The verdict was retracted", "He wore none.");
        assertThat(reader.page(DOSSIER + "/corrections").select(".dated").text())
                .contains("Retraction", "We said that he wore a badge.", "He wore none.");
        assertThat(reader.get("/api/v1" + DOSSIER + "/corrections").jsonPath().getList("corrections.right"))
                .contains("He wore none.");
        assertThat(reader.page(claim).html()).doesNotContain("ClaimReview");
        assertThat(reader.page(claim + "/verdicts/1").text())
                .contains("He wore none.")
                .doesNotContain("It is written down.");
        assertThat(reader.get(DOSSIER + "/feed").asString()).doesNotContain("It is written down.");
    }

    @Test
    void whatRestsOnARetractedClaimStandsNoLonger() {
        var ground = author.claims("The seal on the letter is genuine.");
        var claim = author.claims("The letter is by the envoy.");
        var key = "C" + ground.replaceFirst(".*/", "");
        editor.does(
                claim + "/arguments",
                form("direction", "pro", "text", "It bears the seal.", "premise-1", key, "holds-1", "1"));
        assertThat(reader.page(claim).select("#stand").text()).contains("the case for stands");
        published(ground);
        published(claim);
        var mended = Author.wording(0, "The seal of the letter is genuine.", "");
        mended.put("typo", "1");
        editor.does(ground + "/revisions", mended);
        assertThat(box(claim).select(".alarm")).as("a typing error upstream").isEmpty();
        assertThat(box(claim).text()).contains("Small changes since this verdict was signed");

        editor.does(ground + "/pause", form("reason", "The seal is a copy."));
        var said = said(other.does(ground + "/retraction", form("wrong", "Genuine.", "right", "A copy.")));
        assertThat(said).anyMatch(line -> line.contains("the case for stands → open"));
        assertThat(box(claim).select(".alarm").text()).contains("the case stands elsewhere");
        assertThat(reader.page(claim).select(".rests").text()).contains("retracted: it holds as no premise");
    }

    @Test
    void somebodyFromOutsideReviewsOneClaimAndNoOther() {
        var claim = author.claims("The lock was picked from inside.");
        draft(claim, "supported", "Scratches on the inside.");
        assertThat(owner.posts(claim + "/guests", form("guest", "Gudrun")).statusCode())
                .isEqualTo(409);
        submit(claim);
        assertThat(editor.posts(claim + "/guests", form("guest", "Gudrun")).statusCode())
                .isEqualTo(403);
        var link = Jsoup.parse(
                        owner.posts(claim + "/guests", form("guest", "Gudrun")).asString())
                .select(".flash code")
                .text();
        var name = "guest." + UUID.randomUUID().toString().substring(0, 8);
        var password = "seven lamps on the quay";
        Person.anonymous()
                .posts(
                        "/invitations",
                        Map.of(
                                "token", link.replaceFirst(".*token=", ""),
                                "name", name,
                                "byline", "Gudrun " + name,
                                "password", password,
                                "password-again", password));
        var guest = Person.signIn(name, password);
        assertThat(guest.page(claim).select("#verdict a[href$=/review]")).hasSize(1);
        assertThat(guest.get(DOSSIER + "/claims/1/review").statusCode()).isEqualTo(403);
        var digest = guest.page(claim + "/review").select("input[name=digest]").attr("value");
        guest.does(
                claim + "/reviews", form("decision", "approved", "digest", digest, "text", "Seen with my own eyes."));
        assertThat(guest.posts(claim + "/publication", form()).statusCode()).isEqualTo(403);
        editor.does(claim + "/publication", form());
        assertThat(box(claim).text()).contains("Signed by Edda Brandt and Gudrun");
    }

    @Test
    void aPauseIsLiftedByASecondPerson() {
        var claim = author.claims("The inspector signed the book.");
        published(claim);
        owner.does(claim + "/pause", form("reason", "Somebody objects."));
        editor.does(claim + "/resumption", form("reason", "The objection was about another book."));
        assertThat(box(claim).select("h2").text()).isEqualTo("Supported");
    }

    @Test
    void anotherVerdictTakesThePlaceOfThePublishedOneOnceItIsSigned() {
        var claim = author.claims("The crate held oranges.");
        published(claim);
        editor.does(claim + "/reopening", form("reason", "The bill of lading turned up."));
        assertThat(box(claim).select("h2").text()).isEqualTo("Supported");
        editor.does(claim + "/verdict", form("version", "1", "word", "refuted", "reason", "It held lemons."));
        submit(claim);
        review(claim, "approved", "");
        assertThat(box(claim).select("h2").text()).isEqualTo("Supported");
        owner.does(claim + "/publication", form());
        assertThat(box(claim).select("h2").text()).isEqualTo("Refuted");
        editor.does(
                claim + "/corrections",
                form("kind", "verdict_changed", "wrong", "We said oranges.", "right", "They were lemons."));
        assertThat(box(claim).text()).contains("1 correction");
        assertThat(reader.page(claim + "/verdicts/2").select("#corrections").text())
                .contains("We said oranges.", "They were lemons.");
    }

    @Test
    void whoSendsSomethingBackSaysWhy() {
        var claim = author.claims("The letter was sealed twice.");
        draft(claim, "supported", "Both seals are there.");
        submit(claim);
        var silent = reviewer.posts(claim + "/reviews", form("decision", "changes_requested", "digest", digest(claim)));
        assertThat(silent.statusCode()).isEqualTo(422);
        review(claim, "changes_requested", "The second seal is a stamp.");
        assertThat(editor.page(claim + "/review").text())
                .contains("Sent back", "The second seal is a stamp.", "Rena Osten requested changes");
        editor.does(claim + "/verdict", form("version", "1", "word", "conflicting", "reason", "One seal, one stamp."));
        submit(claim);
        review(claim, "approved", "");
    }

    @Test
    void whoSignsWithoutGoingThroughTheWholeListSaysWhy() {
        var claim = author.claims("The stair has forty steps.");
        draft(claim, "supported", "We counted.");
        submit(claim);
        var fields = form("decision", "approved", "digest", digest(claim), "checked", List.of("1", "3"));
        var silent = reviewer.posts(claim + "/reviews", fields);
        assertThat(silent.statusCode()).isEqualTo(422);
        var again = Jsoup.parse(silent.asString());
        assertThat(again.select("input[name=checked][checked]").eachAttr("value"))
                .containsExactly("1", "3");
        fields.put("text", "Nobody living is concerned.");
        reviewer.does(claim + "/reviews", fields);
        assertThat(editor.page(claim + "/review").text()).contains("2 of 8 points of the checklist");
    }

    @Test
    void aRationaleNamesOnlyWhatIsThere() {
        var claim = author.claims("The ledger has a torn page.");
        var answer = editor.posts(
                claim + "/verdict",
                form(
                        "version",
                        "0",
                        "word",
                        "supported",
                        "reason",
                        "It is torn.",
                        "rationale",
                        "See **A999** and C1."));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(main(answer)).contains("A999: nothing in this dossier is called so");
        editor.does(
                claim + "/verdict",
                form(
                        "version",
                        "0",
                        "word",
                        "supported",
                        "reason",
                        "It is torn.",
                        "rationale",
                        "See **C1** <b>now</b>."));
        var prose = editor.page(claim + "/review").select(".marked");
        assertThat(prose.text()).isEqualTo("See C1 <b>now</b>.");
    }

    @Test
    void whatGoesOnBeforePublicationIsForThoseWhoWorkThere() {
        var claim = author.claims("The well was dry in March.");
        draft(claim, "supported", "A secret draft about the well.");
        submit(claim);
        for (var page : new String[] {claim, DOSSIER + "/history", DOSSIER + "/feed", DOSSIER + "/corrections"})
            for (var person : List.of(reader, Person.called("reader"), Person.called("annotator")))
                assertThat(person.get(page).asString()).as(page).doesNotContain("A secret draft");
        assertThat(reader.get(claim + "/review").statusCode()).isEqualTo(303);
        assertThat(reader.get(claim + "/verdicts/1").statusCode()).isEqualTo(404);
        assertThat(Person.called("annotator").get(claim + "/review").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aClaimWhoseVerdictIsOutIsNotTakenBackByOnePerson() {
        var claim = author.claims("The fence was painted green.");
        published(claim);
        var answer = editor.posts(claim + "/withdrawal", form("reason", "I changed my mind."));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(main(answer)).contains("Its published verdict rests on");
        editor.does(claim + "/pause", form("reason", "Look again."));
        other.does(claim + "/retraction", form("wrong", "Green.", "right", "Not green."));
        editor.does(claim + "/withdrawal", form("reason", "Nothing is left of it."));
    }

    @Test
    void aCardMayBeFramedByAnybodyAndGoesWithItsVerdict() {
        var claim = author.claims("The <mill> turned backwards.");
        assertThat(reader.get(claim + "/card").statusCode()).isEqualTo(404);
        published(claim);
        var card = reader.get(claim + "/card");
        assertThat(card.headers().getValues("Content-Security-Policy"))
                .hasSize(1)
                .allMatch(policy -> policy.contains("frame-ancestors *") && !policy.contains("script-src"));
        assertThat(Jsoup.parse(card.asString()).select("h1").text()).isEqualTo("The <mill> turned backwards.");
        assertThat(reader.get(claim).header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        editor.does(claim + "/pause", form("reason", "Look again."));
        assertThat(reader.get(claim + "/card").statusCode()).isEqualTo(404);
    }

    @Test
    void theFeedOfTheWorkspaceHoldsWhatIsPublishedAndNothingElse() {
        var claim = author.claims("The pump was </script> broken.");
        published(claim);
        var path = "dataFeedElement.claimReviewed";
        var feed = reader.get("/feeds/reference/claimreview.json");
        assertThat(feed.jsonPath().getList(path, String.class)).contains("The pump was </script> broken.");
        assertThat(feed.contentType()).startsWith("application/ld+json");
        editor.does(claim + "/pause", form("reason", "Look again."));
        assertThat(reader.get("/feeds/reference/claimreview.json").asString()).doesNotContain("The pump was");
        assertThat(reader.get("/feeds/nowhere/claimreview.json").statusCode()).isEqualTo(404);
    }

    @Test
    void theApiTellsWhatThePageTells() {
        var claim = author.claims("The kettle was cold.");
        var json = "/api/v1" + claim;
        assertThat(reader.get(json).jsonPath().getMap("claim")).doesNotContainKey("verdict");
        published(claim);
        var said = reader.get(json).jsonPath();
        assertThat(said.getString("claim.verdict.word")).isEqualTo("supported");
        assertThat(said.getString("claim.verdict.alarm")).isEqualTo("none");
        author.rewords(claim, 0, "The kettle was lukewarm.", "More exact.");
        var changed = reader.get(json).jsonPath();
        assertThat(changed.getString("claim.verdict.alarm")).isEqualTo("loud");
        assertThat(changed.getList("claim.verdict.changes.what")).containsExactly("reworded");
        var compare = changed.getString("claim.verdict.changes[0].compare");
        assertThat(reader.page(compare).select(".diff ins").text()).contains("lukewarm");
        assertThat(reader.get(DOSSIER + "/feed").asString()).contains(": reworded</summary>");
        editor.does(claim + "/pause", form("reason", "Look again."));
        assertThat(reader.get(json).jsonPath().getMap("claim.verdict")).containsOnlyKeys("publication", "since", "why");
    }

    @Test
    void theDeskSaysWhatWaitsForWhom() {
        var claim = author.claims("The parcel was weighed twice.");
        draft(claim, "supported", "Two slips of weight.");
        assertThat(group(editor, "Your drafts")).contains("The parcel was weighed twice.");
        editor.does(claim + "/submission", form("due", "2020-01-01", "handover", "Mind the second slip."));
        assertThat(group(reviewer, "Awaiting your review")).contains("The parcel was weighed twice.", "overdue");
        assertThat(group(editor, "With others")).contains("The parcel was weighed twice.");
        assertThat(reviewer.page(claim + "/review").text()).contains("Mind the second slip.");
        review(claim, "changes_requested", "Where is the third?");
        assertThat(group(editor, "Sent back to you")).contains("The parcel was weighed twice.");
        submit(claim);
        review(claim, "approved", "");
        assertThat(group(other, "Signed, to be published")).contains("The parcel was weighed twice.");
        editor.does(claim + "/publication", form());
        assertThat(group(other, "Published lately")).contains("The parcel was weighed twice.");
    }

    @Test
    void whoProposedAReasonBeforeThePublicationIsAnAuthorOnceItIsAccepted() {
        var claim = author.claims("The anchor was lifted at dawn.");
        var theirs = reviewer.does(
                claim + "/arguments",
                form("direction", "con", "text", "The chain was still wet.", "source-1", "Deck log"));
        assertThat(theirs.text()).contains("proposed");
        var another = Person.called("reviewer2");
        draft(claim, "supported", "It is written down.");
        submit(claim);
        var digest =
                another.page(claim + "/review").select("input[name=digest]").attr("value");
        another.does(claim + "/reviews", form("decision", "approved", "digest", digest, "text", "Good."));
        editor.does(claim + "/publication", form());
        var acceptance = editor.page(claim)
                .select("#proposals form[action$=/acceptance]")
                .attr("action");
        editor.does(acceptance, form("reason", "It bears on it."));
        assertThat(box(claim).select(".alarm")).isNotEmpty();
        var now = another.page(claim + "/review").select("input[name=digest]").attr("value");
        assertThat(reviewer.posts(claim + "/confirmation", form("digest", now, "reason", "Still."))
                        .statusCode())
                .isEqualTo(403);
        another.does(claim + "/confirmation", form("digest", now, "reason", "Still."));
    }

    @Test
    void commentsOnPassagesGoOutTogetherWithTheReview() {
        var claim = author.claims("The cellar was flooded on Monday.");
        author.argues(claim, "pro", "The pump ran all night.", "Pump log");
        draft(claim, "supported", "The pump log says so.");
        submit(claim);
        comment(claim, "wording", "on Monday", "Which Monday?");
        comment(claim, "verdict", "", "Never mind.");
        comment(claim, "verdict", "", "Say which log.");
        var taken = reviewer.page(claim + "/review")
                .select(".remark:contains(Never mind) form")
                .attr("action");
        reviewer.does(taken, form());
        comment(claim, "verdict", "", "Say it.");
        taken = reviewer.page(claim + "/review")
                .select(".remark:contains(Say it.) form")
                .attr("action");
        reviewer.does(taken, form());
        assertThat(reviewer.page(claim + "/review").select(".remark").eachText())
                .hasSize(2)
                .allMatch(remark -> remark.contains("pending"));
        assertThat(editor.page(claim + "/review").select(".remark")).isEmpty();
        review(claim, "changes_requested", "Two small things.");

        var open = editor.page(claim + "/review");
        assertThat(open.select(".remark blockquote").text()).isEqualTo("on Monday");
        assertThat(open.select("#passages ~ .tally, .tally").text()).contains("2 comments are open");
        author.rewords(claim, 0, "The cellar was flooded on 6 January.", "As asked.");
        assertThat(editor.page(claim + "/review")
                        .select(".remark:contains(Which Monday)")
                        .text())
                .contains("its words have changed since");
        var form = editor.page(claim + "/review")
                .select("form[action$=/resolution]")
                .first();
        editor.does(form.attr("action"), form("resolution", "The day is named now."));
        assertThat(editor.page(claim + "/review").text())
                .contains("resolved by Edda Brandt: The day is named now.", "1 comment is open");
    }

    private void comment(String claim, String passage, String words, String text) {
        reviewer.does(claim + "/comments", form("passage", passage, "words", words, "comment", text));
    }

    private static String group(Person person, String title) {
        var head = person.page("/desk").select("h3.group:contains(" + title + ")");
        assertThat(head).as(title).hasSize(1);
        return head.first().nextElementSibling().text();
    }

    private void published(String claim) {
        verdictSigned(claim);
        editor.does(claim + "/publication", form());
    }

    private void verdictSigned(String claim) {
        draft(claim, "supported", "It is written down.");
        submit(claim);
        review(claim, "approved", "");
    }

    private void draft(String claim, String word, String reason) {
        editor.does(claim + "/verdict", form("version", "0", "word", word, "reason", reason));
    }

    private void submit(String claim) {
        editor.does(claim + "/submission", form());
    }

    private Document review(String claim, String decision, String text) {
        var all = reviewer.page(claim + "/review").select("input[name=checked]").eachAttr("value");
        return reviewer.does(
                claim + "/reviews", form("decision", decision, "digest", digest(claim), "text", text, "checked", all));
    }

    private String digest(String claim) {
        return reviewer.page(claim + "/review").select("input[name=digest]").attr("value");
    }

    private Element box(String claim) {
        return reader.page(claim).selectFirst("#verdict");
    }

    private static String main(Response answer) {
        return Jsoup.parse(answer.asString()).select("main").text();
    }
}
