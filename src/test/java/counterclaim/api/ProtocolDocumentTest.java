package counterclaim.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.Pages;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.Robot;
import counterclaim.World;
import counterclaim.annotations.w3c.AnnotationContainer;
import counterclaim.interchange.bundle.LongBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What the OpenAPI document says of the protocol of annotations is what the program does. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ProtocolDocumentTest {

    private static final String CONTAINER = "/annotations/";
    private static final String ONE = "/annotations/{name}";
    private static final String JSON = "application/json";
    private static final String WRONG = "text/turtle";
    private static final String NOWHERE = CONTAINER + "nowhere";
    private static final String ANY_STATE = "*";
    private static final String LONG = "x".repeat(300_000);
    /** Nobody has to wait in tests. */
    private static final String TOO_FAST = "429";

    @Inject
    World world;

    private final Map<String, Set<String>> answered = new TreeMap<>();
    private JsonNode paths;
    private Robot editor;
    private String claim;

    @BeforeEach
    void theDocumentAndADossier() throws IOException {
        world.holdsAtTheDesk(LongBundle.of("described", "public", 1));
        paths = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asByteArray())
                .path("paths");
        editor = Robot.of("editor");
        claim = "http://127.0.0.1:" + RestAssured.port + "/dossiers/described/claims/1";
    }

    @Test
    void itNamesWhatIsAllowedThereAndNothingElse() {
        for (var address : List.of(CONTAINER, ONE)) {
            var allowed = new TreeSet<>(List.of(given().options(address.replace("{name}", "any"))
                    .header("Allow")
                    .split(", ")));
            // Answered as GET is, without a body.
            allowed.remove("HEAD");
            var described = new TreeSet<String>();
            paths.path(address).fieldNames().forEachRemaining(verb -> described.add(verb.toUpperCase()));
            assertThat(described).as(address).isEqualTo(allowed);
        }
    }

    @Test
    void itNamesEveryStatusThatIsAnsweredAndNoOther() {
        readTheContainer();
        make();
        readOne();
        replace();
        remove();
        answered.forEach((act, statuses) -> {
            var described = new TreeSet<String>();
            of(act).path("responses").fieldNames().forEachRemaining(described::add);
            described.remove(TOO_FAST);
            assertThat(described).as(act).isEqualTo(statuses);
        });
        assertThat(answered).hasSize(5);
    }

    private void readTheContainer() {
        var act = "get " + CONTAINER;
        var found = see(act, given().get(CONTAINER));
        see(act, given().header("If-None-Match", found.header("ETag")).get(CONTAINER));
        see(act, given().get(CONTAINER + "?page=9999"));
        see(act, given().accept(WRONG).get(CONTAINER));
    }

    private void make() {
        var act = "post " + CONTAINER;
        see(act, editor.asks().contentType(JSON).body(note("Made.")).post(CONTAINER));
        see(act, editor.asks().contentType(JSON).body("{}").post(CONTAINER));
        see(act, given().contentType(JSON).body(note("Whose?")).post(CONTAINER));
        see(act, withoutTheScope().contentType(JSON).body(note("No scope.")).post(CONTAINER));
        see(act, editor.asks().accept(WRONG).contentType(JSON).body(note("As?")).post(CONTAINER));
        see(act, editor.asks().contentType(JSON).body(note(LONG)).post(CONTAINER));
        see(act, editor.asks().contentType(WRONG).body("a note").post(CONTAINER));
    }

    private void readOne() {
        var act = "get " + ONE;
        var one = made();
        var found = see(act, given().get(one));
        see(act, given().header("If-None-Match", found.header("ETag")).get(one));
        see(act, given().redirects().follow(false).accept("text/html").get(one));
        see(act, given().accept(WRONG).get(one));
        see(act, given().get(NOWHERE));
        see(act, given().get(takenBack()));
    }

    private void replace() {
        var act = "put " + ONE;
        var one = made();
        see(act, inAnyState(editor).body(note("Other.")).put(one));
        see(act, inAnyState(editor).body("{}").put(one));
        see(act, given().contentType(JSON).body(note("Whose?")).put(one));
        see(act, inAnyState(Robot.of("reviewer")).body(note("Not mine.")).put(one));
        see(act, inAnyState(editor).body(note("Where?")).put(NOWHERE));
        see(act, inAnyState(editor).accept(WRONG).body(note("As?")).put(one));
        see(act, inAnyState(editor).body(note("Gone.")).put(takenBack()));
        see(
                act,
                editor.asks()
                        .contentType(JSON)
                        .header("If-Match", "\"old\"")
                        .body(note("Late."))
                        .put(one));
        see(act, editor.asks().contentType(JSON).body(note("Blind.")).put(one));
        see(act, inAnyState(editor).body(note(LONG)).put(one));
        see(
                act,
                editor.asks()
                        .contentType(WRONG)
                        .header("If-Match", ANY_STATE)
                        .body("a note")
                        .put(one));
    }

    private void remove() {
        var act = "delete " + ONE;
        var one = made();
        see(act, given().delete(one));
        see(act, inAnyState(Robot.of("reviewer")).delete(one));
        see(act, inAnyState(editor).delete(NOWHERE));
        see(act, editor.asks().header("If-Match", "\"old\"").delete(one));
        see(act, editor.asks().delete(one));
        see(act, inAnyState(editor).delete(one));
        see(act, inAnyState(editor).delete(one));
    }

    @Test
    void itNamesTheHeadersAndTheQueriesThatAreRead() {
        assertThat(named("get " + CONTAINER, "header")).containsExactly("If-None-Match", "Prefer");
        assertThat(named("post " + CONTAINER, "header")).containsExactly("Slug");
        for (var verb : List.of("put ", "delete ")) {
            assertThat(named(verb + ONE, "header")).containsExactly("If-Match");
            assertThat(of(verb + ONE).path("parameters"))
                    .allSatisfy(parameter ->
                            assertThat(parameter.path("required").asBoolean()).isTrue());
        }
        for (var verb : List.of("get ", "put ", "delete ", "options "))
            assertThat(named(verb + ONE, "path")).containsExactly("name");
        assertThat(named("get " + CONTAINER, "query")).isEqualTo(queries("read"));
        assertThat(named("post " + CONTAINER, "query")).isEqualTo(queries("create"));
    }

    @Test
    void itNamesTheTypesThatAreTakenAndWhatHasToBeShown() {
        var taken = given().options(CONTAINER).header("Accept-Post");
        for (var act : List.of("post " + CONTAINER, "put " + ONE)) {
            var described = new ArrayList<String>();
            of(act).path("requestBody").path("content").fieldNames().forEachRemaining(described::add);
            assertThat(String.join(", ", described)).isEqualTo(taken);
        }
        for (var act : List.of("post " + CONTAINER, "put " + ONE, "delete " + ONE))
            assertThat(of(act).path("security").toString()).as(act).contains("token");
        for (var act : List.of("get " + CONTAINER, "get " + ONE))
            assertThat(of(act).has("security")).as(act).isFalse();
    }

    @Test
    void ourPageListsThem() {
        assertThat(Pages.at("/api").select("h3 code").eachText())
                .contains("GET " + CONTAINER, "POST " + CONTAINER, "GET " + ONE, "PUT " + ONE, "DELETE " + ONE);
    }

    private Response see(String act, Response answer) {
        answered.computeIfAbsent(act, first -> new TreeSet<>()).add(String.valueOf(answer.statusCode()));
        return answer;
    }

    private JsonNode of(String act) {
        var parts = act.split(" ");
        return paths.path(parts[1]).path(parts[0]);
    }

    private Set<String> named(String act, String place) {
        var names = new TreeSet<String>();
        of(act).path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals(place))
                names.add(parameter.path("name").asText());
        });
        return names;
    }

    private static Set<String> queries(String method) {
        var names = new TreeSet<String>();
        Arrays.stream(AnnotationContainer.class.getDeclaredMethods())
                .filter(found -> found.getName().equals(method))
                .flatMap(found -> Stream.of(found.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                .map(Parameter::getName)
                .forEach(names::add);
        return names;
    }

    private String made() {
        return path(editor.asks().contentType(JSON).body(note("One more.")).post(CONTAINER));
    }

    private String takenBack() {
        var one = made();
        inAnyState(editor).delete(one);
        return one;
    }

    private static RequestSpecification inAnyState(Robot robot) {
        return robot.asks().contentType(JSON).header("If-Match", ANY_STATE);
    }

    private static RequestSpecification withoutTheScope() {
        return Robot.of(Person.called("editor"), "reference", "dossiers:write").asks();
    }

    private static String path(Response made) {
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.header("Location").replaceFirst("https?://[^/]+", "");
    }

    private String note(String text) {
        return "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"Annotation\",\"bodyValue\":\"" + text
                + "\",\"target\":\"" + claim + "\"}";
    }
}
