package counterclaim.annotations.w3c;

import com.fasterxml.jackson.databind.JsonNode;
import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.Robot;
import counterclaim.World;
import counterclaim.annotations.Annotation;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.Room;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.annotations.w3c.Client.annotation;
import static counterclaim.annotations.w3c.Client.anybody;
import static counterclaim.annotations.w3c.Client.comment;
import static counterclaim.annotations.w3c.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

/** Who sees what of an annotation, and what is said of the passage it is on. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class VisibilityTest {

    private static final String DOSSIER = "/dossiers/annotated";

    @Inject
    World world;

    private Client editor;
    private Client annotator;
    private Client moderator;
    private String base;
    private String claim;

    @BeforeEach
    void aDossier() {
        world.holdsAtTheDesk(LongBundle.of("annotated", "public", 3));
        world.holdsAtTheDesk(LongBundle.of("annotated-privately", "private", 3));
        editor = Client.of("editor");
        annotator = Client.of("annotator");
        moderator = Client.of("moderator");
        base = "http://127.0.0.1:" + RestAssured.port;
        claim = base + DOSSIER + "/claims/1";
    }

    @Test
    void aNoteThatWaitsIsInTheAnswerToItsAuthorAndNowhereElse() {
        var answer = annotator.post(comment("Waiting for you", claim));
        assertThat(json(answer).at("/body/value").asText()).isEqualTo("Waiting for you");
        var one = Client.path(answer.header("Location"));
        assertThat(annotator.get(one).statusCode()).isEqualTo(200);
        assertThat(moderator.get(one).statusCode()).isEqualTo(200);
        assertThat(anybody().get(one).statusCode()).isEqualTo(404);
        assertThat(Client.of("reader").get(one).statusCode()).isEqualTo(404);
        assertThat(listed(annotator)).contains(base + one);
        assertThat(ids(json(anybody().get("/annotations/?iris=1&target=" + claim))))
                .doesNotContain(base + one);
    }

    @Test
    void theTotalIsOfWhatTheViewerSees() {
        var open = total(null);
        var own = total(annotator);
        annotator.made(comment("Counted for me", claim));
        assertThat(total(null)).isEqualTo(open);
        assertThat(total(annotator)).isEqualTo(own + 1);
        editor.made(comment("Counted for all", claim));
        assertThat(total(null)).isEqualTo(open + 1);
        assertThat(total(annotator)).isEqualTo(own + 2);
    }

    private static int total(Client client) {
        return json(client == null ? anybody().get("/annotations/") : client.get("/annotations/"))
                .get("total")
                .asInt();
    }

    @Test
    void aPrivateDossierShowsNothingToWhoMayNotReadIt() {
        var hidden = base + "/dossiers/annotated-privately/claims/1";
        var one = editor.made(comment("Behind doors", hidden));
        assertThat(anybody().get(one).statusCode()).isEqualTo(404);
        assertThat(annotator.get(one).statusCode()).isEqualTo(404);
        assertThat(json(anybody().get("/annotations/?target=" + hidden))
                        .get("total")
                        .asInt())
                .isZero();
        var refused = annotator.post(comment("Let me in", hidden));
        assertThat(refused.statusCode()).isEqualTo(400);
        var none = annotator.post(comment("Let me in", base + "/dossiers/no-such-thing/claims/1"));
        assertThat(refused.asString().replaceAll("reference:\\w+", ""))
                .isEqualTo(none.asString().replaceAll("reference:\\w+", ""));
    }

    @Test
    void whatIsNotOursIsKeptForItsAuthorAndThoseWhoDecide() {
        var elsewhere = "https://elsewhere.example/" + UUID.randomUUID();
        var one = annotator.made(annotation("'bodyValue':'Far away'", "['" + elsewhere + "','https://b.example/']"));
        assertThat(annotator.read(one).at("/target/1").asText()).isEqualTo("https://b.example/");
        assertThat(moderator.get(one).statusCode()).isEqualTo(200);
        for (var other : List.of("reader", "editor", "owner"))
            assertThat(Client.of(other).get(one).statusCode()).as(other).isEqualTo(404);
        assertThat(anybody().get(one).statusCode()).isEqualTo(404);
        assertThat(json(annotator.get("/annotations/?target=" + elsewhere))
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(json(editor.get("/annotations/?target=" + elsewhere))
                        .get("total")
                        .asInt())
                .isZero();
        var tag = annotator.get(one).header("ETag");
        assertThat(annotator.put(one, comment("Farther", elsewhere), tag).statusCode())
                .isEqualTo(200);
        var gone = annotator.delete(one, annotator.get(one).header("ETag"));
        assertThat(gone.statusCode()).isEqualTo(204);
        assertThat(editor.get(one).statusCode()).isEqualTo(404);
    }

    @Test
    void aPassageIsFoundAndServedOnItsRevision() {
        var target = "{'source':'" + claim + "','selector':{'type':'TextQuoteSelector','exact':'001'}}";
        var served = editor.read(editor.made(comment("This one", target))).get("target");
        assertThat(served.get("type").asText()).isEqualTo("SpecificResource");
        assertThat(served.get("source").asText()).isEqualTo(claim + "/history/1");
        assertThat(served.at("/selector/0/type").asText()).isEqualTo("TextQuoteSelector");
        assertThat(served.at("/selector/0/prefix").asText()).isEqualTo("Claim ");
        assertThat(served.at("/selector/1/start").asInt()).isEqualTo(6);
        assertThat(served.at("/selector/1/end").asInt()).isEqualTo(9);
        assertThat(anybody().get(Client.path(served.get("source").asText())).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotUsedOfATargetStaysThere() {
        var target = "{'source':{'id':'" + claim + "','format':'text/html'},'renderedVia':{'id':'urn:x','x':1},"
                + "'selector':[{'type':'CssSelector','value':'#q'},{'type':'TextPositionSelector','start':0,'end':5}]}";
        var served = editor.read(editor.made(comment("All of it", target))).get("target");
        assertThat(served.at("/source/format").asText()).isEqualTo("text/html");
        assertThat(served.at("/source/id").asText()).isEqualTo(claim + "/history/1");
        assertThat(served.at("/renderedVia/x").asInt()).isEqualTo(1);
        assertThat(served.at("/selector/0/exact").asText()).isEqualTo("Claim");
        assertThat(served.at("/selector/2/value").asText()).isEqualTo("#q");
    }

    @Test
    void aSelectorThatTheTextContradictsIsRefusedWithItsPath() {
        assertThat(refused("{'type':'TextQuoteSelector','exact':'Nothing like it'}"))
                .isEqualTo("/target/selector/exact");
        assertThat(refused("{'type':'TextPositionSelector','start':0,'end':5000}"))
                .isEqualTo("/target/selector/end");
        assertThat(refused("[{'type':'TextQuoteSelector','exact':'001'},"
                        + "{'type':'TextPositionSelector','start':0,'end':3}]"))
                .isEqualTo("/target/selector/1");
        assertThat(refused("{'type':'TextQuoteSelector','exact':'0'}")).isEqualTo("/target/selector");
        var future = editor.post(comment("Too early", claim + "/history/9"));
        assertThat(future.jsonPath().getString("pointer")).isEqualTo("/target");
    }

    private String refused(String selector) {
        var answer = editor.post(comment("No", "{'source':'" + claim + "','selector':" + selector + "}"));
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.jsonPath().getString("pointer");
    }

    @Test
    void whatIsServedCanBeSentBackAsItIs() {
        var target = "{'source':'" + claim + "','selector':{'type':'TextQuoteSelector','exact':'001'}}";
        var one = editor.made(annotation(
                "'bodyValue':'Round trip','schema:about':{'id':'urn:y'},'motivation':['commenting','linking']",
                target));
        var before = editor.get(one);
        var after = json(editor.put(one, before.asString(), before.header("ETag")));
        for (var name : List.of("target", "bodyValue", "schema:about", "motivation", "creator", "created"))
            assertThat(after.get(name)).as(name).isEqualTo(json(before).get(name));
        var moved = editor.put(one, comment("Elsewhere", base + DOSSIER + "/claims/2"), "*");
        assertThat(moved.jsonPath().getString("pointer")).isEqualTo("/target");
    }

    @Test
    void aNoteStaysOnTheRevisionThatItWasMadeOn() {
        var author = Author.called("editor", DOSSIER);
        var mine = author.claims("The old wording of it.");
        var target = "{'source':'" + base + mine + "','selector':{'type':'TextQuoteSelector','exact':'old'}}";
        var one = editor.made(comment("Why old?", target));
        author.person()
                .does(
                        mine + "/revisions",
                        Author.form(
                                "text",
                                "The new wording of it.",
                                "question",
                                "Q1",
                                "kind",
                                "event_property",
                                "version",
                                "0",
                                "reason",
                                "It is new."));
        assertThat(editor.read(one).at("/target/source").asText()).isEqualTo(base + mine + "/history/1");
        var changed = editor.put(
                one, comment("Still: why old?", target), editor.get(one).header("ETag"));
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(editor.post(comment("Too late", target)).statusCode()).isEqualTo(400);
        var then = target.replace("','selector", "/history/1','selector");
        assertThat(editor.post(comment("On what it was", then)).statusCode()).isEqualTo(201);
    }

    @Test
    void anAnswerIsAboutTheNoteBeforeIt() {
        var first = editor.made(comment("Is it so?", claim));
        var reply = editor.made(
                annotation("'motivation':'replying','body':{'type':'TextualBody','value':'It is.'}", base + first));
        assertThat(editor.read(reply).get("target").asText()).isEqualTo(base + first);
        var answers = json(anybody().get("/annotations/?iris=1&target=" + base + first));
        assertThat(ids(answers)).containsExactly(base + reply);
        assertThat(listed(editor)).contains(base + first).doesNotContain(base + reply);
    }

    @Test
    void whatOthersSeeStaysWhileAnEditWaits() {
        var one = annotator.made(comment("First words", claim));
        QuarkusTransaction.requiringNew()
                .run(() -> Annotation.<Annotation>find("name", one.substring(13))
                        .firstResult()
                        .approve(Instant.now()));
        var seen = anybody().get(one);
        var tag = annotator.get(one).header("ETag");
        assertThat(json(annotator.put(one, comment("Second words", claim), tag))
                        .at("/body/value")
                        .asText())
                .isEqualTo("Second words");
        assertThat(json(anybody().get(one)).at("/body/value").asText()).isEqualTo("First words");
        assertThat(json(anybody().get(one)).at("/created")).isEqualTo(json(seen).at("/created"));
        assertThat(moderator.read(one).at("/body/value").asText()).isEqualTo("Second words");
    }

    @Test
    void theCreatorIsAByline() {
        var served = editor.read(editor.made(comment("Signed", claim)));
        assertThat(served.at("/creator/id").asText()).startsWith("urn:uuid:");
        assertThat(served.at("/creator/name").asText()).isNotBlank();
    }

    @Test
    void aTokenWithoutTheScopeAndACookieDoNotWrite() {
        var reading = Robot.of(Person.called("editor"), "reference", "dossiers:write");
        var answer = reading.asks()
                .contentType(Client.TYPE)
                .body(Client.quoted(comment("No", claim)))
                .post("/annotations/");
        assertThat(answer.statusCode()).isEqualTo(403);
        var cookie = Person.called("editor")
                .asks()
                .header("X-Form-Key", Person.called("editor").key())
                .contentType(Client.TYPE)
                .body(Client.quoted(comment("No", claim)))
                .post("/annotations/");
        assertThat(cookie.statusCode()).isEqualTo(401);
    }

    @Test
    void whoMayMakeNoNotesIsToldWhoMay() {
        var answer = Client.of("reader").post(comment("May I?", claim));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aTokenOfAnotherWorkspaceWritesNothingHere() {
        var room = Room.opened();
        var there = new Client(Robot.of(room.joinedAs(Role.EDITOR), room.slug(), "annotations:write"));
        assertThat(there.post(comment("From afar", claim)).statusCode()).isEqualTo(403);
        var kept = there.made(comment("Kept there", "https://elsewhere.example/there"));
        assertThat(there.get(kept).statusCode()).isEqualTo(200);
        assertThat(moderator.get(kept).statusCode()).isEqualTo(404);
    }

    private List<String> listed(Client client) {
        var iris = new ArrayList<String>();
        var container = json(client.get("/annotations/?iris=1&target=" + claim));
        for (var page = container.get("first");
                ;
                page = json(client.get(Client.path(page.get("next").asText())))) {
            page.get("items").forEach(item -> iris.add(item.asText()));
            if (!page.has("next")) return iris;
        }
    }

    private static List<String> ids(JsonNode container) {
        var iris = new ArrayList<String>();
        container.at("/first/items").forEach(item -> iris.add(item.asText()));
        return iris;
    }
}
