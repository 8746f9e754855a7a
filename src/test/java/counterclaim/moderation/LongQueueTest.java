package counterclaim.moderation;

import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.annotations.Admission;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.AnnotationKind;
import counterclaim.annotations.Approval;
import counterclaim.annotations.Content;
import counterclaim.annotations.Mark;
import counterclaim.annotations.Target;
import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.web.SqlSeen;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.Room;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/** A queue of ten thousand is read as a short one is. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class LongQueueTest {

    private static final int MANY = 10_000;
    private static final int FEW = 30;
    private static final int MOST = 12;
    /** Whoever is signed in costs two more: who they are, and what their roles are. */
    private static final int MOST_SIGNED_IN = MOST + 2;

    @Inject
    World world;

    @Inject
    @PersistenceUnitExtension
    SqlSeen sql;

    @Test
    void aPageOfItTakesFewStatementsWhateverItsLengthAndNoneWhileItIsWritten() {
        var few = queue("few-notes", FEW);
        var many = queue("many-notes", MANY);
        for (var page : List.of("", "/bulk", "/bulk?text=note", "/keys")) {
            var small = statementsOf(few, "/moderation/few-notes" + page);
            var large = statementsOf(many, "/moderation/many-notes" + page);
            assertThat(large)
                    .as("statements of %s", page)
                    .isEqualTo(small)
                    .isLessThanOrEqualTo(page.isEmpty() ? MOST : MOST_SIGNED_IN);
        }
        // With some in hand here and there.
        many.posts("/moderation/many-notes/leases", form());
        var other = new Room("many-notes").joinedAs("many-notes.other", Role.MODERATOR);
        assertThat(statementsOf(other, "/moderation/many-notes")).isLessThanOrEqualTo(MOST);
        assertThat(statementsOf(many, "/moderation/many-notes")).isLessThanOrEqualTo(MOST);
        var begun = System.nanoTime();
        for (int n = 0; n < 20; n++) other.page("/moderation/many-notes");
        System.out.printf(
                "queue of %d: %d ms a page%n",
                MANY, Duration.ofNanos(System.nanoTime() - begun).toMillis() / 20);
    }

    /** Each lane with a note that has all there is: objections, a thread, an author on whom was decided before. */
    @Test
    void everyLaneTakesFewStatementsWhateverIsToBeKnownOfANote() {
        var here = Watched.opened(world, "public");
        here.joins("author", Role.ANNOTATOR);
        here.joins("other", Role.MODERATOR);
        here.joins("reader", Role.READER);
        var moderator = here.joins("moderator", Role.MODERATOR, Role.OWNER);
        var workspace = new Notes(here.slug()).now(here.note("author", "The first.")).workspaceId;
        Watched.in(() -> {
            ModerationKeys.keep(here.account("moderator"), new Keys(false, Keys.USUAL.by()));
            for (var code : List.of(ReasonCode.ABUSIVE, ReasonCode.OTHER)) {
                var reason = new ModerationReason();
                reason.workspaceId = workspace;
                reason.code = code.name();
                reason.label = "Called " + code;
                reason.persist();
            }
            return null;
        });
        flag(here, here.note("author", "A threat."), ReasonCode.THREAT);
        var flagged = here.note("author", "Something unkind.");
        flag(here, flagged, ReasonCode.ABUSIVE);
        here.edits(flagged, "Something else.", Approval.PENDING);
        appeal(here, here.decides("other", flagged, Decided.REJECTED, "No."));
        appeal(here, here.decides("other", here.note("author", "Refused."), Decided.REJECTED, "No."));
        here.decides("other", here.note("author", "Hard to say.", Approval.PENDING), Decided.ESCALATED, null);
        var waits = here.note("author", "Waits.", Approval.PENDING);
        answered(here);
        for (var lane : Lane.values()) {
            var address = "/moderation/" + here.slug() + "?lane=" + Moderation.word(lane);
            var page = moderator.page(address);
            assertThat(page.select(".rooms [aria-current] .tally").text())
                    .as("in %s", lane)
                    .isNotEqualTo("0");
            assertThat(page.select("[aria-labelledby=author-h] li")).isNotEmpty();
            assertThat(page.select(".thread, .remarks li")).isNotEmpty();
            // The second stands in no list of the other lanes.
            for (var one : List.of(address, address + "&note=" + waits))
                assertThat(statementsOf(moderator, one))
                        .as("statements of %s", one)
                        .isLessThanOrEqualTo(MOST);
        }
        var page = moderator.page("/moderation/" + here.slug() + "?lane=flagged");
        assertThat(page.select("[aria-labelledby=flags-h]").text()).contains("Called ABUSIVE");
        assertThat(page.select("[aria-labelledby=appeal-h]").text()).contains("Look again.");
        assertThat(page.select(".queue").attr("data-keys")).isEmpty();
    }

    private static void flag(Watched here, UUID note, ReasonCode reason) {
        Watched.in(() -> Flag.raise(Annotation.findById(note), here.account("reader"), reason, "Look.", Instant.now()));
    }

    private static void appeal(Watched here, UUID decision) {
        Watched.in(() -> Appeal.make(
                Decision.findById(decision), "Look again.", Instant.now().minus(Duration.ofDays(2))));
    }

    private static void answered(Watched here) {
        Watched.in(() -> {
            for (var note : Annotation.<Annotation>list("dossier.slug", here.slug()))
                Annotation.to(note, here.account("reader"))
                        .begin(
                                Content.of(AnnotationKind.REPLY, "So it is.", List.of()),
                                new Admission.Answer(Approval.APPROVED, null),
                                false,
                                Instant.now());
            return null;
        });
    }

    private Person queue(String slug, int size) {
        world.holds(LongBundle.of(slug, "public", 1));
        var moderator = new Room(slug).joinedAs(slug + ".moderator", Role.MODERATOR);
        new Room(slug).joinedAs(slug + ".writer", Role.ANNOTATOR);
        Notes.in(() -> {
            var dossier = Dossier.<Dossier>find("slug", slug).firstResult();
            if (Annotation.count("dossier", dossier) > 0) return null;
            var target = Target.in(dossier, "C1");
            var author = Notes.account(slug + ".writer");
            for (int n = 0; n < size; n++) {
                var note = Annotation.on(dossier, target, Mark.all(target.revision()), author);
                note.begin(
                        Content.of(AnnotationKind.NOTE, "Note " + n, List.of()),
                        new Admission.Answer(Approval.PENDING, null),
                        false,
                        Instant.now().minusSeconds(n));
            }
            return null;
        });
        return moderator;
    }

    private int statementsOf(Person person, String address) {
        sql.forget();
        assertThat(person.get(address).statusCode()).as(address).isEqualTo(200);
        assertThat(sql.whileRendering()).as("while %s is written", address).isEmpty();
        return sql.statements().size();
    }
}
