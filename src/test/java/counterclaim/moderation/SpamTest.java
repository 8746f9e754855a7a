package counterclaim.moderation;

import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.accounts.Account;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.Seen;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.web.SqlSeen;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.Room;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static counterclaim.Author.said;
import static org.assertj.core.api.Assertions.assertThat;

/** A flood: none of it is seen, the queue stays usable, and it goes in one act and comes back in one (quality T23). */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class SpamTest {

    private static final String SLUG = "flooded";
    private static final String QUEUE = "/moderation/" + SLUG;
    private static final int ACCOUNTS = 50;
    private static final int NOTES_OF_EACH = 10;
    private static final int FLOOD = ACCOUNTS * NOTES_OF_EACH;
    private static final int MOST = 14;

    @Inject
    World world;

    @Inject
    @PersistenceUnitExtension
    SqlSeen sql;

    private final Notes notes = new Notes(SLUG);
    private Person moderator;

    @BeforeEach
    void fiftyNewAccountsWriteTenNotesEach() {
        world.holds(LongBundle.of(SLUG, "public", 1));
        moderator = new Room(SLUG).joinedAs("flood.moderator", Role.MODERATOR);
        new Room(SLUG).joinedAs("flood.writer", Role.ANNOTATOR);
        notes.clear();
        notes.by("flood.writer", "The gate was shut at four.");
        Notes.in(() -> {
            for (int n = 0; n < ACCOUNTS; n++)
                if (Account.named("flood-" + n).isEmpty())
                    Account.make("flood-" + n, "seven quiet kettles sing", Instant.now());
            return null;
        });
        for (int n = 0; n < FLOOD; n++) {
            var words = "Cheap watches at http://watches.example/" + n;
            var setting = ModerationSetting.standard(UUID.randomUUID());
            notes.by("flood-" + n % ACCOUNTS, words, Waiting.answer(setting, Set.of(Role.ANNOTATOR), words, () -> 0));
        }
    }

    @Test
    void fiveHundredAreSeenByNobodyGoInOneActAndComeBackInOne() {
        assertThat(shownToAll()).isZero();
        sql.forget();
        var queue = moderator.page(QUEUE);
        assertThat(sql.statements().size()).isLessThanOrEqualTo(MOST);
        assertThat(queue.select(".rooms").text()).contains("Waiting " + (FLOOD + 1));
        assertThat(queue.select(".says").text()).isEqualTo("The gate was shut at four.");
        var found = moderator.page(QUEUE + "/bulk?text=watches.example");
        assertThat(found.select("#found").text()).isEqualTo(FLOOD + " notes wait that fit");
        assertThat(found.html().length()).isLessThan(60_000);
        var seen = found.select("input[name=seen]").attr("value");
        var cleared = moderator.does(QUEUE + "/bulk", form("seen", seen, "decision", "spam"));
        assertThat(said(cleared).get(0)).startsWith("Called spam: " + FLOOD);
        assertThat(cleared.select(".rooms").text()).contains("Waiting 1");
        assertThat(shownToAll()).isZero();
        var undone = moderator.does(QUEUE + "/undo", form());
        assertThat(said(undone)).contains("Undone: " + FLOOD + ".");
        assertThat(undone.select(".rooms").text()).contains("Waiting " + (FLOOD + 1));
    }

    private static long shownToAll() {
        return Notes.in(
                () -> Annotation.count("from Annotation a where a.dossier.slug = ?1 and " + Seen.open("a"), SLUG));
    }
}
