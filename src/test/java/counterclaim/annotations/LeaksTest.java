package counterclaim.annotations;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.annotations.exports.ManyNotes;
import counterclaim.interchange.bundle.LongBundle;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import org.jsoup.select.Elements;
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
    private static final String EXPORTS = NOTES + "/exports";
    /** With more notes than are written while somebody waits; not walked through. */
    private static final String MANY = "/dossiers/many-canaries";

    private static final int MOST = 600;
    private static final int MORE_THAN_AT_ONCE = 1_001;
    private static final long PATIENCE_MS = 60_000;

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
        world.holdsAtTheDesk(LongBundle.of("many-canaries", "public", 1));
        ManyNotes.on("many-canaries", MORE_THAN_AT_ONCE);
        ManyNotes.note("many-canaries", "annotator", canary("among-many", DECIDES), note -> {});
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
            var body = read(answer, address, name);
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

    /** Files of notes: by the forms of the pages that one can reach, and past them. */
    @ParameterizedTest
    @ValueSource(strings = {"", "reader", "annotator2", "editor2", "reviewer", "moderator", "owner"})
    void nobodyFindsInAFileWhatTheyMayNotRead(String name) {
        var person = name.isEmpty() ? Person.anonymous() : Person.called(name);
        var files = new StringBuilder();
        for (var dossier : List.of(OPEN, PRIVATE, MANY, "/dossiers/leaks-elsewhere")) {
            for (var page : List.of(dossier + NOTES, dossier + EXPORTS)) {
                var form = Jsoup.parse(person.get(page).asString()).select("form[action=" + dossier + EXPORTS + "]");
                for (var format : formats(form)) files.append(file(person, name, dossier + EXPORTS, format));
            }
        }
        assertThat(files.toString())
                .contains(name.isEmpty() ? "held.format" : "There is nothing here that you can read");
        if (name.equals("moderator"))
            assertThat(files.toString()).contains(CANARY + "pending", CANARY + "refused4", CANARY + "among-many");
        if (name.equals("owner")) assertThat(files.toString()).contains(CANARY + "private");
        if (!name.isEmpty()) assertThat(files.toString()).contains("Answer me.", "Note 1000");
    }

    // Where no form is shown, as where nothing is, they are sent all the same; and one that nobody offers.
    private static List<String> formats(Elements form) {
        var offered = form.select("[name=format] option").eachAttr("value");
        if (!form.isEmpty()) assertThat(offered).contains("csv", "jsonld");
        return Stream.concat(form.isEmpty() ? Stream.of("csv", "jsonld") : offered.stream(), Stream.of("exe"))
                .toList();
    }

    /** What is answered, or the file of the job that is. */
    private static String file(Person person, String name, String exports, String format) {
        var answer = person.posts(exports, form("format", format));
        var said = read(answer, exports + " in " + format, name);
        if (answer.statusCode() != 303) return said;
        var job = answer.header("Location").replaceFirst("https?://[^/]+", "");
        var until = System.currentTimeMillis() + PATIENCE_MS;
        while (System.currentTimeMillis() < until) {
            var page = read(person.get(job), job, name);
            if (page.contains("data-job=\"ended\"")) return page + read(person.get(job + "/file"), job + "/file", name);
            pause();
        }
        throw new AssertionError("not ended in time: " + job);
    }

    private static String read(Response answer, String address, String name) {
        var said = new String(answer.asByteArray(), StandardCharsets.UTF_8) + answer.headers();
        CANARIES.forEach((canary, readers) -> {
            if (!readers.contains(name))
                assertThat(said).as("%s as %s", address, name).doesNotContain(canary);
        });
        return said;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
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
