package counterclaim.arguments;

import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.claims.Claim;
import counterclaim.claims.ClaimState;
import counterclaim.dossiers.Dossier;
import counterclaim.history.ChainCheck;
import counterclaim.history.Revision;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody's edit is silently overwritten (quality R8). A thousand races with {@code -Draces=1000}. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class EditorsRaceTest {

    private static final int RACES = Integer.getInteger("races", 100);
    private static final int MOST_EDITORS = 8;
    private static final int CLAIMS = 4;
    private static final String DOSSIER = "/dossiers/raced";
    private static final int CONFLICT = 409;
    private static final int SAVED = 303;

    @Inject
    World world;

    private final Random random = new Random(20200103);
    /** Of each claim, by its number: what it said first, and what somebody was told is saved, in order. */
    private final Map<Integer, List<String>> told = new HashMap<>();

    private int entered;

    @Test
    void ofManyEditorsAtOnceOneSavesAndTheOthersAreShownWhatHappened() throws Exception {
        world.holdsAtTheDesk(SizedBundle.of("raced", "Слово", CLAIMS, 1));
        var before = claims();
        int next = QuarkusTransaction.requiringNew().call(() -> dossier().nextClaim);
        for (var claim : before) told.put(claim.number, new ArrayList<>(List.of(claim.text)));
        var pool = Executors.newFixedThreadPool(MOST_EDITORS + 1);
        try {
            for (int race = 0; race < RACES; race++) race(pool, 1 + random.nextInt(CLAIMS));
        } finally {
            pool.shutdownNow();
        }
        for (var claim : claims().subList(0, CLAIMS)) {
            var said = told.get(claim.number);
            assertThat(wordingsOf(claim)).as(claim.key()).containsExactlyElementsOf(said);
            assertThat(claim.text).isEqualTo(said.get(said.size() - 1));
            assertThat(claim.version).isEqualTo(said.size() - 1);
        }
        assertThat(claims().stream().skip(before.size()).map(claim -> claim.number))
                .as("numbers without gaps or doubles")
                .containsExactlyElementsOf(
                        IntStream.range(next, next + entered).boxed().toList());
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> ChainCheck.of(dossier().id))
                        .faults())
                .isEmpty();
    }

    // Some begin with the same wording and save at once, while somebody else enters something new.
    private void race(ExecutorService pool, int number) throws Exception {
        var said = told.get(number);
        var version = said.size() - 1;
        var wordings = IntStream.range(0, 2 + random.nextInt(MOST_EDITORS - 1))
                .mapToObj(i -> "Wording " + UUID.randomUUID())
                .toList();
        var racing = new ArrayList<Callable<Response>>();
        for (var wording : wordings) racing.add(() -> save(editor(wording), number, version, wording));
        if (random.nextBoolean()) {
            entered++;
            racing.add(() -> enter("Claim " + UUID.randomUUID()));
        }
        var answers = pool.invokeAll(racing).stream().map(EditorsRaceTest::got).toList();
        var saved = IntStream.range(0, wordings.size())
                .filter(i -> answers.get(i).statusCode() == SAVED)
                .mapToObj(wordings::get)
                .toList();
        assertThat(saved).as("saved of %s", wordings).hasSize(1);
        for (int i = 0; i < wordings.size(); i++) {
            if (wordings.get(i).equals(saved.get(0))) continue;
            assertThat(answers.get(i).statusCode()).isEqualTo(CONFLICT);
            assertThat(answers.get(i).asString()).contains(wordings.get(i));
        }
        said.add(saved.get(0));
    }

    private static Person editor(String wording) {
        return Person.called(wording.hashCode() % 2 == 0 ? "editor" : "editor2");
    }

    private static Response save(Person editor, int number, int version, String wording) {
        return editor.posts(
                DOSSIER + "/claims/" + number + "/revisions",
                Map.of(
                        "token",
                        UUID.randomUUID().toString(),
                        "version",
                        version,
                        "text",
                        wording,
                        "question",
                        "Q1",
                        "kind",
                        "event_property",
                        "reason",
                        "Because."));
    }

    private static Response enter(String wording) {
        var answer = Person.called("editor2")
                .posts(
                        DOSSIER + "/claims",
                        Map.of(
                                "token", UUID.randomUUID().toString(),
                                "text", wording,
                                "question", "Q1",
                                "kind", "event_property",
                                "compared", "1"));
        assertThat(answer.statusCode()).isEqualTo(SAVED);
        return answer;
    }

    private static Response got(Future<Response> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static Dossier dossier() {
        return Dossier.<Dossier>find("slug", "raced").firstResult();
    }

    private static List<Claim> claims() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Claim.<Claim>list("dossier = ?1 order by number", dossier()));
    }

    private static List<String> wordingsOf(Claim claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Revision.all("claim", claim.id).stream()
                        .map(revision ->
                                revision.as(ClaimState.class).orElseThrow().text())
                        .toList());
    }
}
