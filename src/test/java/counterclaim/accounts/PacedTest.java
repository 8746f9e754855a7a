package counterclaim.accounts;

import counterclaim.Author;
import counterclaim.PostgreSql;
import counterclaim.Robot;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.Room;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sends more than is let through waits, and loses nothing. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class PacedTest {

    /** Of a new account three posts at once, and then one each twenty minutes. */
    private record Slow(
            int postsPerMinute,
            int postsAtOnce,
            int firstDayPostsPerMinute,
            int firstDayPostsPerHour,
            int notesPerMinute)
            implements PaceLimits {}

    @BeforeEach
    void threePosts() {
        QuarkusMock.installMockForType(new Pace(new Slow(0, 0, 0, 3, 0), Clock.systemUTC()), Pace.class);
    }

    @Test
    void theFourthPostWaitsAndItsTextIsOnThePage() {
        var room = Room.opened();
        var editor = room.joinedAs(Role.EDITOR);
        var page = editor.does(
                room.address() + "/dossiers",
                Author.form("title", "Of " + room.slug(), "visibility", "private", "language", "en"));
        var dossier = page.select("link[rel=canonical]").attr("href").replaceFirst("https?://[^/]+", "");
        for (var text : new String[] {"Who was there?", "Who was not?"})
            editor.does(dossier + "/questions", Author.form("text", text, "kind", "open"));
        for (int again = 0; again < 3; again++) {
            var late = editor.posts(dossier + "/questions", Author.form("text", "Who came late?", "kind", "open"));
            assertThat(late.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(late.header("Retry-After"))).isBetween(1_100, 1_201);
            assertThat(late.asString()).contains("Who came late?");
        }
        var robot = Robot.of(editor, room.slug(), "dossiers:write");
        var late = robot.sends("/api/v1" + dossier + "/questions", Map.of("text", "Who came late?", "kind", "open"));
        assertThat(late.statusCode()).isEqualTo(429);
        assertThat(late.contentType()).startsWith("application/problem+json");
        assertThat(late.header("Retry-After")).isNotNull();
        assertThat(robot.get("/api/v1" + dossier).asString())
                .contains("Who was not?")
                .doesNotContain("came late");
        var other = room.joinedAs(Role.INSTRUCTOR);
        assertThat(other.posts(dossier + "/questions", Author.form("text", "Who else?", "kind", "open"))
                        .statusCode())
                .isEqualTo(303);
    }
}
