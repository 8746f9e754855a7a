package counterclaim.annotations;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.LongBundle;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words that only some may read are put wherever words wait, were refused or are private; then everything that can be
 * reached is read, as everybody, and none of them stands anywhere it must not.
 */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class LeaksTest {

    /** How each begins: what is searched for, so that a page which repeats the search proves nothing. */
    private static final String CANARY = "zugvogel";

    private static final String OPEN = "/dossiers/leaks";
    private static final String PRIVATE = "/dossiers/leaks-private";
    private static final String NOTES = "/annotations";
    private static final int MOST = 600;

    private static final Set<String> DECIDES = Set.of("moderator");
    private static final Set<String> READS_PRIVATE = Set.of("editor2", "reviewer", "instructor", "owner");
    private static final Set<String> WORKS =
            Set.of("reader", "annotator2", "editor2", "reviewer", "moderator", "instructor", "owner");

    /** Who may read each. */
    private static final Map<String, Set<String>> CANARIES = new LinkedHashMap<>();

    private static boolean laid;

    @Inject
    World world;

    @BeforeEach
    void canariesEverywhere() {
        if (laid) return;
        laid = true;
        world.holdsAtTheDesk(LongBundle.of("leaks", "public", 2));
        world.holdsAtTheDesk(LongBundle.of("leaks-private", "private", 2));
        world.holds(LongBundle.of("leaks-elsewhere", "private", 2));
        var student = Person.called("annotator");
        var editor = Person.called("editor");
        notes(student, OPEN, canary("pending", DECIDES));
        for (var refused : List.of(Approval.REJECTED, Approval.CHANGES_REQUESTED, Approval.SPAM)) {
            var note = notes(student, OPEN, canary("refused" + refused.ordinal(), DECIDES));
            on(note, one -> one.refuse(refused, Instant.now()));
        }
        var withdrawn = notes(editor, OPEN, canary("withdrawn", DECIDES));
        editor.does(OPEN + NOTES + "/" + withdrawn + "/withdrawal", form());
        var later = notes(student, OPEN, "Seen by everybody.");
        on(later, one -> one.approve(Instant.now()));
        student.does(
                OPEN + NOTES + "/" + later + "/revisions",
                form("version", "1", "kind", "note", "text", canary("later", DECIDES), "tags", canary("tag", DECIDES)));
        var answered = notes(editor, OPEN, "Answer me.");
        student.does(OPEN + NOTES + "/" + answered + "/replies", form("text", canary("reply", DECIDES)));
        notes(editor, PRIVATE, canary("private", READS_PRIVATE));
        student.does(
                OPEN + "/claims",
                form("text", canary("proposed", WORKS), "question", "Q1", "kind", "causal", "compared", "1"));
        editor.does(
                OPEN + "/claims/1/verdict",
                form("version", "0", "word", "supported", "reason", canary("draft", READS_PRIVATE)));
        new Author(editor, PRIVATE).claims(canary("claim", READS_PRIVATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reader", "annotator2", "editor2", "reviewer", "moderator", "owner"})
    void nobodyFindsWhatTheyMayNotRead(String name) {
        var person = name.isEmpty() ? Person.anonymous() : Person.called(name);
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<>(starts());
        while (!waiting.isEmpty() && seen.size() < MOST) {
            var address = waiting.poll();
            if (!seen.add(address)) continue;
            var answer = person.get(address);
            var body = answer.asString();
            CANARIES.forEach((canary, readers) -> {
                if (!readers.contains(name))
                    assertThat(body + answer.headers())
                            .as("%s as %s", address, name)
                            .doesNotContain(canary);
            });
            var type = answer.contentType();
            if (answer.statusCode() == 200 && type != null && type.startsWith("text/html"))
                links(address, body).filter(LeaksTest::ofThis).forEach(waiting::add);
        }
        assertThat(seen).hasSizeGreaterThan(60);
        // What one may read is found: the walk reaches it.
        if (name.equals("moderator"))
            assertThat(person.get(OPEN + NOTES).asString()).contains(CANARY + "pending", CANARY + "refused4");
        if (name.equals("owner"))
            assertThat(person.get(PRIVATE + NOTES).asString()).contains(CANARY + "private");
    }

    private static List<String> starts() {
        return Stream.concat(
                        Stream.of(
                                "/",
                                "/desk",
                                "/moderation",
                                "/moderation/log",
                                "/notifications",
                                "/workspaces/reference",
                                "/workspaces/reference/moderation-log",
                                "/search?q=" + CANARY,
                                "/search?q=" + CANARY + "&dossier=leaks",
                                "/api/v1/dossiers",
                                "/sitemap.xml",
                                "/feeds/reference/claimreview.json",
                                "/annotations/",
                                "/annotations/?page=0&iris=0",
                                "/annotations/?page=0&iris=1",
                                OPEN + NOTES + "?tag=ZUGVOGELTAG",
                                OPEN + NOTES + "?state=pending",
                                OPEN + NOTES + "?state=rejected",
                                OPEN + NOTES + "?by=" + CANARY),
                        Stream.of(OPEN, PRIVATE, "/dossiers/leaks-elsewhere")
                                .flatMap(dossier -> Stream.of(
                                        dossier,
                                        dossier + NOTES,
                                        dossier + NOTES + "/on/C1",
                                        dossier + "/feed",
                                        dossier + "/sitemap.xml",
                                        dossier + "/history",
                                        "/api/v1" + dossier,
                                        "/api/v1" + dossier + "/claims/1",
                                        "/api/v1" + dossier + "/corrections")))
                .toList();
    }

    private static Stream<String> links(String page, String body) {
        return Jsoup.parse(body, "http://here" + page).select("a[href], link[rel=alternate]").stream()
                .map(link -> link.absUrl("href"))
                .filter(link -> link.startsWith("http://here/"))
                .map(link -> URI.create(link.replaceFirst("#.*", "").replace("http://here", ""))
                        .toString());
    }

    // The rest of the house is the same for everybody; comparing any two revisions is a square of pages.
    private static boolean ofThis(String address) {
        return (address.contains("leaks")
                        || address.startsWith("/moderation")
                        || address.startsWith("/notifications")
                        || address.startsWith("/workspaces/reference"))
                && !address.contains("..")
                && !address.contains("/sign-in");
    }

    private static String canary(String where, Set<String> readers) {
        var canary = CANARY + where;
        CANARIES.put(canary, readers);
        return canary;
    }

    private static UUID notes(Person by, String dossier, String text) {
        var made = by.posts(dossier + NOTES, form("on", "C1", "text", text, "kind", "note"));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(303);
        return UUID.fromString(made.header("Location").replaceAll(".*#n-", ""));
    }

    private static void on(UUID note, Consumer<Annotation> act) {
        QuarkusTransaction.requiringNew().run(() -> act.accept(Annotation.findById(note)));
    }
}
