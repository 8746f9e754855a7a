package counterclaim.moderation;

import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.Approval;
import counterclaim.history.Deed;
import counterclaim.history.Happening;
import counterclaim.history.Revision;
import counterclaim.history.StateJson;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.Room;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static counterclaim.Author.said;
import static org.assertj.core.api.Assertions.assertThat;

/** Moderators decide on notes: in their context, with a reason, without stepping on each other. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ModerationTest {

    private static final String SLUG = "moderated";
    private static final String QUEUE = "/moderation/" + SLUG;
    private static final String WRITER = "mod.writer";

    @Inject
    World world;

    @Inject
    Event<Happening> happened;

    private final Notes notes = new Notes(SLUG);
    private Person moderator;
    private Person other;
    private Person owner;

    @BeforeEach
    void aWorkspaceWithoutNotes() {
        world.holds(LongBundle.of(SLUG, "public", 2));
        var room = new Room(SLUG);
        moderator = room.joinedAs("mod.one", Role.MODERATOR);
        other = room.joinedAs("mod.two", Role.MODERATOR);
        owner = room.joinedAs("mod.owner", Role.OWNER);
        room.joinedAs(WRITER, Role.ANNOTATOR);
        room.joinedAs("mod.spammer", Role.ANNOTATOR);
        notes.clear();
    }

    @Test
    void theQueueIsForThoseWhoDecide() {
        var away = Person.anonymous().get("/moderation");
        assertThat(away.statusCode()).isEqualTo(303);
        assertThat(away.header("Location")).contains("/sign-in?return=");
        assertThat(Person.anonymous().get(QUEUE).statusCode()).isEqualTo(303);
        assertThat(Person.called("reader").get("/moderation").statusCode()).isEqualTo(403);
        assertThat(Person.called("moderator").get(QUEUE).statusCode()).isEqualTo(404);
        assertThat(moderator.get("/moderation").header("Location")).endsWith(QUEUE);
        assertThat(moderator.page(QUEUE).select(".empty").text()).contains("Nothing waits here");
    }

    @Test
    void aNoteStandsInItsContextAndADecisionIsOneRequestThatLeadsToTheNext() {
        var first = notes.by(WRITER, "The first one.");
        var second = notes.by(WRITER, "The second one.");
        var page = moderator.page(QUEUE);
        assertThat(page.select(".says").text()).isEqualTo("The first one.");
        assertThat(page.select(".queued").text()).contains(WRITER, "All of C1", "was decided on before");
        assertThat(page.select(".picks a").eachText()).containsExactly("The first one.", "The second one.");
        var next = sends(moderator, page, "approved", "");
        assertThat(next.header("Location")).contains("note=" + second);
        assertThat(notes.now(first).shownVersion).isEqualTo(1);
        var after = moderator.page(QUEUE);
        assertThat(after.select(".says").text()).isEqualTo("The second one.");
        assertThat(after.select("[aria-labelledby=author-h]").text()).contains("approved 1");
        var decision = notes.decisions(first).get(0);
        assertThat(decision.decision).isEqualTo(Decided.APPROVED);
        assertThat(decision.tellsAt).isEqualTo(decision.decidedAt.plus(Duration.ofMinutes(10)));
    }

    @Test
    void everythingButAnApprovalNeedsAReason() {
        var note = notes.by(WRITER, "A note.");
        var refused = moderator.posts(
                QUEUE + "/notes/" + note + "/decisions",
                form("version", 1, "decisions", 0, "decision", "rejected", "text", "Because of that."));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("#text").text()).isEqualTo("Because of that.");
        assertThat(notes.decisions(note)).isEmpty();
        // None is chosen beforehand, and so none by mistake.
        var offered = moderator.page(QUEUE).select("#code option");
        assertThat(offered.get(0).val()).isEmpty();
        assertThat(offered.select("[selected]")).isEmpty();
        for (var decision : List.of("rejected", "changes_requested", "spam")) {
            var of = notes.by(WRITER, decision);
            decides(moderator, of, decision, "off_topic");
            assertThat(notes.now(of).approval.name()).isEqualToIgnoringCase(decision);
            assertThat(notes.decisions(of).get(0).code).isEqualTo(decision.equals("spam") ? "SPAM" : "OFF_TOPIC");
        }
    }

    @Test
    void nobodyDecidesOnTheirOwnNote() {
        var own = notes.by("mod.one", "My own.");
        assertThat(moderator.page(QUEUE).select(".empty")).isNotEmpty();
        var refused = moderator.posts(QUEUE + "/notes/" + own + "/decisions", ruling("approved", 1, 0));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("Nobody decides on their own");
        decides(other, own, "approved", "");
    }

    @Test
    void whoIsSecondSeesWhoDecidedAndCanDecideAnew() {
        var note = notes.by(WRITER, "Contested.");
        decides(other, note, "rejected", "off_topic");
        var late = moderator.posts(QUEUE + "/notes/" + note + "/decisions", ruling("approved", 1, 0));
        assertThat(late.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(late.asString());
        assertThat(page.select(".alarm").text())
                .contains("Somebody was quicker", "mod.two", "rejected", "Not about this");
        assertThat(notes.now(note).approval).isEqualTo(Approval.REJECTED);
        assertThat(sends(moderator, page, "approved", "").statusCode()).isEqualTo(303);
        assertThat(notes.now(note).approval).isEqualTo(Approval.APPROVED);
        assertThat(notes.decisions(note)).extracting(one -> one.latest).containsExactly(false, true);
    }

    @Test
    void whatItsAuthorChangedMeanwhileIsShownAsItWasAndAsItIs() {
        var note = notes.by(WRITER, "It was a quiet day.");
        tells(note, "entered");
        notes.says(note, "It was a loud day.");
        var late = moderator.posts(QUEUE + "/notes/" + note + "/decisions", ruling("approved", 1, 0));
        assertThat(late.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(late.asString());
        assertThat(page.select(".alarm").text()).contains("has changed it");
        assertThat(page.select(".clash del").text()).isEqualTo("quiet");
        assertThat(page.select(".clash ins").text()).isEqualTo("loud");
        assertThat(sends(moderator, page, "approved", "").statusCode()).isEqualTo(303);
        assertThat(notes.now(note).shownVersion).isEqualTo(2);
    }

    @Test
    void whatItsAuthorWithdrewIsNotDecidedOn() {
        var note = notes.by(WRITER, "A note.");
        notes.withdraws(note);
        var late = moderator.posts(QUEUE + "/notes/" + note + "/decisions", ruling("approved", 1, 0));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("has withdrawn it");
    }

    @Test
    void whatIsPassedOnIsDecidedByAnotherWhoHears() {
        var note = notes.by(WRITER, "Hard to say.");
        decides(moderator, note, "escalated", "other");
        assertThat(notes.now(note).approval).isEqualTo(Approval.PENDING);
        assertThat(moderator.page(QUEUE).select(".empty")).isNotEmpty();
        var again = moderator.posts(QUEUE + "/notes/" + note + "/decisions", ruling("approved", 1, 1));
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.asString()).contains("You passed it on yourself");
        var queue = owner.page(QUEUE);
        assertThat(queue.select(".says").text()).isEqualTo("Hard to say.");
        assertThat(queue.select("[aria-labelledby=passed-h] .reported").text())
                .contains(" passed it on (Another reason), ");
        assertThat(other.page(QUEUE).select(".rooms [aria-current]").text()).startsWith("Passed on");
        decides(owner, note, "rejected", "other", 1, 1);
        assertThat(notes.now(note).approval).isEqualTo(Approval.REJECTED);
    }

    @Test
    void whoOnlyHearsDecidesOnNothingElse() {
        var note = notes.by(WRITER, "A note.");
        assertThat(owner.page(QUEUE).select(".empty")).isNotEmpty();
        assertThat(owner.posts(QUEUE + "/notes/" + note + "/decisions", ruling("approved", 1, 0))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theLastFiveDecisionsAreUndoneOneByOneAndExactly() {
        var all = IntStream.range(0, 6)
                .mapToObj(n -> notes.by(WRITER, "Note " + n))
                .toList();
        notes.says(all.get(5), "Note 5, changed.");
        var before = all.stream().map(notes::now).toList();
        for (int n = 0; n < 5; n++) decides(moderator, all.get(n), "rejected", "unclear");
        decides(moderator, all.get(5), "spam", "", 2, 0);
        for (int n = 0; n < 5; n++) assertThat(said(undo(moderator))).contains("Undone: 1.");
        assertThat(said(undo(moderator)).get(0)).startsWith("There is nothing");
        for (int n = 1; n < 6; n++) same(notes.now(all.get(n)), before.get(n));
        assertThat(notes.now(all.get(0)).approval).isEqualTo(Approval.REJECTED);
        assertThat(notes.decisions(all.get(5)).get(0).undoneAt).isNotNull();
        assertThat(kinds(all.get(5))).containsExactly("called spam", "decision undone");
    }

    @Test
    void aTextThatOthersSeeComesBackWithAnUndoneDecision() {
        var note = notes.by(WRITER, "Seen.");
        decides(moderator, note, "approved", "");
        notes.says(note, "Seen, and more.");
        var before = notes.now(note);
        decides(moderator, note, "spam", "", 2, 1);
        assertThat(notes.now(note).shownVersion).isNull();
        undo(moderator);
        same(notes.now(note), before);
        assertThat(notes.now(note).shown().text()).isEqualTo("Seen.");
        assertThat(notes.decisions(note)).extracting(one -> one.latest).containsExactly(true, false);
    }

    @Test
    void whatSomebodyActedOnSinceStays() {
        var note = notes.by(WRITER, "A note.");
        decides(moderator, note, "rejected", "unclear");
        notes.says(note, "A clear note.");
        assertThat(said(undo(moderator)).get(0)).startsWith("Somebody has acted");
        assertThat(notes.now(note).version).isEqualTo(2);
        decides(other, note, "approved", "", 2, 1);
        assertThat(said(undo(moderator)).get(0)).startsWith("There is nothing");
        assertThat(notes.now(note).approval).isEqualTo(Approval.APPROVED);
    }

    @Test
    void nothingIsUndoneOnceItsAuthorWasTold() {
        var note = notes.by(WRITER, "A note.");
        decides(moderator, note, "rejected", "unclear");
        Notes.in(() -> Decision.update("tellsAt = ?1 where annotation.id = ?2", Instant.now(), note));
        assertThat(said(undo(moderator)).get(0)).startsWith("There is nothing");
    }

    @Test
    void twentyAreTakenInHandAndOthersSeeThatAndCanTakeThemOver() {
        for (int n = 0; n < 22; n++) notes.by(WRITER, "Note " + n);
        assertThat(said(moderator.does(QUEUE + "/leases", form()))).contains("You have 20 in hand, for ten minutes.");
        assertThat(moderator.page(QUEUE).select(".picks").first().select("li")).hasSize(20);
        var page = other.page(QUEUE);
        assertThat(page.select(".picks").first().select("li a").eachText()).containsExactly("Note 20", "Note 21");
        assertThat(page.select("details .picks").text()).contains("taken by mod.one until");
        var taken = page.select("details .picks a").first().attr("href");
        var held = other.page(taken);
        assertThat(held.select(".decide")).isEmpty();
        assertThat(other.posts(held.select("form[action$=/taking-over]").attr("action"), Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(other.page(taken).select(".decide")).isNotEmpty();
        assertThat(moderator.page(QUEUE).select(".picks").first().select("li")).hasSize(19);
        moderator.posts(QUEUE + "/leases/end", Map.of());
        assertThat(moderator
                        .page(QUEUE)
                        .select(".picks")
                        .first()
                        .select("li a")
                        .first()
                        .text())
                .isEqualTo("Note 1");
    }

    @Test
    void aLeaseEndsByItself() {
        var note = notes.by(WRITER, "A note.");
        moderator.posts(QUEUE + "/leases", form());
        assertThat(other.page(QUEUE).select(".says")).isEmpty();
        Notes.in(() -> Lease.update("endsAt = ?1", Instant.now()));
        assertThat(other.page(QUEUE).select(".says").text()).isEqualTo("A note.");
        decides(other, note, "approved", "");
    }

    @Test
    void manyAreDecidedOnTogetherAndWhatWasActedOnMeanwhileIsListed() {
        for (int n = 0; n < 25; n++) notes.by("mod.spammer", "Cheap watches " + n);
        var kept = notes.by(WRITER, "The watch on the bridge was doubled.");
        var own = notes.by("mod.one", "Cheap watches, says the moderator.");
        var page = moderator.page(QUEUE + "/bulk?text=cheap&author=spam");
        assertThat(page.select("#found").text()).isEqualTo("25 notes wait that fit");
        assertThat(page.select(".roster li")).hasSize(20);
        var seen = page.select("input[name=seen]").attr("value");
        var some = seen.split(" ");
        var changed = UUID.fromString(some[0].split(":")[0]);
        var decided = UUID.fromString(some[1].split(":")[0]);
        notes.says(changed, "Not cheap.");
        decides(other, decided, "rejected", "spam");
        var fields = form("seen", seen + " " + own + ":1:0", "decision", "rejected", "code", "spam");
        var done = Jsoup.parse(moderator.posts(QUEUE + "/bulk", fields).asString());
        assertThat(done.select("h1").text()).isEqualTo("3 were left alone");
        assertThat(done.select(".roster").text())
                .contains("Its author has changed it", "Somebody was quicker", "It is your own note");
        assertThat(done.select(".flash").text()).contains("Rejected: 23.");
        assertThat(moderator.page(QUEUE).select(".rooms").text()).contains("Waiting 2");
        assertThat(said(undo(moderator))).contains("Undone: 23.");
        assertThat(moderator.page(QUEUE).select(".rooms").text()).contains("Waiting 25");
        assertThat(notes.now(kept).approval).isEqualTo(Approval.PENDING);
        // The same form once more makes nothing.
        assertThat(moderator.posts(QUEUE + "/bulk", fields).statusCode()).isEqualTo(303);
        assertThat(moderator.page(QUEUE).select(".rooms").text()).contains("Waiting 25");
    }

    @Test
    void theFilterTakesTextAsItIsTypedAndTime() {
        notes.by(WRITER, "100% sure");
        var old = notes.by(WRITER, "100 times");
        Notes.in(() ->
                Annotation.update("changedAt = ?1 where id = ?2", Instant.now().minusSeconds(7_300), old));
        assertThat(found("?text=100%25")).isEqualTo(1);
        assertThat(found("?text=_")).isZero();
        assertThat(found("?hours=2")).isEqualTo(1);
        assertThat(found("?note=" + old)).isEqualTo(1);
        assertThat(found("?author=nobody")).isZero();
    }

    @Test
    void keysAreChosenAndPutOff() {
        notes.by(WRITER, "A note.");
        assertThat(moderator.page(QUEUE).select("[data-keys]").attr("data-keys"))
                .contains("approve=f");
        var fields = form("active", "1");
        moderator
                .page(QUEUE + "/keys")
                .select("form.write input[id]")
                .forEach(field -> fields.put(field.id(), field.val()));
        fields.put("approve", "+");
        moderator.does(QUEUE + "/keys", fields);
        assertThat(moderator.page(QUEUE).select("[data-keys]").attr("data-keys"))
                .contains("approve=+");
        assertThat(other.page(QUEUE).select("[data-keys]").attr("data-keys")).contains("approve=f");
        fields.put("token", UUID.randomUUID().toString());
        fields.put("approve", "j");
        assertThat(moderator.posts(QUEUE + "/keys", fields).statusCode()).isEqualTo(422);
        fields.put("approve", "f");
        fields.remove("active");
        moderator.does(QUEUE + "/keys", fields);
        assertThat(moderator.page(QUEUE).select("[data-keys]").attr("data-keys"))
                .isEmpty();
        fields.put("active", "1");
        fields.put("token", UUID.randomUUID().toString());
        moderator.does(QUEUE + "/keys", fields);
    }

    @Test
    void whatHeldANoteIsInWords() {
        var hold = new HoldRule(1, null, List.of())
                .holds("http://a.example http://b.example")
                .orElseThrow();
        notes.by(WRITER, "A note.", new counterclaim.annotations.Admission.Answer(Approval.PENDING, hold.written()));
        assertThat(moderator.page(QUEUE).select(".queued").text())
                .contains("held by the rule: 2 links, 1 are allowed: http://a.example http://b.example");
    }

    @Test
    void whatMeansHarmStaysText() {
        notes.by(WRITER, "<script>alert(1)</script> \u202E evil");
        var page = moderator.page(QUEUE);
        assertThat(page.select(".says script")).isEmpty();
        assertThat(page.select(".says .unseen").attr("data-code")).isEqualTo("U+202E");
    }

    private int found(String query) {
        var page = Jsoup.parse(moderator.asks().get(QUEUE + "/bulk" + query).asString());
        var says = page.select("#found").text();
        return says.startsWith("One") ? 1 : Integer.parseInt(says.replaceAll("\\D.*", ""));
    }

    private void tells(UUID id, String kind) {
        Notes.in(() -> {
            Annotation note = Annotation.findById(id);
            happened.fire(new Deed(
                    note.workspaceId,
                    note.dossier.id,
                    "annotation",
                    id,
                    null,
                    note.authorId,
                    kind,
                    StateJson.of(note.state()),
                    null,
                    false));
            return null;
        });
    }

    private static List<String> kinds(UUID note) {
        return Notes.in(() ->
                Revision.all("annotation", note).stream().map(Revision::kind).toList());
    }

    private static void same(Annotation one, Annotation other) {
        assertThat(one.before()).isEqualTo(other.before());
        assertThat(one.state()).isEqualTo(other.state());
    }

    private static Document undo(Person person) {
        return person.does(QUEUE + "/undo", form());
    }

    private static void decides(Person person, UUID note, String decision, String code) {
        decides(person, note, decision, code, 1, 0);
    }

    private static void decides(Person person, UUID note, String decision, String code, int version, int decisions) {
        var fields = ruling(decision, version, decisions);
        fields.put("code", code);
        person.does(QUEUE + "/notes/" + note + "/decisions", fields);
    }

    private static Map<String, Object> ruling(String decision, int version, int decisions) {
        return form("version", version, "decisions", decisions, "decision", decision, "lane", "pending");
    }

    /** By the form of a page. */
    private static Response sends(Person person, Document page, String decision, String code) {
        var form = page.select("form.decide").first();
        var fields = form("decision", decision, "code", code);
        form.select("input[type=hidden]").forEach(field -> {
            if (!field.attr("name").equals("key")) fields.put(field.attr("name"), field.val());
        });
        return person.posts(form.attr("action"), fields);
    }
}
