package counterclaim.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.Robot;
import counterclaim.World;
import counterclaim.web.Vectors;
import counterclaim.workspaces.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static counterclaim.journeys.InjectionDesk.FORMS;
import static counterclaim.journeys.InjectionDesk.answered;
import static counterclaim.journeys.InjectionDesk.does;
import static counterclaim.journeys.InjectionDesk.forEach;
import static counterclaim.journeys.InjectionDesk.once;
import static counterclaim.journeys.InjectionDesk.page;
import static counterclaim.journeys.InjectionDesk.tags;
import static counterclaim.journeys.InjectionDesk.text;
import static counterclaim.journeys.InjectionDesk.wording;
import static org.assertj.core.api.Assertions.assertThat;

/** Every vector in every field of notes: nothing is lost, nothing becomes markup, no character hides. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class InjectionNotesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_LANGUAGE = 35;
    private static final int CONFLICT = 409;
    private static final int INVALID = 422;

    @Inject
    World world;

    private InjectionDesk desk;
    private Person writer;

    @BeforeEach
    void aDossierOfVectors() {
        desk = InjectionDesk.opened(world);
        writer = desk.joins("writer", Role.EDITOR);
    }

    @Test
    void aNoteIsShownAsItWasTyped() {
        forEach(i -> {
            var note = note(desk.notes(writer, i));
            var margin = page(writer, desk.notes() + "/on/C" + i).selectFirst("#C" + i);
            assertThat(PageTexts.of(margin, "mark"))
                    .containsExactlyElementsOf(
                            wording(i).lines().filter(line -> !line.isEmpty()).toList());
            shows(margin, i);
            shows(page(writer, note).selectFirst(".thread"), i);
            var history = page(writer, note + "/history");
            assertThat(PageTexts.of(history, ".kept, .words")).containsExactly(wording(i), text(i));
            assertThat(PageTexts.of(history, ".tags li")).containsExactlyElementsOf(tags(i));
            var form = Sheet.to(note + "/revisions", page(writer, note + "/edit"));
            assertThat(form.text("text")).isEqualTo(text(i));
            assertThat(form.text("tags")).isEqualTo(String.join(", ", tags(i)));
        });
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(allTags());
    }

    private static void shows(Element part, int number) {
        var words = part.selectFirst(".words").wholeText();
        assertThat(wording(number)).startsWith(words.replaceFirst(" …$", ""));
        assertThat(PageTexts.of(part, ".tags li")).containsExactlyElementsOf(tags(number));
        assertThat(part.select(".says")).isNotEmpty();
    }

    private static List<String> allTags() {
        var all = new ArrayList<String>();
        for (int i = 1; i <= FORMS.many(); i++) all.addAll(tags(i));
        return all;
    }

    /** The tags of all pages of the list. */
    private List<String> listed() {
        var found = new ArrayList<String>();
        for (var next = desk.notes(); !next.isEmpty(); ) {
            var page = page(writer, next);
            found.addAll(PageTexts.of(page, ".tags li"));
            next = page.select("a[rel=next]").attr("href");
        }
        return found;
    }

    @Test
    void anAnswerIsShownAsItWasTyped() {
        var other = desk.joins("other", Role.EDITOR);
        var note = note(desk.notes(writer, 1));
        forEach(i -> {
            var made = other.posts(note + "/replies", form("text", FORMS.text(i)));
            var reply = note(UUID.fromString(made.header("Location").replaceFirst(".*#n-", "")));
            assertThat(PageTexts.of(page(writer, reply + "/history"), ".kept")).containsExactly(text(i));
        });
        assertThat(page(writer, note).select(".thread .card .card")).hasSize(FORMS.many());
        assertThat(page(writer, desk.notes() + "/on/C1").select(".card")).isNotEmpty();
    }

    @Test
    void aNoteThatSomebodyEditsTwiceIsShownInBothVersions() {
        forEach(i -> {
            var note = note(desk.notes(writer, i));
            var next = text(FORMS.next(i));
            does(writer, note + "/revisions", form("version", "1", "kind", "question", "text", next, "tags", "one"));
            assertThat(PageTexts.of(page(writer, note + "/history"), ".kept")).containsExactly(next, text(i));
            var late = form("version", "1", "kind", "note", "text", FORMS.line(i) + " late", "tags", "two");
            var page = answered(CONFLICT, writer.posts(note + "/revisions", late));
            assertThat(Sheet.to(note + "/revisions", page).text("text"))
                    .isEqualTo(InjectionKept.of(FORMS.line(i) + " late"));
        });
    }

    @Test
    void wordsThatAreNotThereOrStandThereTwiceComeBack() {
        forEach(i -> {
            var typed = form("on", "C" + i, "exact", "No: " + wording(i), "kind", "note", "text", FORMS.text(i));
            typed.put("tags", FORMS.line(i));
            typed.put("start", FORMS.line(i));
            var sheet = Sheet.to(desk.notes(), answered(INVALID, writer.posts(desk.notes(), typed)));
            assertThat(sheet.text("exact")).isEqualTo("No: " + wording(i));
            assertThat(sheet.text("text")).isEqualTo(text(i));
            assertThat(sheet.text("tags")).isEqualTo(wording(i));
            var second = form("on", "C" + (FORMS.many() + i), "exact", once(i), "kind", "highlight");
            var twice = answered(INVALID, writer.posts(desk.notes(), second));
            assertThat(PageTexts.of(twice, ".choices mark"))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .containsOnly(once(i));
        });
    }

    @Test
    void whatOneSiftsByIsShownInTheForm() {
        forEach(i -> {
            var sought = URLEncoder.encode(FORMS.line(i), StandardCharsets.UTF_8);
            for (var address : List.of(desk.notes(), desk.notes() + "/on/C1")) {
                var page = page(
                        writer, address + "?by=" + sought + "&tag=" + sought + "&kind=" + sought + "&state=" + sought);
                assertThat(page.select("#f-by, #f-tag").eachAttr("value")).containsExactly(wording(i), wording(i));
            }
            page(writer, desk.notes() + "/new?on=C" + i + "&kind=" + sought + "&exact=" + sought + "&start=" + sought);
        });
    }

    @Test
    void whatIsMadeOfANoteBeginsWithItsWords() {
        forEach(i -> {
            var note = note(desk.notes(writer, i));
            var claim = page(writer, leads(note + "/use?as=claim"));
            assertThat(Sheet.to(desk.dossier() + "/claims", claim).text("text")).isEqualTo(wording(i));
            var statement = page(writer, leads(note + "/use?as=statement"));
            assertThat(Sheet.to(desk.dossier() + "/claims/" + i + "/statements", statement)
                            .text("quote"))
                    .isEqualTo(wording(i));
            var reason =
                    Sheet.to(desk.dossier() + "/claims/" + i + "/arguments", page(writer, leads(note + "/use?as=pro")));
            // What no address has room for is copied by hand.
            if (i < FORMS.many()) assertThat(reason.text("text")).isEqualTo(text(i));
        });
    }

    private String leads(String address) {
        return writer.get(address).header("Location").replaceFirst("https?://[^/]+", "");
    }

    @Test
    void theProtocolServesItAsJson() {
        var robot = Robot.of(writer, desk.slug(), "annotations:write");
        forEach(i -> {
            var served = json(robot.get("/annotations/" + desk.notes(writer, i)));
            assertThat(served.at("/target/selector/0/exact").asText()).isEqualTo(wording(i));
            assertThat(values(served.path("body"))).contains(text(i)).containsAll(tags(i));
        });
        var container = json(robot.get("/annotations/?target=" + house() + desk.dossier() + "/claims/1"));
        assertThat(container.at("/first/items/0/target/selector/0/exact").asText())
                .isEqualTo(wording(1));
    }

    @Test
    void whatAProgramWritesIsShownAsItWasSent() {
        var robot = Robot.of(writer, desk.slug(), "annotations:write");
        forEach(i -> {
            var made = posts(robot, i, annotation(i));
            assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
            assertThat(made.header("Location")).matches(house() + "/annotations/[A-Za-z0-9._-]+");
            assertThat(json(made).path("body")).isEqualTo(annotation(i).path("body"));
            var note = robot.asks().accept("text/html").get(made.header("Location"));
            var path = note.header("Location").replaceFirst("https?://[^/]+", "");
            assertThat(PageTexts.of(page(writer, path), ".tags li")).containsExactlyElementsOf(onOneLine(tags(i)));
            assertThat(PageTexts.of(page(writer, path + "/history"), ".kept")).containsExactly(text(i));
        });
        listed();
    }

    @Test
    void whatAProgramMayNotWriteIsRefusedInJson() {
        var robot = Robot.of(writer, desk.slug(), "annotations:write");
        forEach(i -> {
            var wrong = annotation(i).put("creator", FORMS.line(i)).put("motivation", FORMS.line(i));
            wrong.put(FORMS.line(i), FORMS.line(i)).put("target", FORMS.line(i));
            var refused = posts(robot, i, wrong);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.contentType()).startsWith("application/problem+json");
            assertThat(json(refused).path("pointer").isTextual()).isTrue();
            var sought = URLEncoder.encode(FORMS.line(i), StandardCharsets.UTF_8);
            assertThat(json(robot.get("/annotations/?target=" + sought + "&iris=" + sought))
                            .path("total")
                            .isNumber())
                    .isTrue();
        });
    }

    // Of a tag that a program sends, blanks are one.
    private static List<String> onOneLine(List<String> tags) {
        return tags.stream().map(tag -> tag.replaceAll("\\s+", " ")).toList();
    }

    private static Response posts(Robot robot, int number, ObjectNode annotation) {
        return robot.asks()
                .contentType(ContentType.JSON.withCharset(StandardCharsets.UTF_8))
                .header("Slug", URLEncoder.encode(FORMS.line(number), StandardCharsets.UTF_8))
                .body(annotation.toString())
                .post("/annotations/");
    }

    private ObjectNode annotation(int number) {
        var all = JSON.createObjectNode()
                .put("@context", "http://www.w3.org/ns/anno.jsonld")
                .put("type", "Annotation")
                .put("motivation", "commenting");
        var bodies = all.putArray("body");
        bodies.addObject()
                .put("type", "TextualBody")
                .put("value", text(number))
                .put("language", language(number))
                .put("format", "text/markdown");
        for (var tag : tags(number))
            bodies.addObject().put("type", "TextualBody").put("value", tag).put("purpose", "tagging");
        return all.put("target", house() + desk.dossier() + "/claims/" + number);
    }

    /** A vector where a tag of a language is asked for. */
    private static String language(int number) {
        var brief = Vectors.all().stream()
                .filter(vector -> vector.length() <= LONGEST_LANGUAGE)
                .toList();
        return brief.get(number % brief.size());
    }

    private String note(UUID id) {
        return desk.notes() + "/" + id;
    }

    private static String house() {
        return "http://127.0.0.1:" + RestAssured.port;
    }

    private static List<String> values(JsonNode bodies) {
        var values = new ArrayList<String>();
        if (bodies.isObject()) values.add(bodies.path("value").asText());
        bodies.forEach(body -> values.add(body.path("value").asText()));
        return values;
    }

    /** It has to be JSON, and to say so. */
    private static JsonNode json(Response answer) {
        assertThat(answer.contentType()).matches("application/([a-z]+\\+)?json.*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
