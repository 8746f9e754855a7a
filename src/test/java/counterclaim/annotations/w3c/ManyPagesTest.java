package counterclaim.annotations.w3c;

import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.annotations.exports.ManyNotes;
import counterclaim.interchange.bundle.LongBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A container of many pages, of which somebody opens one in the middle. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ManyPagesTest {

    private static final String SLUG = "many-pages";
    private static final int MANY = 2_350;
    private static final int MIDDLE = 11;

    @Inject
    World world;

    @Test
    void aPageInTheMiddleHasWhatItHasForWhoWalksThere() {
        world.holdsAtTheDesk(LongBundle.of(SLUG, "public", 1));
        ManyNotes.on(SLUG, MANY);
        var opened = page(MIDDLE);
        var walked = new ArrayList<String>();
        for (int number = 0; number * Contents.SIZE < MANY; number++) {
            var page = page(number);
            assertThat(page).hasSizeLessThanOrEqualTo(Contents.SIZE);
            if (number == MIDDLE) assertThat(page).isEqualTo(opened);
            walked.addAll(page);
        }
        assertThat(walked).hasSize(MANY).doesNotHaveDuplicates();
    }

    /** There are as many workers as connections: none may hold one while it waits for another. */
    @Test
    void aCrowdThatAsksForTheNotesOnATargetIsAnswered() throws Exception {
        world.holdsAtTheDesk(LongBundle.of("crowded-pages", "public", 1));
        ManyNotes.on("crowded-pages", 2 * Contents.SIZE);
        var address =
                "/annotations/?iris=1&target=http://127.0.0.1:" + RestAssured.port + "/dossiers/crowded-pages/claims/1";
        var crowd = Executors.newFixedThreadPool(60);
        try {
            Callable<Integer> one = () -> Person.anonymous().get(address).statusCode();
            for (var answer : crowd.invokeAll(Collections.nCopies(600, one)))
                assertThat(answer.get()).isEqualTo(200);
        } finally {
            crowd.shutdownNow();
        }
    }

    private static List<String> page(int number) {
        var target = "http://127.0.0.1:" + RestAssured.port + "/dossiers/" + SLUG + "/claims/1";
        return Person.anonymous()
                .get("/annotations/?iris=1&page=" + number + "&target=" + target)
                .jsonPath()
                .getList("items", String.class);
    }
}
