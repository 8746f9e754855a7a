package counterclaim.moderation;

import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.annotations.Annotation;
import counterclaim.dossiers.Dossier;
import counterclaim.history.ChainCheck;
import counterclaim.history.Revision;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.Room;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/** Moderators act on the same notes at once (quality R9); how often is said by {@code -Dmoderators=200}. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class DecisionsRaceTest {

    private static final int RACES = Integer.getInteger("moderators", 200);
    private static final String SLUG = "raced-notes";
    private static final String QUEUE = "/moderation/" + SLUG;
    private static final List<String> PEOPLE = List.of("race.one", "race.two", "race.three");

    @Inject
    World world;

    private final Notes notes = new Notes(SLUG);
    private final Random random = new Random(11);
    private final List<Person> people = new ArrayList<>();

    @BeforeEach
    void threeModeratorsWhoWriteToo() {
        world.holds(LongBundle.of(SLUG, "public", 1));
        for (var name : PEOPLE) people.add(new Room(SLUG).joinedAs(name, Role.MODERATOR, Role.ANNOTATOR));
        new Room(SLUG).joinedAs("race.writer", Role.ANNOTATOR);
        notes.clear();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDoesAndTheOtherIsToldWhoDid() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (int race = 0; race < RACES; race++) race(pool, notes.by("race.writer", "Note " + race));
        } finally {
            pool.shutdownNow();
        }
        assertThat(Notes.in(
                        () -> ChainCheck.of(Dossier.<Dossier>find("slug", SLUG).firstResult().id)
                                .faults()))
                .isEmpty();
    }

    private void race(ExecutorService pool, UUID note) throws Exception {
        var answers = atOnce(
                pool,
                () -> decides(people.get(0), note, "approved", 1, 0),
                () -> decides(people.get(1), note, "rejected", 1, 0));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(303, 409);
        var late = answers.get(0).statusCode() == 409 ? answers.get(0) : answers.get(1);
        assertThat(Jsoup.parse(late.asString()).select(".alarm").text()).contains("Somebody was quicker", "race.");
        assertThat(notes.decisions(note)).hasSize(1);
        assertThat(Notes.in(() -> Revision.all("annotation", note))).hasSize(1);
    }

    private static List<Response> atOnce(ExecutorService pool, Callable<Response> one, Callable<Response> other)
            throws Exception {
        var answers = new ArrayList<Response>();
        for (var done : pool.invokeAll(List.of(one, other))) answers.add(done.get());
        return answers;
    }

    /** Whatever they try, in whichever order, racing included (quality T21). */
    @Test
    void nobodyEverDecidesOnTheirOwn() throws Exception {
        var written = new HashMap<UUID, String>();
        for (int n = 0; n < 9; n++) written.put(notes.by(PEOPLE.get(n % 3), "Note " + n), PEOPLE.get(n % 3));
        var all = List.copyOf(written.keySet());
        var pool = Executors.newFixedThreadPool(3);
        try {
            for (int turn = 0; turn < RACES; turn++) {
                var acts = new ArrayList<Callable<Response>>();
                for (int i = 0; i < 3; i++) acts.add(act(all.get(random.nextInt(all.size()))));
                for (var done : pool.invokeAll(acts))
                    assertThat(done.get().statusCode()).isIn(200, 303, 403, 409, 422);
            }
        } finally {
            pool.shutdownNow();
        }
        long decided = Notes.in(() -> Decision.count());
        assertThat(decided).isPositive();
        assertThat(Notes.<Long>in(() -> Decision.count("decidedBy = annotation.authorId")))
                .isZero();
        var rows = Notes.in(() -> all.stream()
                .flatMap(note -> Revision.all("annotation", note).stream()
                        .filter(row -> row.actor().equals(Annotation.<Annotation>findById(note).authorId)))
                .toList());
        assertThat(rows).isEmpty();
    }

    private Callable<Response> act(UUID note) {
        var person = people.get(random.nextInt(people.size()));
        var of = notes.now(note);
        var taken = notes.decisions(note).size();
        var decision = List.of("approved", "rejected", "spam", "escalated", "changes_requested", "kept")
                .get(random.nextInt(6));
        return switch (random.nextInt(6)) {
            case 0 -> () -> person.posts(QUEUE + "/undo", form());
            case 1 ->
                () -> person.posts(
                        QUEUE + "/bulk",
                        form("seen", note + ":" + of.version + ":" + taken, "decision", decision, "code", "other"));
            case 2 ->
                () -> {
                    notes.says(note, UUID.randomUUID().toString());
                    return person.posts(QUEUE + "/leases", form());
                };
            default -> () -> decides(person, note, decision, of.version, taken);
        };
    }

    private static Response decides(Person person, UUID note, String decision, int version, int decisions) {
        Map<String, Object> fields =
                form("version", version, "decisions", decisions, "decision", decision, "code", "other");
        return person.posts(QUEUE + "/notes/" + note + "/decisions", fields);
    }
}
