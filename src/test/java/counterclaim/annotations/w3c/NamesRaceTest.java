package counterclaim.annotations.w3c;

import counterclaim.PostgreSql;
import counterclaim.Robot;
import counterclaim.World;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.Room;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.annotations.w3c.Client.comment;
import static org.assertj.core.api.Assertions.assertThat;

/** Programs suggest the same name at once, for notes on different dossiers and in different workspaces. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class NamesRaceTest {

    private static final int RACES = Integer.getInteger("names", 25);
    private static final List<String> AT_THE_DESK = List.of("named-one", "named-two");
    private static final String ELSEWHERE = "named-elsewhere";

    @Inject
    World world;

    @Test
    void oneOfThemGetsItAndEachOfTheOthersOneLikeIt() throws Exception {
        for (var slug : AT_THE_DESK) world.holdsAtTheDesk(LongBundle.of(slug, "public", 1));
        world.holds(LongBundle.of(ELSEWHERE, "public", 1));
        var editor = Client.of("editor");
        var away = new Client(
                Robot.of(new Room(ELSEWHERE).joinedAs("named.writer", Role.ANNOTATOR), ELSEWHERE, "annotations:write"));
        var pool = Executors.newFixedThreadPool(3);
        try {
            for (int race = 0; race < RACES; race++) {
                var name = "name-" + UUID.randomUUID();
                var tries = List.<Callable<Response>>of(
                        () -> suggests(editor, AT_THE_DESK.get(0), name),
                        () -> suggests(editor, AT_THE_DESK.get(1), name),
                        () -> suggests(away, ELSEWHERE, name));
                var paths = new ArrayList<String>();
                for (var done : pool.invokeAll(tries)) {
                    assertThat(done.get().statusCode())
                            .as(done.get().asString())
                            .isEqualTo(201);
                    paths.add(Client.path(done.get().header("Location")));
                }
                assertThat(paths)
                        .doesNotHaveDuplicates()
                        .contains("/annotations/" + name)
                        .allMatch(path -> path.startsWith("/annotations/" + name));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Response suggests(Client program, String dossier, String name) {
        var claim = "http://127.0.0.1:" + RestAssured.port + "/dossiers/" + dossier + "/claims/1";
        return program.post(comment("Named", claim), Map.of("Slug", name));
    }
}
