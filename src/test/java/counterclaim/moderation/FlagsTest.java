package counterclaim.moderation;

import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.Approval;
import counterclaim.history.Deed;
import counterclaim.history.Happening;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.Workspace;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/** Readers report notes to those who decide. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class FlagsTest {

    @Inject
    World world;

    @Inject
    Event<Happening> happened;

    @Inject
    Reported reported;

    private Watched here;
    private Person reader;
    private Person other;
    private UUID note;

    @BeforeEach
    void aNoteThatEverybodySees() {
        here = Watched.opened(world, "public");
        here.joins("author", Role.ANNOTATOR);
        here.joins("moderator", Role.MODERATOR);
        reader = here.joins("reader", Role.READER);
        other = here.joins("other", Role.READER);
        note = here.note("author", "A note on the first claim.");
    }

    @Test
    void aReaderReportsANoteForAReasonAndTakesItBack() {
        var page = reader.page(here.address(note) + "/flags");
        assertThat(page.select("main").text()).contains("A note on the first claim.");
        assertThat(flags(reader, "threat", "It says where I live.").statusCode())
                .isEqualTo(303);
        assertThat(waiting(Lane.URGENT)).containsExactly(note);
        assertThat(reader.page(here.address(note) + "/flags")
                        .select(".reported")
                        .text())
                .contains("waits");
        assertThat(retracts(reader, "threat").statusCode()).isEqualTo(303);
        assertThat(waiting(Lane.URGENT)).isEmpty();
        assertThat(retracts(reader, "threat").statusCode()).isEqualTo(404);
        assertThat(flags(reader, "threat", "").statusCode()).isEqualTo(303);
        assertThat(Watched.<Long>in(() -> Flag.count("annotation.id", note))).isOne();
    }

    @Test
    void onePersonReportsOnceForEachReason() {
        assertThat(flags(reader, "abusive", "").statusCode()).isEqualTo(303);
        var again = flags(reader, "abusive", "And once more.");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(again.asString()).select("#comment").text()).isEqualTo("And once more.");
        assertThat(flags(reader, "duplicate", "").statusCode()).isEqualTo(303);
        assertThat(flags(other, "abusive", "").statusCode()).isEqualTo(303);
    }

    @Test
    void aReportNeedsAReasonOfTheListAndComesBack() {
        for (var reason : List.of("", "ugly")) {
            var refused = flags(reader, reason, "What I know of it.");
            assertThat(refused.statusCode()).isEqualTo(422);
            var page = Jsoup.parse(refused.asString());
            assertThat(page.select(".summary a").attr("href")).isEqualTo("#reason");
            assertThat(page.select("#comment").text()).isEqualTo("What I know of it.");
        }
    }

    @Test
    void whatWasLookedAtAndKeptLeavesTheQueueAndIsNotReportedForThatReasonAgain() {
        flags(reader, "abusive", "");
        assertThat(waiting(Lane.FLAGGED)).containsExactly(note);
        decide(note, Decided.KEPT);
        assertThat(waiting(Lane.FLAGGED)).isEmpty();
        var barred = flags(other, "abusive", "");
        assertThat(barred.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(barred.asString()).select("[role=alert]").text()).contains("kept it");
        assertThat(flags(other, "duplicate", "").statusCode()).isEqualTo(303);
        here.edits(note, "Another text.", Approval.APPROVED);
        assertThat(flags(other, "abusive", "").statusCode()).isEqualTo(303);
        assertThat(reader.page(here.address(note) + "/flags").select("main").text())
                .doesNotContain("it was looked at");
    }

    @Test
    void whatWasTakenOutOfViewProvesItsReporterRightUntilThatIsUndone() {
        flags(reader, "abusive", "");
        decide(note, Decided.SPAM);
        var account = here.account("reader");
        assertThat(accuracy(account)).isEqualTo(new Accuracy(1, 0));
        Watched.in(() -> {
            var decision = Decision.<Decision>find("annotation.id", note).firstResult();
            decision.undo(here.account("moderator"), null, Instant.now());
            Decision.flush();
            tell(note, "decision undone");
            return null;
        });
        assertThat(accuracy(account)).isEqualTo(new Accuracy(0, 0));
        assertThat(waiting(Lane.FLAGGED)).containsExactly(note);
    }

    @Test
    void threatsComeFirstAndThenWhatIsReportedByMoreAndByWhoWasRight() {
        var second = here.note("author", "A second note.");
        var third = here.note("author", "A third note.");
        for (int n = 0; n < 8; n++) {
            var before = here.note("author", "Gone " + n);
            flags(other, before, "abusive", "");
            decide(before, Decided.SPAM);
        }
        flags(reader, note, "abusive", "");
        flags(other, second, "abusive", "");
        flags(reader, third, "private_data", "");
        assertThat(waiting(Lane.URGENT)).containsExactly(third);
        assertThat(waiting(Lane.FLAGGED)).containsExactly(second, note);
        flags(here.joins("one more", Role.READER), note, "abusive", "");
        assertThat(waiting(Lane.FLAGGED)).containsExactly(note, second);
    }

    @Test
    void nobodyReportsTheirOwnNoteOrOneThatOthersDoNotSee() {
        var author = Person.signIn(here.byline("author"), "seven quiet kettles sing");
        assertThat(flags(author, "abusive", "").statusCode()).isEqualTo(409);
        var pending = here.note("author", "Not yet.", Approval.PENDING);
        assertThat(flags(reader, pending, "abusive", "").statusCode()).isEqualTo(404);
        var stranger = Person.anonymous();
        assertThat(stranger.get(here.address(note) + "/flags").statusCode()).isEqualTo(303);
        assertThat(flags(Person.called("reader"), note, "abusive", "").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoDecidesReadsInTheQueueWhatWasReportedAndKeepsTheNote() {
        flags(reader, "threat", "It says where I live.");
        var moderator = Person.signIn(here.byline("moderator"), "seven quiet kettles sing");
        var queue = moderator.page("/moderation/" + here.slug() + "?lane=urgent");
        assertThat(queue.select("[aria-labelledby=flags-h]").text()).contains("Reported once", "It says where I live.");
        assertThat(queue.html()).doesNotContain(here.byline("reader"));
        var keep = queue.select("[aria-labelledby=flags-h] form");
        moderator.does(
                keep.attr("action"),
                form(
                        "decision",
                        "kept",
                        "version",
                        keep.select("[name=version]").attr("value"),
                        "decisions",
                        keep.select("[name=decisions]").attr("value")));
        assertThat(waiting(Lane.URGENT)).isEmpty();
        assertThat(here.isShown(note)).isTrue();
        assertThat(flags(other, "threat", "").statusCode()).isEqualTo(409);
    }

    @Test
    void cardsOfNotesLeadToTheFormAndSayWhatOneReported() {
        var own = here.note("author", "Another note.");
        flags(reader, "abusive", "");
        var cards = reader.page("/test/cards/" + here.slug());
        assertThat(cards.select("[id=" + note + "]").text()).contains("You reported it", "Report this note");
        assertThat(cards.select("[id=" + own + "] a").attr("href")).isEqualTo(here.address(own) + "/flags");
        assertThat(Person.anonymous().page("/test/cards/" + here.slug()).select("article"))
                .isEmpty();
        assertThat(Person.called("reader").page("/test/cards/" + here.slug()).select("article"))
                .isEmpty();
    }

    @Test
    void whatChangedMeanwhileIsLookedAtAgain() {
        here.edits(note, "Another text.", Approval.APPROVED);
        var late = reader.posts(here.address(note) + "/flags", form("version", "1", "reason", "abusive"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.asString()).select("main").text()).contains("Another text.");
    }

    private Response flags(Person person, String reason, String comment) {
        return flags(person, note, reason, comment);
    }

    private Response flags(Person person, UUID of, String reason, String comment) {
        var version = Watched.in(() -> {
            var found = Annotation.<Annotation>findById(of);
            return found.shownVersion == null ? found.version : found.shownVersion;
        });
        return person.posts(
                here.address(of) + "/flags", form("version", version, "reason", reason, "comment", comment));
    }

    private Response retracts(Person person, String reason) {
        return person.posts(here.address(note) + "/flags/retraction", form("reason", reason));
    }

    private List<UUID> waiting(Lane lane) {
        return Watched.in(() -> reported.waiting(Workspace.named(here.slug()).orElseThrow(), Instant.now())
                .get(lane));
    }

    private Accuracy accuracy(UUID account) {
        return Watched.in(() -> Flag.accuracy(Workspace.named(here.slug()).orElseThrow().id, account));
    }

    private void decide(UUID of, Decided decided) {
        here.decides("moderator", of, decided, null);
        Watched.in(() -> {
            tell(of, decided.kind());
            return null;
        });
    }

    // As the one who decides does.
    private void tell(UUID of, String kind) {
        var found = Annotation.<Annotation>findById(of);
        happened.fire(
                new Deed(found.workspaceId, found.dossier.id, "annotation", of, null, null, kind, "{}", null, false));
    }
}
