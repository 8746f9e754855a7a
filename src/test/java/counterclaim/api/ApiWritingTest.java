package counterclaim.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.Author;
import counterclaim.Pages;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.Robot;
import counterclaim.World;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What a program does by JSON is what people do on a page: act by act, and word by word where it does not do. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ApiWritingTest {

    private static final String API = "/api/v1";

    @Inject
    World world;

    private String byPage;
    private String byJson;

    @BeforeEach
    void twoDossiersThatSayTheSame() {
        byPage = opened("page");
        byJson = opened("json");
    }

    private String opened(String how) {
        // Of one length, so that one can stand for the other.
        var slug = "twin-" + how + "-" + UUID.randomUUID().toString().substring(0, 8);
        world.holdsAtTheDesk(SizedBundle.of(slug, "Слово", 2, 2));
        return "/dossiers/" + slug;
    }

    /** @param version of what is written anew; null for an act that is no edit */
    private record Act(String by, String path, Integer version, Map<String, Object> fields) {}

    private static Act act(String by, String path, Object... fields) {
        return new Act(by, path, null, fields(fields));
    }

    private static Act edit(String path, int version, Object... fields) {
        return new Act("editor", path, version, fields(fields));
    }

    private static Map<String, Object> fields(Object... fields) {
        var form = new HashMap<>(Author.form(fields));
        form.remove("token");
        return form;
    }

    /** In their order: each sees what those before it did. */
    private static List<Act> acts() {
        return List.of(
                act("editor", "/questions", "text", "Was the gate open?", "kind", "yes_no", "topic", "The gate"),
                edit("/questions/3/revisions", 0, "text", "Was the gate shut?", "kind", "yes_no", "reason", "Clearer."),
                edit("/questions/3/history/1/reversal", 1, "reason", "It was clear before."),
                act(
                        "editor",
                        "/claims",
                        "text",
                        "The gate was shut.",
                        "question",
                        "Q3",
                        "kind",
                        "event_property",
                        "compared",
                        "1"),
                edit(
                        "/claims/10000/revisions",
                        0,
                        "text",
                        "The north gate was shut.",
                        "question",
                        "Q3",
                        "kind",
                        "event_property",
                        "typo",
                        "1"),
                act("editor", "/sources", "label", "Log of the gate", "type", "report", "issued", "2020-01"),
                edit("/sources/3/revisions", 0, "label", "Gate log", "type", "report", "reason", "Shorter."),
                act("editor", "/sources/3/snapshots", "text", "Shut at four. Opened at six."),
                act("editor", "/events", "on", "2020-01-03", "text", "The gate was shut.", "source", "S3"),
                edit(
                        "/events/2/revisions",
                        0,
                        "on",
                        "2020-01-03~",
                        "text",
                        "The gate was shut.",
                        "source",
                        "S3",
                        "reason",
                        "About then."),
                act(
                        "editor",
                        "/claims/10000/statements",
                        "party",
                        "Warden of {slug}",
                        "party-kind",
                        "person",
                        "stance",
                        "asserts",
                        "attribution",
                        "named",
                        "on",
                        "2020-01-04",
                        "quote",
                        "I shut it myself",
                        "source",
                        "S3"),
                edit(
                        "/statements/3/revisions",
                        0,
                        "party",
                        "Warden of {slug}",
                        "stance",
                        "denies",
                        "attribution",
                        "named",
                        "on",
                        "2020-01-04",
                        "quote",
                        "I shut it myself",
                        "source",
                        "S3",
                        "reason",
                        "Misread."),
                act(
                        "editor",
                        "/claims/10000/arguments",
                        "direction",
                        "pro",
                        "text",
                        "The log has it shut at four.",
                        "source-1",
                        "S3",
                        "passage-1",
                        "Shut at four.",
                        "reliability-1",
                        "B",
                        "credibility-1",
                        "2",
                        "premise-1",
                        "C2",
                        "holds-1",
                        "1"),
                act("editor", "/arguments/7/arguments", "text", "Logs of that year were written later."),
                edit(
                        "/arguments/8/revisions",
                        0,
                        "text",
                        "Logs of that year were written up later.",
                        "reason",
                        "Better said."),
                edit("/arguments/7/grades", 0, "reliability-1", "C", "credibility-1", "3", "reason", "A copy."),
                act("annotator", "/claims/10000/arguments", "direction", "con", "text", "Carts went through at five."),
                act("editor", "/arguments/9/acceptance", "reason", "Seen by two."),
                act("annotator", "/claims/10000/arguments", "direction", "con", "text", "My cousin says so."),
                act("editor", "/arguments/10/refusal", "reason", "Hearsay of nobody."),
                act("annotator", "/claims/10000/arguments", "direction", "con", "text", "I thought better of it."),
                act("annotator", "/arguments/11/taking-back"),
                act("editor", "/arguments/9/withdrawal", "reason", "The carts were boats."),
                act("editor", "/arguments/9/restoration"),
                edit("/revisions", 0, "title", "The gate", "language", "en", "reason", "Better said."),
                edit("/revisions/1/reversal", 1, "reason", "Well said before."),
                act("owner", "/visibility", "visibility", "members"),
                act("owner", "/visibility", "visibility", "public"),
                new Act(
                        "editor",
                        "/claims/10000/verdict",
                        0,
                        fields("word", "supported", "reason", "The log has it.", "rationale", "See A7.")),
                act("editor", "/claims/10000/submission", "handover", "Look at the log."),
                act("reviewer", "/claims/10000/comments", "passage", "wording", "comment", "Which gate?"),
                act("reviewer", "/claims/10000/reviews", "decision", "changes_requested", "text", "Say which gate."),
                new Act(
                        "editor",
                        "/claims/10000/verdict",
                        1,
                        fields("word", "supported", "reason", "The log has the gate.")),
                act("editor", "/claims/10000/submission"),
                act("editor", "/claims/10000/submission/taking-back"),
                act("editor", "/claims/10000/submission"),
                act("reviewer", "/claims/10000/reviews", "decision", "approved", "text", "Good.", "digest", "?"),
                act("reviewer", "/claims/10000/revocation"),
                act("reviewer", "/claims/10000/reviews", "decision", "approved", "text", "Good.", "digest", "?"),
                act("editor2", "/claims/10000/publication"),
                act("editor2", "/claims/10000/corrections", "kind", "typo", "wrong", "gaet", "right", "gate"),
                act("editor", "/claims/10000/pause", "reason", "Somebody called."),
                act("reviewer", "/claims/10000/resumption", "reason", "It was nothing."),
                act("editor", "/claims/10000/pause", "reason", "It was something."),
                act("owner", "/claims/10000/retraction", "wrong", "The log was forged.", "right", "We do not know."));
    }

    @Test
    void actByActAPageAndItsTwinDoTheSame() {
        for (var act : acts()) {
            var page = page(act);
            assertThat(page.statusCode())
                    .as(
                            "%s by page: %s",
                            act, Jsoup.parse(page.asString()).select("main").text())
                    .isEqualTo(303);
            var json = json(act);
            assertThat(json.statusCode())
                    .as("%s by JSON: %s", act, json.asString())
                    .isIn(200, 201);
            assertThat(path(json.jsonPath().getString("page"))).as("%s", act).isEqualTo(path(page.header("Location")));
            assertThat(json.headers().hasHeaderWithName("Set-Cookie")).isFalse();
            if (json.statusCode() == 201) isThere(act, json);
        }
        assertThat(bundle(byJson)).isEqualTo(bundle(byPage));
        assertThat(history(byJson)).isEqualTo(history(byPage));
    }

    @Test
    void theOpenApiDocumentAndOurPageNameEachActWithItsFields() throws IOException {
        var document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asByteArray());
        var page = Pages.at("/api").select("h3 code").eachText();
        for (var act : acts()) {
            var path = API + "/dossiers/{slug}"
                    + act.path
                            .replaceFirst(
                                    "/(claims|arguments|statements|sources|events|questions)/[0-9]+", "/$1/{number}")
                            .replaceFirst(
                                    "/arguments/\\{number}/(acceptance|refusal|taking-back|withdrawal|restoration)$",
                                    "/{things}/{thing}/$1")
                            .replaceFirst("/questions/\\{number}/history", "/{things}/{thing}/history")
                            .replaceFirst("/[0-9]+/reversal$", "/{revision}/reversal");
            var described = document.path("paths").path(path).path("post");
            assertThat(described.path("security").toString()).as(path).contains("token");
            assertThat(described.path("responses").has("412")).as(path).isEqualTo(act.version != null);
            var named = List.of(
                    described.path("requestBody").path("description").asText().split("[^a-z0-9-]+"));
            assertThat(named).as(path).containsAll(act.fields.keySet());
            assertThat(page).contains("POST " + path);
        }
    }

    @Test
    void whatDoesNotDoComesBackWithTheSameWordsFieldByField() {
        for (var wrong : Stream.of(
                        act("editor", "/questions", "pinned", "soon"),
                        act("editor", "/claims", "kind", "odd", "answer", "affirmative", "question", "Q77"),
                        act("editor", "/sources", "url", "javascript:alert(1)", "issued", "then"),
                        act("editor", "/sources/1/snapshots", "text", ""),
                        act("editor", "/events", "on", "2020-13", "source", "S77"),
                        act("editor", "/claims/1/statements", "stance", "shrugs", "on", "never"),
                        act("editor", "/claims/1/arguments", "premise-1", "C1", "scheme", "guess", "text", ""),
                        act("editor", "/arguments/1/arguments", "premise-1", "C77"),
                        act("editor", "/claims/1/withdrawal"),
                        edit("/claims/1/revisions", 0, "text", "x".repeat(1_001)),
                        edit("/questions/1/revisions", 0),
                        edit("/speakers/{slug}-body/revisions", 0, "kind", "body", "part-of", "Nobody"),
                        edit("/claims/1/verdict", 0, "rationale", "See A99."))
                .toList()) {
            var page = page(wrong);
            var json = json(wrong);
            assertThat(page.statusCode()).as("%s", wrong).isEqualTo(422);
            assertThat(json.statusCode()).as("%s: %s", wrong, json.asString()).isEqualTo(422);
            assertThat(json.contentType()).startsWith("application/problem+json");
            var told = Jsoup.parse(page.asString()).select(".summary a").stream()
                    .map(link -> link.attr("href").substring(1) + ": " + link.text())
                    .toList();
            assertThat(Robot.faults(json)).as("%s", wrong).isNotEmpty().containsExactlyElementsOf(told);
        }
        assertThat(bundle(byJson)).isEqualTo(bundle(byPage));
    }

    @Test
    void aDossierIsOpenedRemovedAndBroughtBack() {
        var editor = Robot.of("editor");
        var dossiers = API + "/workspaces/reference/dossiers";
        var nameless = editor.sends(dossiers, fields("title", ""));
        assertThat(nameless.statusCode()).as(nameless.asString()).isEqualTo(422);
        var opened =
                editor.sends(dossiers, fields("title", "The gate at noon", "language", "en", "visibility", "private"));
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        var slug = opened.jsonPath().getString("id");
        var dossier = API + "/dossiers/" + slug;
        assertThat(opened.header("Location")).endsWith(dossier);
        assertThat(editor.get(dossier).jsonPath().getString("dossier.title")).isEqualTo("The gate at noon");
        assertThat(Person.anonymous().get(dossier).statusCode()).isEqualTo(404);
        assertThat(editor.sends(dossier + "/removal", Map.of()).statusCode()).isEqualTo(200);
        assertThat(editor.get(dossier).statusCode()).isEqualTo(404);
        var back = dossiers + "/" + slug + "/restoration";
        assertThat(Robot.of("annotator").sends(back, Map.of()).statusCode()).isEqualTo(403);
        assertThat(editor.sends(back, Map.of()).statusCode()).isEqualTo(200);
        assertThat(editor.get(dossier).statusCode()).isEqualTo(200);
    }

    @Test
    void anEditNamesTheVersionThatWasSeenAndAStaleOneChangesNothing() {
        var robot = Robot.of("editor");
        var address = API + byJson + "/claims/2/revisions";
        var fields = fields("text", "Reworded.", "question", "Q1", "kind", "event_property", "reason", "Better.");
        var missing = robot.sends(address, fields);
        assertThat(missing.statusCode()).isEqualTo(428);
        assertThat(robot.edits(address, 7, fields).statusCode()).isEqualTo(412);
        assertThat(robot.asks()
                        .contentType(ContentType.JSON)
                        .header("If-Match", "*")
                        .body(fields)
                        .post(address)
                        .statusCode())
                .isEqualTo(400);
        int version = robot.get(API + byJson + "/claims/2/now").jsonPath().getInt("version");
        assertThat(robot.edits(address, version, fields).statusCode()).isEqualTo(200);
        var stale = robot.edits(
                address,
                version,
                fields("text", "Too late.", "question", "Q1", "kind", "numerical", "reason", "Mine."));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.jsonPath().getString("type")).endsWith(":stale");
        assertThat(robot.get(API + byJson + "/claims/2/now").jsonPath().getString("state.text"))
                .isEqualTo("Reworded.");
    }

    @Test
    void theSameKeyDoesAnActOnceAndIsAnsweredTheSameTwice() {
        var address = API + byJson + "/claims";
        var claim = fields("text", "Said once.", "question", "Q1", "kind", "event_property", "compared", "1");
        var key = UUID.randomUUID().toString();
        var first = withKey("editor", key, claim, address);
        var again = withKey("editor", "\"" + key + "\"", claim, address);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
        var other = withKey("editor", key, fields("text", "Something else."), address);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.jsonPath().getString("type")).endsWith("idempotency_key_reused");
        var somebodyElse = withKey("editor2", key, claim, address);
        assertThat(somebodyElse.statusCode()).isEqualTo(201);
        assertThat(somebodyElse.header("Location")).isNotEqualTo(first.header("Location"));
        assertThat(withKey("editor", "x".repeat(300), claim, address).statusCode())
                .isEqualTo(400);
        assertThat(count(byJson, "Said once.")).isEqualTo(2);
    }

    @Test
    void ofManyWithTheSameKeyAtOnceOneDoesIt() throws Exception {
        var address = API + byJson + "/sources";
        var source = fields("label", "Named once", "type", "report");
        var key = UUID.randomUUID().toString();
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Response> one = () -> withKey("editor", key, source, address);
            var locations = pool.invokeAll(Collections.nCopies(24, one)).stream()
                    .map(ApiWritingTest::got)
                    .map(answer -> answer.statusCode() + " " + answer.header("Location"))
                    .distinct();
            assertThat(locations).hasSize(1).first().asString().startsWith("201 ");
        } finally {
            pool.shutdownNow();
        }
        assertThat(count(byJson, "Named once")).isEqualTo(1);
    }

    @Test
    void aClaimThatWasMadeBeforeIsAskedBack() {
        var robot = Robot.of("editor");
        var claim = fields(
                "text",
                "Pigeons had been counted in Odessa before breakfast.",
                "question",
                "Q1",
                "kind",
                "event_property");
        assertThat(robot.sends(API + byJson + "/claims", claim).statusCode()).isEqualTo(201);
        var again = robot.sends(API + byJson + "/claims", claim);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("type")).endsWith("similar_claims");
        assertThat(again.jsonPath().getString("title")).contains("C10000");
        claim.put("compared", 1);
        assertThat(robot.sends(API + byJson + "/claims", claim).statusCode()).isEqualTo(201);
    }

    @Test
    void whatIsRefusedSaysWhy() {
        var editor = Robot.of("editor");
        var annotator = Robot.of("annotator");
        annotator.sends(API + byJson + "/claims/1/arguments", fields("direction", "con", "text", "Not so."));
        var own = fields("direction", "con", "text", "Nor so.");
        assertThat(problem(annotator.sends(API + byJson + "/arguments/7/acceptance", fields("reason", "Mine."))))
                .isEqualTo("403 not_allowed");
        editor.sends(API + byJson + "/arguments/7/acceptance", fields("reason", "Fine."));
        assertThat(problem(editor.sends(API + byJson + "/arguments/7/refusal", fields("reason", "No."))))
                .isEqualTo("409 decided");
        assertThat(problem(editor.sends(API + byJson + "/claims/2/publication", Map.of())))
                .isEqualTo("409 not_now");
        editor.edits(API + byJson + "/claims/2/verdict", 0, fields("word", "supported", "reason", "So it is."));
        editor.sends(API + byJson + "/claims/2/submission", Map.of());
        var unseen = fields("decision", "approved", "text", "Yes.", "digest", "0".repeat(64));
        assertThat(problem(Robot.of("reviewer").sends(API + byJson + "/claims/2/reviews", unseen)))
                .isEqualTo("409 changed_meanwhile");
        assertThat(problem(annotator.sends(API + byJson + "/claims/77/arguments", own)))
                .isEqualTo("404 null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|",
                "\"text\"|",
                "{\"text\":\"a\",\"text\":\"b\"}|",
                "{\"text\":|",
                "{} {}|",
                "{\"text\":{\"de\":\"a\"}}|/text",
                "{\"text\":[\"a\",[\"b\"]]}|/text/1",
                "{\"compared\":true}|/compared",
                "{\"pinned\":1.5}|/pinned",
                "{\"version\":3}|/version",
                "{\"token\":\"x\"}|/token",
                "{\"key\":\"x\"}|/key"
            })
    void whatIsNoObjectOfFieldsIsRefusedWithThePathOfTheFault(String body, String pointer) {
        var answer = Robot.of("editor")
                .asks()
                .contentType(ContentType.JSON)
                .body(body)
                .post(API + byJson + "/questions");
        assertThat(problem(answer)).isEqualTo("400 malformed");
        if (pointer != null) assertThat(answer.jsonPath().getString("detail")).startsWith(pointer + ": ");
    }

    @Test
    void anyScriptAndAnyLengthThatAPageTakesArrivesWhole() {
        var text = "در بغداد، پیام‌رسان «هیچ‌کس» را ندید؛ ".repeat(500).strip();
        var answer = Robot.of("editor")
                .sends(API + byJson + "/claims/1/arguments", fields("direction", "pro", "text", text));
        assertThat(answer.statusCode()).isEqualTo(201);
        var there = Robot.of("editor").get(path(answer.header("Location")));
        assertThat(there.jsonPath().getString("state.text")).isEqualTo(text);
    }

    private Response page(Act act) {
        var form = new HashMap<String, Object>(filled(act.fields, byPage, act.by));
        form.put("token", UUID.randomUUID().toString());
        if (act.version != null) form.put("version", act.version);
        return Person.called(act.by).posts(byPage + slugged(act.path, byPage), form);
    }

    private Response json(Act act) {
        var robot = Robot.of(act.by);
        var address = API + byJson + slugged(act.path, byJson);
        var fields = filled(act.fields, byJson, act.by);
        return act.version == null ? robot.sends(address, fields) : robot.edits(address, act.version, fields);
    }

    /** What a reviewer has seen is told by a digest, another one in each dossier; and so are new people named. */
    private static Map<String, Object> filled(Map<String, Object> fields, String dossier, String by) {
        var filled = new HashMap<>(fields);
        filled.replaceAll((name, value) -> value instanceof String text ? slugged(text, dossier) : value);
        if ("?".equals(fields.get("digest"))) filled.put("digest", digest(dossier, by));
        return filled;
    }

    private static String digest(String dossier, String by) {
        return Robot.of(by)
                .get(API + dossier + "/claims/10000/review")
                .jsonPath()
                .getString("digest");
    }

    private static String slugged(String path, String dossier) {
        return path.replace("{slug}", dossier.replaceFirst(".*/", ""));
    }

    private void isThere(Act act, Response json) {
        var there = Robot.of(act.by).get(path(json.header("Location")));
        assertThat(there.statusCode()).as("%s", act).isEqualTo(200);
        assertThat(there.jsonPath().getString("id")).isEqualTo(json.jsonPath().getString("id"));
        assertThat(there.jsonPath().getInt("version")).isZero();
    }

    /** Without host, and without which of the two it is; a source has an address of its own. */
    private static String path(String location) {
        return location.replaceFirst("https?://[^/]+", "")
                .replaceAll("twin-page-[0-9a-f]{8}", "TWIN")
                .replaceAll("(?<!v1/dossiers/)twin-json-[0-9a-f]{8}", "TWIN")
                .replaceAll("/(sources|parties)/[0-9a-f-]{36}", "/$1/ID");
    }

    private static String bundle(String dossier) {
        var json = Person.called("editor").get(API + dossier).asString();
        return json.replaceAll("twin-(page|json)-[0-9a-f]{8}", "TWIN")
                .replaceAll("\"[0-9a-f]{64}\"", "\"DIGEST\"")
                .replaceAll("20\\d\\d-\\d\\d-\\d\\dT[0-9:.]+Z", "THEN");
    }

    /** Who did what, as the page of the history tells it. */
    private static List<String> history(String dossier) {
        return Person.called("editor").page(dossier + "/history").select("ol.dated li > div").eachText().stream()
                .map(line -> line.replaceAll("twin-(page|json)-[0-9a-f]{8}", "TWIN"))
                .toList();
    }

    private static long count(String dossier, String words) {
        var json = Person.called("editor").get(API + dossier).asString();
        return (json.length() - json.replace(words, "").length()) / words.length();
    }

    private static Response withKey(String name, String key, Map<String, ?> fields, String address) {
        return Robot.of(name)
                .asks()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(fields)
                .post(address);
    }

    private static String problem(Response answer) {
        var type = answer.jsonPath().getString("type");
        return answer.statusCode() + " " + (type == null ? null : type.replaceFirst(".*:", ""));
    }

    private static Response got(Future<Response> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
