package counterclaim.moderation;

import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.annotations.Approval;
import counterclaim.workspaces.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/** The author of a note contests a decision, and somebody else than who took it decides. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class AppealsTest {

    private static final String WORDS = "It was a quotation.";

    @Inject
    World world;

    private Watched here;
    private Person author;
    private Person moderator;
    private Person other;
    private Person owner;
    private UUID note;
    private UUID decision;

    @BeforeEach
    void aNoteThatWasRejected() {
        here = Watched.opened(world, "public");
        author = here.joins("author", Role.ANNOTATOR);
        moderator = here.joins("moderator", Role.MODERATOR);
        other = here.joins("other", Role.MODERATOR);
        owner = here.joins("owner", Role.OWNER);
        note = here.note("author", "A note on the first claim.", Approval.PENDING);
        decision = here.decides("moderator", note, Decided.REJECTED, "Please be kind.");
    }

    @Test
    void theAuthorReadsTheDecisionWithItsReasonAndWhoHearsThem() {
        var page = author.page(here.address(note) + "/appeal").select("main").text();
        assertThat(page).contains("Not shown", "Please be kind.", here.byline("other"), here.byline("owner"));
        assertThat(page).doesNotContain(here.byline("moderator"));
    }

    @Test
    void whatIsReversedIsShown() {
        appeals(WORDS);
        assertThat(other.page("/moderation/appeals").select(".dated").text()).contains(WORDS);
        var page = other.page(appeal());
        assertThat(page.select("main").text()).contains("A note on the first claim.", "Please be kind.", WORDS);
        assertThat(decides(other, "reversed", "It is one.").statusCode()).isEqualTo(303);
        assertThat(here.isShown(note)).isTrue();
        assertThat(here.approval(note)).isEqualTo(Approval.APPROVED);
        assertThat(author.page(here.address(note) + "/appeal").select("main").text())
                .contains("Decision reversed", "It is one.");
    }

    @Test
    void whatIsKeptStaysAndTheAuthorReadsWhy() {
        appeals(WORDS);
        assertThat(decides(owner, "kept", "It insults somebody.").statusCode()).isEqualTo(303);
        assertThat(here.approval(note)).isEqualTo(Approval.REJECTED);
        assertThat(author.page(here.address(note) + "/appeal").select("main").text())
                .contains("Decision kept", "It insults somebody.");
    }

    @Test
    void oneAppealsOnceAgainstADecision() {
        assertThat(appeals(WORDS).statusCode()).isEqualTo(303);
        var again = appeals("And another thing.");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("And another thing.");
        decides(other, "kept", "No.");
        assertThat(appeals("Once more.").statusCode()).isEqualTo(409);
    }

    @Test
    void onlyTheAuthorAppealsAndOnlyAgainstWhatTheyWereToldOf() {
        for (var person : List.of(moderator, other, owner))
            assertThat(person.posts(here.address(note) + "/appeal", form("decision", decision, "text", WORDS))
                            .statusCode())
                    .isEqualTo(404);
        assertThat(appeals(" ").statusCode()).isEqualTo(422);
        Watched.in(() ->
                Decision.update("tellsAt = ?1 where id = ?2", Instant.now().plusSeconds(600), decision));
        assertThat(author.page(here.address(note) + "/appeal").select("main form"))
                .isEmpty();
        assertThat(appeals(WORDS).statusCode()).isEqualTo(409);
    }

    @Test
    void nobodyDecidesOnAnAppealAgainstThemselvesOrOnTheirOwnNote() {
        appeals(WORDS);
        assertThat(moderator.page(appeal()).select("main form")).isEmpty();
        assertThat(decides(moderator, "kept", "I was right.").statusCode()).isEqualTo(403);
        var own = here.note("other", "A moderator's own.", Approval.PENDING);
        var against = here.decides("moderator", own, Decided.REJECTED, null);
        other.posts(here.address(own) + "/appeal", form("decision", against, "text", WORDS));
        var address = "/moderation/appeals/"
                + Watched.in(() -> Appeal.<Appeal>find("annotation.id", own).firstResult().id);
        assertThat(other.posts(address + "/decision", form("outcome", "reversed", "reason", "Mine."))
                        .statusCode())
                .isEqualTo(403);
        assertThat(here.isShown(own)).isFalse();
    }

    @Test
    void whoHearsNoAppealsSeesNone() {
        appeals(WORDS);
        var elsewhere = Person.called("moderator");
        assertThat(elsewhere.page("/moderation/appeals").text()).doesNotContain(WORDS);
        assertThat(elsewhere.get(appeal()).statusCode()).isEqualTo(404);
        assertThat(author.get("/moderation/appeals").statusCode()).isEqualTo(403);
        assertThat(author.get(appeal()).statusCode()).isEqualTo(404);
        assertThat(Person.anonymous().get("/moderation/appeals").statusCode()).isEqualTo(303);
    }

    @Test
    void anAppealIsDecidedInWords() {
        appeals(WORDS);
        assertThat(decides(other, "reversed", " ").statusCode()).isEqualTo(422);
        var refused = decides(other, "", "In words alone.");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("#reason").text()).isEqualTo("In words alone.");
    }

    @Test
    void ofTwoWhoHearItAtOnceOneDecidesAndTheOtherReadsWhoDid() throws Exception {
        appeals(WORDS);
        var address = appeal();
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Response> one = () -> other.posts(address + "/decision", form("outcome", "kept", "reason", "No."));
            Callable<Response> two =
                    () -> owner.posts(address + "/decision", form("outcome", "reversed", "reason", "Yes."));
            var answers = pool.invokeAll(List.of(one, two));
            assertThat(List.of(
                            answers.get(0).get().statusCode(),
                            answers.get(1).get().statusCode()))
                    .containsExactlyInAnyOrder(303, 409);
        } finally {
            pool.shutdownNow();
        }
        var late = decides(owner, "reversed", "Too late.");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.asString()).select("main").text()).contains("decided meanwhile", "Too late.");
    }

    @Test
    void theCardOfANoteTellsItsAuthorWhatWasDecidedAndOnlyThem() {
        var card = author.page("/test/cards/" + here.slug()).select("[id=" + note + "]");
        assertThat(card.text()).contains("Not shown", "Please be kind.", "Appeal against this decision");
        appeals(WORDS);
        assertThat(author.page("/test/cards/" + here.slug())
                        .select("[id=" + note + "]")
                        .text())
                .contains("Your appeal waits")
                .doesNotContain("Appeal against this decision");
        assertThat(other.page("/test/cards/" + here.slug()).text()).doesNotContain("Please be kind.");
    }

    @Test
    void anAppealThatWaitsForMoreThanADayIsInTheQueue() {
        appeals(WORDS);
        var queue = "/moderation/" + here.slug() + "?lane=appealed";
        assertThat(other.page(queue).text()).doesNotContain(WORDS);
        Watched.in(() -> Appeal.update(
                "madeAt = ?1 where annotation.id = ?2", Instant.now().minusSeconds(90_000), note));
        assertThat(other.page(queue).select("[aria-labelledby=appeal-h]").text())
                .contains(WORDS);
    }

    @Test
    void whatItsAuthorHasChangedMeanwhileStaysAsItIs() {
        appeals(WORDS);
        here.edits(note, "Something else.", Approval.PENDING);
        assertThat(other.page(appeal()).select("main").text()).contains("has changed the note since");
        decides(other, "reversed", "It was one.");
        assertThat(here.approval(note)).isEqualTo(Approval.PENDING);
        assertThat(here.isShown(note)).isFalse();
    }

    private Response appeals(String text) {
        return author.posts(here.address(note) + "/appeal", form("decision", decision, "text", text));
    }

    private String appeal() {
        return "/moderation/appeals/"
                + Watched.in(() -> Appeal.<Appeal>find("annotation.id", note).firstResult().id);
    }

    private Response decides(Person person, String outcome, String reason) {
        return person.posts(appeal() + "/decision", form("outcome", outcome, "reason", reason));
    }
}
