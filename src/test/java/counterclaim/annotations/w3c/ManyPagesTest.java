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
import java.util.List;
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

    private static List<String> page(int number) {
        var target = "http://127.0.0.1:" + RestAssured.port + "/dossiers/" + SLUG + "/claims/1";
        return Person.anonymous()
                .get("/annotations/?iris=1&page=" + number + "&target=" + target)
                .jsonPath()
                .getList("items", String.class);
    }
}
