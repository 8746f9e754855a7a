package counterclaim.moderation;

import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.annotations.Approval;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.Suspension;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/** Who may not write any more, and what they did is taken back at once. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class SuspensionTest {

    @Inject
    World world;

    private Watched here;
    private Person author;
    private Person moderator;
    private Person owner;

    @BeforeEach
    void aWorkspaceWithPeople() {
        here = Watched.opened(world, "members");
        author = here.joins("author", Role.ANNOTATOR);
        moderator = here.joins("moderator", Role.MODERATOR);
        owner = here.joins("owner", Role.OWNER);
    }

    @Test
    void whoIsSuspendedReadsAndDoesNothingElseAndHasTheirTextBack() {
        assertThat(proposes(author).statusCode()).isEqualTo(422);
        suspends(moderator, "author", 3, "Many insults.");
        var refused = proposes(author);
        assertThat(refused.statusCode()).isEqualTo(403);
        var page = Jsoup.parse(refused.asString()).select("main").text();
        assertThat(page).contains("You are suspended here until", "Many insults.", "What I have to say.");
        assertThat(author.get("/dossiers/" + here.slug()).statusCode()).isEqualTo(200);
        assertThat(author.page(here.workspace()).select(".alarm").text()).contains("only read");
        var note = here.note("moderator", "A note.");
        assertThat(author.posts(here.address(note) + "/flags", form("version", "1", "reason", "abusive"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoIsSuspendedMayAppealOnce() {
        var note = here.note("author", "A note.", Approval.PENDING);
        var decision = here.decides("moderator", note, Decided.REJECTED, null);
        suspends(moderator, "author", 7, "Many insults.");
        assertThat(author.posts(here.address(note) + "/appeal", form("decision", decision, "text", "It was none."))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aSuspensionEndsByItselfOrIsLifted() {
        suspends(moderator, "author", 1, "For a day.");
        Watched.in(() -> Suspension.update(
                "fromAt = ?1, untilAt = ?2 where accountId = ?3",
                Instant.now().minus(Duration.ofDays(2)),
                Instant.now().minusSeconds(1),
                here.account("author")));
        assertThat(proposes(author).statusCode()).isEqualTo(422);
        suspends(moderator, "author", 7, "Again.");
        assertThat(proposes(author).statusCode()).isEqualTo(403);
        moderator.does(here.person("author") + "/suspension/lifting", form());
        assertThat(proposes(author).statusCode()).isEqualTo(422);
        assertThat(owner.page(here.workspace() + "/audit").select(".dated").text())
                .contains("was suspended", "may write again", "Again.", here.byline("author"));
    }

    @Test
    void onlyAnOwnerBansAndOnlyAnOwnerLiftsThat() {
        var ban = here.person("author") + "/ban";
        assertThat(moderator
                        .posts(ban, form("ban-reason", "Enough.", "byline", here.byline("author")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(owner.posts(ban, form("ban-reason", "Enough.", "byline", "somebody"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(owner.posts(ban, form("ban-reason", " ", "byline", here.byline("author")))
                        .statusCode())
                .isEqualTo(422);
        owner.does(ban, form("ban-reason", "Enough.", "byline", here.byline("author")));
        assertThat(Jsoup.parse(proposes(author).asString()).text()).contains("You are banned here", "Enough.");
        assertThat(moderator
                        .posts(here.person("author") + "/suspension/lifting", form())
                        .statusCode())
                .isEqualTo(403);
        assertThat(suspension(moderator, "author", 1, "Shorter.").statusCode()).isEqualTo(403);
        assertThat(proposes(author).statusCode()).isEqualTo(403);
        owner.does(here.person("author") + "/suspension/lifting", form());
        assertThat(proposes(author).statusCode()).isEqualTo(422);
    }

    @Test
    void noModeratorShutsOutAnotherAnOwnerOrThemselves() {
        here.joins("other", Role.MODERATOR);
        for (var whom : List.of("other", "owner", "moderator"))
            assertThat(suspension(moderator, whom, 1, "Because.").statusCode())
                    .as(whom)
                    .isEqualTo(403);
        assertThat(suspension(owner, "owner", 1, "Because.").statusCode()).isEqualTo(403);
        suspends(owner, "other", 1, "Because.");
        assertThat(suspension(author, "moderator", 1, "Because.").statusCode()).isEqualTo(403);
        assertThat(author.get(here.workspace() + "/people").statusCode()).isEqualTo(403);
        assertThat(Person.anonymous().get(here.person("author")).statusCode()).isEqualTo(404);
        assertThat(suspension(moderator, "author", 1, " ").statusCode()).isEqualTo(422);
    }

    @Test
    void whoIsSuspendedDecidesOnNothing() {
        suspends(owner, "moderator", 1, "Look at this first.");
        assertThat(moderator.get(here.workspace() + "/people").statusCode()).isEqualTo(403);
        assertThat(moderator.get("/moderation/appeals").statusCode()).isEqualTo(403);
    }

    @Test
    void anOwnerStopsEverybodyFromWritingAndLetsThemAgain() {
        var editor = here.joins("editor", Role.EDITOR);
        assertThat(owner.posts(here.workspace() + "/standstill", form("why", " "))
                        .statusCode())
                .isEqualTo(422);
        for (var person : List.of(moderator, author, editor))
            assertThat(person.posts(here.workspace() + "/standstill", form("why", "Mine."))
                            .statusCode())
                    .isEqualTo(403);
        owner.does(here.workspace() + "/standstill", form("why", "A flood of spam."));
        for (var person : List.of(author, editor)) {
            var refused = proposes(person);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(Jsoup.parse(refused.asString()).select("main").text())
                    .contains("Nobody writes in this workspace just now", "A flood of spam.", "What I have to say.");
            assertThat(person.page("/dossiers/" + here.slug()).select(".alarm").text())
                    .contains("Nobody writes here");
        }
        assertThat(moderator.get(here.person("author")).statusCode()).isEqualTo(200);
        owner.does(here.workspace() + "/standstill/lifting", form());
        assertThat(proposes(author).statusCode()).isEqualTo(422);
        assertThat(owner.page(here.workspace() + "/audit").select(".dated").text())
                .contains("writing was stopped for everybody", "everybody may write again");
    }

    @Test
    void allNotesOfOnePersonAreTakenOutOfViewAndBackAtOnce() {
        var notes = new ArrayList<UUID>();
        for (int n = 0; n < 25; n++) notes.add(here.note("author", "Buy this, " + n));
        var waits = here.note("author", "Buy that.", Approval.PENDING);
        var edited = here.note("author", "Harmless.");
        here.edits(edited, "Buy the other.", Approval.PENDING);
        var preview = moderator.page(here.person("author") + "/sweeps?kind=notes&" + span());
        assertThat(preview.select("#what").text()).isEqualTo("27 notes");
        assertThat(preview.select(".dated li")).hasSize(20);
        assertThat(here.isShown(notes.get(0))).isTrue();
        var done = moderator.does(
                here.person("author") + "/sweeps", sweep("notes", Map.of("code", "spam", "reason", "Advertising.")));
        assertThat(done.select(".flash").text()).contains("27 taken back, 0 left");
        for (var note : notes) assertThat(here.isShown(note)).isFalse();
        assertThat(here.isShown(edited)).isFalse();
        assertThat(here.approval(waits)).isEqualTo(Approval.REJECTED);
        var undo = done.select(".flash form").attr("action");
        moderator.does(undo, form());
        for (var note : notes) assertThat(here.isShown(note)).isTrue();
        assertThat(here.approval(waits)).isEqualTo(Approval.PENDING);
        assertThat(here.isShown(edited)).isTrue();
        assertThat(moderator.posts(undo, form()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatARogueModeratorDecidedIsUndoneAtOnceByAnOwnerAndThatToo() {
        var shown = here.note("author", "Shown.");
        var waits = here.note("author", "Waits.", Approval.PENDING);
        var twice = here.note("author", "Twice.", Approval.PENDING);
        var since = here.note("author", "Changed since.", Approval.PENDING);
        here.decides("moderator", shown, Decided.SPAM, null);
        here.decides("moderator", waits, Decided.APPROVED, null);
        here.decides("moderator", twice, Decided.APPROVED, null);
        here.decides("moderator", twice, Decided.REJECTED, null);
        here.decides("moderator", since, Decided.REJECTED, null);
        here.edits(since, "Better now.", Approval.PENDING);
        var sweeps = here.person("moderator") + "/sweeps";
        assertThat(moderator.get(sweeps + "?kind=decisions&" + span()).statusCode())
                .isEqualTo(403);
        assertThat(here.joins("other", Role.MODERATOR)
                        .posts(sweeps, sweep("decisions", Map.of("reason", "Rogue.")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(owner.page(sweeps + "?kind=decisions&" + span())
                        .select("#what")
                        .text())
                .isEqualTo("5 decisions");
        var done = owner.does(sweeps, sweep("decisions", Map.of("reason", "Rogue.")));
        assertThat(done.select(".flash").text()).contains("4 taken back, 1 left");
        assertThat(here.isShown(shown)).isTrue();
        assertThat(here.approval(waits)).isEqualTo(Approval.PENDING);
        assertThat(here.approval(twice)).isEqualTo(Approval.PENDING);
        assertThat(here.approval(since)).isEqualTo(Approval.PENDING);
        owner.does(done.select(".flash form").attr("action"), form());
        assertThat(here.approval(shown)).isEqualTo(Approval.SPAM);
        assertThat(here.approval(waits)).isEqualTo(Approval.APPROVED);
        assertThat(here.approval(twice)).isEqualTo(Approval.REJECTED);
    }

    @Test
    void whatIsTakenBackIsAskedForInWordsAndWithinATime() {
        var sweeps = here.person("author") + "/sweeps";
        here.note("author", "A note.");
        assertThat(moderator
                        .posts(sweeps, sweep("notes", Map.of("code", "spam", "reason", " ")))
                        .statusCode())
                .isEqualTo(422);
        assertThat(moderator
                        .posts(sweeps, form("kind", "notes", "from", "", "until", "", "code", "spam", "reason", "All."))
                        .statusCode())
                .isEqualTo(422);
        assertThat(moderator.page(sweeps + "?kind=notes&from=x&until=y").text()).contains("Give two moments");
        assertThat(moderator.get(sweeps + "?kind=everything").statusCode()).isEqualTo(404);
    }

    private Response proposes(Person person) {
        return person.posts("/dossiers/" + here.slug() + "/claims", form("text", "What I have to say.", "kind", "x"));
    }

    private void suspends(Person person, String whom, int days, String reason) {
        assertThat(suspension(person, whom, days, reason).statusCode()).isEqualTo(303);
    }

    private Response suspension(Person person, String whom, int days, String reason) {
        return person.posts(here.person(whom) + "/suspension", form("days", days, "reason", reason));
    }

    private static String span() {
        return "from=" + moment(-1) + "&until=" + moment(1);
    }

    private static Map<String, Object> sweep(String kind, Map<String, String> more) {
        var form = form("kind", kind, "from", moment(-1), "until", moment(1));
        form.putAll(more);
        return form;
    }

    private static String moment(int days) {
        return LocalDateTime.now(ZoneOffset.UTC)
                .plusDays(days)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
