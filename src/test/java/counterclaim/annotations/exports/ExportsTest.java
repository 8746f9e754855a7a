package counterclaim.annotations.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.annotations.Admission;
import counterclaim.annotations.Approval;
import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.web.SqlSeen;
import counterclaim.web.Vectors;
import counterclaim.workspaces.jobs.Job;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static counterclaim.annotations.exports.ManyNotes.BEGUN;
import static counterclaim.annotations.exports.ManyNotes.note;
import static counterclaim.annotations.exports.ManyNotes.says;
import static org.assertj.core.api.Assertions.assertThat;

/** Notes of a dossier as a file: what whoever asks may see, all of that, and nothing else. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ExportsTest {

    private static final int MANY = 2_500;
    private static final long PATIENCE_MS = 60_000;
    private static final int MOST_STATEMENTS = 14;

    @Inject
    World world;

    @Inject
    @PersistenceUnitExtension
    SqlSeen sql;

    private String slug;
    private Person student;
    private Person other;
    private Person moderator;

    @BeforeEach
    void aDossierWithoutNotes() {
        slug = "exported-" + UUID.randomUUID().toString().substring(0, 8);
        world.holdsAtTheDesk(LongBundle.of(slug, "public", 2));
        student = Person.called("annotator");
        other = Person.called("annotator2");
        moderator = Person.called("moderator");
    }

    @Test
    void whatOneMayNotSeeIsNotInIt() {
        note(slug, "annotator", "CANARY-PENDING", note -> {});
        note(slug, "annotator", "CANARY-REJECTED", note -> note.refuse(Approval.REJECTED, BEGUN));
        note(slug, "annotator", "CANARY-SPAM", note -> note.refuse(Approval.SPAM, BEGUN));
        note(slug, "annotator", "CANARY-WITHDRAWN", note -> {
            note.approve(BEGUN);
            note.withdraw(BEGUN);
        });
        note(slug, "annotator", "Everybody's.", note -> note.approve(BEGUN));
        note(slug, "editor", "Of an editor.", note -> note.membersAtOnce = true);
        note(slug, "annotator", "The first text.", note -> {
            note.approve(BEGUN);
            note.edit(says("CANARY-LATER"), pending(), false, Instant.parse("2026-05-05T05:05:05Z"));
        });
        for (var format : List.of("csv", "jsonld"))
            assertThat(exported(other, format))
                    .contains("Everybody's.", "Of an editor.", "The first text.")
                    .doesNotContain("CANARY", "2026-05-05");
        assertThat(rows(other)).extracting(row -> row.get("state")).containsOnly("approved", "pending");
        assertThat(row(other, "The first text."))
                .containsEntry("state", "approved")
                .containsEntry("changed", "");
        for (var name : List.of("annotator", "moderator"))
            assertThat(exported(Person.called(name), "csv"))
                    .contains("CANARY-PENDING", "CANARY-REJECTED", "CANARY-SPAM", "CANARY-WITHDRAWN", "CANARY-LATER");
        assertThat(row(moderator, "CANARY-LATER"))
                .containsEntry("state", "pending")
                .containsEntry("changed", "2026-05-05T05:05:05Z");
    }

    @Test
    void noNoteOfAnotherDossierIsInIt() {
        var elsewhere = slug + "-private";
        world.holdsAtTheDesk(LongBundle.of(elsewhere, "private", 2));
        note(elsewhere, "editor", "CANARY-PRIVATE", note -> note.approve(BEGUN));
        assertThat(exported(Person.called("editor"), "csv")).doesNotContain("CANARY");
        for (var person : List.of(student, moderator)) {
            assertThat(person.posts(exports(elsewhere), Map.of("format", "csv")).statusCode())
                    .isEqualTo(404);
            assertThat(person.get(exports(elsewhere)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        var answer = Person.anonymous().posts(exports(slug), Map.of("format", "csv"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("name=\"held.format\" value=\"csv\"");
    }

    @Test
    void aFormatThatNobodyOffersIsRefused() {
        var answer = student.posts(exports(slug), Map.of("format", "exe"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("This is not offered");
    }

    @Test
    void everyTextComesBackAsItWasWrittenAndNoneIsAFormula() {
        var texts = Vectors.all();
        ManyNotes.notes(slug, "editor", texts);
        var rows = rows(student);
        assertThat(rows).extracting(row -> Table.raw(row.get("text"))).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.values())
                        .allSatisfy(field -> assertThat(field).doesNotMatch("(?s)[=+@\\t\\r\\x00-].*")));
        assertThat(rows.get(0))
                .containsEntry("target", "C1")
                .containsEntry("kind", "note")
                .containsEntry("motivation", "commenting")
                .containsEntry("tags", "one, two\n=three")
                .containsEntry("made", "2026-02-03T04:05:06Z");
    }

    @Test
    void webAnnotationsAreACollectionWithEveryTextAsItWasWritten() throws IOException {
        var texts = Vectors.all();
        ManyNotes.notes(slug, "editor", texts);
        var answer = student.posts(exports(slug), Map.of("format", "jsonld"));
        assertThat(answer.contentType()).isEqualTo("application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"");
        var collection = new ObjectMapper().readTree(answer.asByteArray());
        assertThat(collection.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.get("type").asText()).isEqualTo("AnnotationCollection");
        assertThat(collection.get("total").asInt()).isEqualTo(texts.size());
        var page = collection.get("first");
        assertThat(page.get("type").asText()).isEqualTo("AnnotationPage");
        assertThat(page.get("partOf")).isEqualTo(collection.get("id"));
        assertThat(page.get("items")
                        .valueStream()
                        .map(item -> item.get("body").get(0).get("value").asText()))
                .containsExactlyInAnyOrderElementsOf(texts);
        var first = page.get("items").get(0);
        assertThat(first.has("@context")).isFalse();
        assertThat(first.get("target").get("source").asText()).contains("/dossiers/" + slug + "/");
    }

    @Test
    void aFileIsSentAtOnceAndKeptByNobody() {
        ManyNotes.on(slug, 3);
        var answer = student.posts(exports(slug), Map.of("format", "csv"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/csv;").contains("utf-8");
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"" + slug + "-notes-20..-..-..\\.csv\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void morePagesOfNotesTakeThreeMoreStatementsEach() {
        ManyNotes.on(slug, 10);
        var few = statementsOf(slug);
        var large = slug + "-large";
        world.holdsAtTheDesk(LongBundle.of(large, "public", 2));
        ManyNotes.on(large, 900);
        assertThat(few).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(statementsOf(large)).isEqualTo(few + 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonld"})
    void manyNotesAreWrittenByAJobAndFetchedByWhoAsked(String format) {
        ManyNotes.on(slug, MANY);
        note(slug, "annotator2", "CANARY-PENDING", note -> {});
        var job = asks(student, format);
        var page = ended(student, job);
        assertThat(page.select("[role=status]").text()).isEqualTo("Done");
        assertThat(page.select("meta[http-equiv=refresh]")).isEmpty();
        var file = student.get(page.select("a[download]").attr("href"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        var body = file.body().asByteArray();
        assertThat(file.header("Content-Length")).isEqualTo(String.valueOf(body.length));
        var text = new String(body, StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("CANARY");
        var written = new HashSet<String>();
        for (int i = 0; i < MANY; i++) written.add("Note " + i);
        if (format.equals("csv"))
            assertThat(Table.read(text))
                    .extracting(row -> row.get("text"))
                    .hasSize(MANY)
                    .hasSameElementsAs(written);
        else assertThat(written).allSatisfy(note -> assertThat(text).contains("\"" + note + "\""));
        assertThat(student.page(exports(slug)).select(".dated a").attr("href")).isEqualTo(job);
    }

    @Test
    void nobodyElseSeesAJobOrItsFile() {
        ManyNotes.on(slug, MANY);
        var job = asks(student, "csv");
        ended(student, job);
        for (var person : List.of(other, moderator, Person.called("owner"), Person.anonymous())) {
            assertThat(person.get(job).statusCode()).isEqualTo(404);
            assertThat(person.get(job + "/file").statusCode()).isEqualTo(404);
            assertThat(person.page(exports(slug)).select(".dated")).isEmpty();
        }
        assertThat(other.posts(job + "/cancellation", Map.of()).statusCode()).isEqualTo(404);
        assertThat(student.get(job.replace(slug, "soleimani-strike")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoMayNotReadTheDossierAnyMoreDoesNotGetTheFile() {
        ManyNotes.on(slug, MANY);
        var job = asks(student, "csv");
        ended(student, job);
        QuarkusTransaction.requiringNew().run(() -> Dossier.update("visibility = PRIVATE where slug = ?1", slug));
        assertThat(student.get(job).statusCode()).isEqualTo(404);
        assertThat(student.get(job + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatWasWrittenForARoleOneHasLostIsNotHandedOut() {
        ManyNotes.on(slug, MANY);
        var job = asks(student, "csv");
        ended(student, job);
        change(job, "roles = 'ANNOTATOR,MODERATOR'");
        assertThat(student.get(job + "/file").statusCode()).isEqualTo(404);
        var page = student.page(job);
        assertThat(page.select("a[download]")).isEmpty();
        assertThat(page.text()).contains("roles that you hold no longer");
    }

    @Test
    void aJobIsGoneAfterADay() {
        ManyNotes.on(slug, MANY);
        var job = asks(student, "csv");
        assertThat(ended(student, job).text()).contains("Kept until");
        change(job, "expiresAt = madeAt");
        assertThat(student.get(job).statusCode()).isEqualTo(404);
        assertThat(student.get(job + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void aJobThatIsGoingSaysHowFarItIsWithoutScriptsAndIsCancelled() {
        ManyNotes.on(slug, MANY);
        var job = asks(student, "csv");
        ended(student, job);
        // As it stands while somewhere it is worked on.
        change(job, "state = RUNNING, runId = id, done = 500, total = 2500, endedAt = null");
        sql.forget();
        var page = student.page(job);
        assertThat(sql.whileRendering()).isEmpty();
        assertThat(sql.statements()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(page.select("[role=status][aria-live=polite]").text())
                .isEqualTo("Being made · 500 of 2500 done, 2000 left");
        assertThat(page.select("noscript").html()).contains("http-equiv=\"refresh\" content=\"5\"");
        assertThat(student.get(job + "/file").statusCode()).isEqualTo(404);
        assertThat(asks(student, "csv")).as("asked for once more").isEqualTo(job);
        var cancelled = student.does(page.select("[data-job] form").attr("action"), Map.of());
        assertThat(cancelled.select(".flash").text()).isEqualTo("It was cancelled.");
        assertThat(cancelled.select("[data-job-state]").text()).isEqualTo("Cancelled");
        assertThat(student.get(job + "/file").statusCode()).isEqualTo(404);
        assertThat(student.does(job + "/cancellation", Map.of())
                        .select(".flash")
                        .text())
                .contains("ended before");
    }

    private static String exports(String slug) {
        return "/dossiers/" + slug + "/annotations/exports";
    }

    private String exported(Person person, String format) {
        var answer = person.posts(exports(slug), Map.of("format", format));
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }

    private List<Map<String, String>> rows(Person person) {
        return Table.read(exported(person, "csv"));
    }

    private Map<String, String> row(Person person, String text) {
        return rows(person).stream()
                .filter(row -> row.get("text").equals(text))
                .findFirst()
                .orElseThrow();
    }

    private int statementsOf(String slug) {
        sql.forget();
        assertThat(student.posts(exports(slug), Map.of("format", "csv")).statusCode())
                .isEqualTo(200);
        return sql.statements().size();
    }

    /** @return the address of the job */
    private String asks(Person person, String format) {
        var answer = person.posts(exports(slug), Map.of("format", format));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.header("Location").replaceFirst("https?://[^/]+", "");
    }

    private static Document ended(Person person, String job) {
        var until = System.currentTimeMillis() + PATIENCE_MS;
        while (System.currentTimeMillis() < until) {
            var page = person.page(job);
            if (page.select("[data-job=ended]").size() == 1) return page;
            pause();
        }
        throw new AssertionError("not ended in time");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static void change(String job, String to) {
        var id = UUID.fromString(job.replaceAll(".*/", ""));
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(Job.update("set " + to + " where id = ?1", id))
                        .isEqualTo(1));
    }

    private static Admission.Answer pending() {
        return new Admission.Answer(Approval.PENDING, null);
    }
}
