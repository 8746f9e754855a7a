package counterclaim.annotations.w3c;

import com.fasterxml.jackson.databind.JsonNode;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.LongBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.annotations.w3c.Client.annotation;
import static counterclaim.annotations.w3c.Client.anybody;
import static counterclaim.annotations.w3c.Client.comment;
import static counterclaim.annotations.w3c.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

/** Each MUST of the W3C Web Annotation Protocol, and each SHOULD that is kept, under the number of its section. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ProtocolTest {

    private static final String CONTAINER = "/annotations/";
    private static final String IRIS = "http://www.w3.org/ns/oa#PreferContainedIRIs";
    private static final String DESCRIPTIONS = "http://www.w3.org/ns/oa#PreferContainedDescriptions";
    private static final String MINIMAL = "http://www.w3.org/ns/ldp#PreferMinimalContainer";
    private static final int MANY = 2 * Contents.SIZE + 30;

    @Inject
    World world;

    private Client editor;
    private String base;

    @BeforeEach
    void aDossierWithNotesOnMoreThanTwoPages() {
        world.holdsAtTheDesk(LongBundle.of("protocol", "public", 3));
        editor = Client.of("editor");
        base = "http://127.0.0.1:" + RestAssured.port;
        var there = json(anybody().get(CONTAINER + "?target=" + claim(1)))
                .get("total")
                .asInt();
        for (int i = there; i < MANY; i++) editor.made(comment("Note " + i, claim(1)));
    }

    private String claim(int number) {
        return base + "/dossiers/protocol/claims/" + number;
    }

    @Test
    void section3_anAnnotationIsReadWithGetHeadAndOptions() {
        var one = editor.made(comment("Read me", claim(2)));
        assertThat(anybody().get(one).statusCode()).isEqualTo(200);
        var head = anybody().head(one);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(anybody().get(one).header("ETag"));
        assertThat(anybody().options(one).header("Allow")).contains("GET", "HEAD", "OPTIONS", "PUT", "DELETE");
    }

    @Test
    void section3_itsContentTypeIsJsonLdWithTheProfile() {
        var one = editor.made(comment("Typed", claim(2)));
        for (var accept : List.of("*/*", "application/*", "application/ld+json", Client.TYPE))
            assertThat(anybody().accept(accept).get(one).header("Content-Type"))
                    .as(accept)
                    .isEqualTo(Client.TYPE);
        assertThat(anybody().accept("application/json").get(one).header("Content-Type"))
                .isEqualTo("application/json");
        assertThat(anybody()
                        .accept("application/json;q=0.5, application/ld+json")
                        .get(one)
                        .header("Content-Type"))
                .isEqualTo(Client.TYPE);
        assertThat(anybody().accept("text/turtle").get(one).statusCode()).isEqualTo(406);
    }

    @Test
    void section3_aBrowserIsLedToThePageForPeople() {
        var one = editor.made(comment("Look at me", claim(2)));
        var answer =
                anybody().accept("text/html,application/xhtml+xml,*/*;q=0.8").get(one);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/dossiers/protocol/annotations/");
        assertThat(answer.header("Vary")).contains("Accept");
    }

    @Test
    void section3_itSaysByALinkThatItIsAResource() {
        var answer = anybody().get(editor.made(comment("Linked", claim(2))));
        assertThat(answer.headers().getValues("Link"))
                .contains(
                        "<http://www.w3.org/ns/ldp#Resource>; rel=\"type\"",
                        "<http://www.w3.org/ns/oa#Annotation>; rel=\"type\"");
    }

    @Test
    void section3_itHasAnEntityTagForEachForm() {
        var one = editor.made(comment("Tagged", claim(2)));
        var linked = anybody().accept("application/ld+json").get(one).header("ETag");
        var plain = anybody().accept("application/json").get(one).header("ETag");
        assertThat(linked).matches("\"[0-9a-f]{32}\"");
        assertThat(plain).isNotEqualTo(linked);
        assertThat(editor.get(one).header("ETag")).isEqualTo(linked);
        var again = anybody()
                .header("If-None-Match", linked)
                .accept("application/ld+json")
                .get(one);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
    }

    @Test
    void section3_itSaysWhatIsAllowedAndOnWhatItDepends() {
        var answer = anybody().get(editor.made(comment("Varied", claim(2))));
        assertThat(answer.header("Allow")).contains("GET", "HEAD", "OPTIONS");
        assertThat(answer.header("Vary")).contains("Accept", "Authorization");
    }

    @Test
    void section4_theIriOfTheContainerEndsInASlash() {
        var answer = anybody().get("/annotations?iris=1");
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.header("Location")).isEqualTo(base + "/annotations/?iris=1");
        assertThat(json(anybody().get(CONTAINER)).get("id").asText()).startsWith(base + CONTAINER);
    }

    @Test
    void section4_1_theContainerIsReadWithGetHeadAndOptions() {
        for (var answer : List.of(
                anybody().get(CONTAINER), anybody().head(CONTAINER), anybody().options(CONTAINER)))
            assertThat(answer.statusCode()).isIn(200, 204);
    }

    @Test
    void section4_1_withoutAcceptItAnswersInJsonLd() {
        var answer = anybody().get(CONTAINER);
        assertThat(answer.header("Content-Type")).isEqualTo(Client.TYPE);
        assertThat(types(json(answer))).contains("AnnotationCollection", "BasicContainer");
        assertThat(Linked.expanded(answer.asString())).hasSize(1);
    }

    @Test
    void section4_1_everyAnswerSaysWhatItIsAndWhatItIsBoundBy() {
        for (var answer : ofTheContainer())
            assertThat(answer.headers().getValues("Link"))
                    .contains(
                            "<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\"",
                            "<http://www.w3.org/TR/annotation-protocol/>; rel=\"http://www.w3.org/ns/ldp#constrainedBy\"");
    }

    @Test
    void section4_1_everyAnswerHasAnEntityTag() {
        for (var answer : ofTheContainer()) assertThat(answer.header("ETag")).matches("\"[0-9a-f]{32}\"");
        var tag = anybody().get(CONTAINER).header("ETag");
        assertThat(anybody().header("If-None-Match", tag).get(CONTAINER).statusCode())
                .isEqualTo(304);
        editor.made(comment("One more", claim(2)));
        assertThat(anybody().header("If-None-Match", tag).get(CONTAINER).statusCode())
                .isEqualTo(200);
    }

    private List<Response> ofTheContainer() {
        return List.of(
                anybody().get(CONTAINER),
                anybody().head(CONTAINER),
                anybody().options(CONTAINER),
                editor.post(comment("Made", claim(2))));
    }

    @Test
    void section4_1_itSaysWhatIsAllowedWhatIsTakenAndOnWhatItDepends() {
        for (var answer : ofTheContainer().subList(0, 3)) {
            assertThat(answer.header("Allow")).contains("GET", "HEAD", "OPTIONS", "POST");
            assertThat(answer.header("Accept-Post")).contains(Client.TYPE, "application/json");
            assertThat(answer.header("Vary")).contains("Accept", "Prefer", "Authorization");
        }
    }

    @Test
    void section4_2_itHasATotalAndLinksToItsFirstAndLastPage() {
        var container = about(1, null);
        assertThat(container.get("total").asInt()).isEqualTo(MANY);
        assertThat(container.at("/first/id").asText()).endsWith("page=0");
        assertThat(container.get("last").asText()).endsWith("page=2");
        assertThat(container.get("label").asText()).isNotBlank();
    }

    @Test
    void section4_2_anEmptyOneHasNoPage() {
        var container = json(anybody().get(CONTAINER + "?target=https://nowhere.example/"));
        assertThat(container.get("total").asInt()).isZero();
        assertThat(container.has("first")).isFalse();
    }

    @Test
    void section4_2_itsAddressTellsWhatItsPagesHold() {
        for (var preference : Map.of(IRIS, "?iris=1", DESCRIPTIONS, "?iris=0").entrySet()) {
            var answer = preferring(preference.getKey()).get(CONTAINER);
            assertThat(answer.header("Content-Location")).isEqualTo(base + CONTAINER + preference.getValue());
            assertThat(json(answer).get("id").asText()).isEqualTo(answer.header("Content-Location"));
        }
    }

    @Test
    void section4_2_1_withoutAPreferenceAnnotationsAreDescribed() {
        assertThat(about(1, null).at("/first/items/0").isObject()).isTrue();
        assertThat(about(1, IRIS + " " + DESCRIPTIONS).at("/first/items/0").isObject())
                .isTrue();
        assertThat(preferring(IRIS).get(CONTAINER).header("Preference-Applied")).isEqualTo("return=representation");
    }

    @Test
    void section4_2_2_theMinimalOneEmbedsNoPage() {
        var described = about(1, MINIMAL);
        assertThat(described.get("first").asText()).contains("iris=0");
        assertThat(described.has("contains")).isFalse();
        var iris = about(1, MINIMAL + " " + IRIS);
        assertThat(iris.get("first").asText()).contains("iris=1");
        assertThat(iris.get("last").asText()).contains("iris=1", "page=2");
    }

    @Test
    void section4_2_3_preferringIrisEmbedsAPageOfIris() {
        var first = about(1, IRIS).get("first");
        assertThat(first.get("type").asText()).isEqualTo("AnnotationPage");
        assertThat(first.get("items"))
                .hasSize(Contents.SIZE)
                .allSatisfy(item -> assertThat(item.asText()).startsWith(base + CONTAINER));
        assertThat(first.get("next").asText()).contains("iris=1");
    }

    @Test
    void section4_2_4_preferringDescriptionsEmbedsWholeAnnotations() {
        var first = about(1, DESCRIPTIONS).get("first");
        assertThat(first.get("items")).hasSize(Contents.SIZE).allSatisfy(item -> {
            assertThat(item.get("type").asText()).isEqualTo("Annotation");
            assertThat(item.has("target")).isTrue();
        });
    }

    @Test
    void section4_3_everyPageLeadsToItsNeighboursAndToItsContainer() {
        for (var iris : List.of("0", "1")) {
            var container = json(anybody().get(CONTAINER + "?iris=" + iris + "&target=" + claim(1)));
            var seen = new ArrayList<String>();
            var before = "";
            var address = container.at("/first/id").asText();
            for (int number = 0; !address.isEmpty(); number++) {
                var page = json(anybody().get(Client.path(address)));
                assertThat(page.get("id").asText()).isEqualTo(address);
                assertThat(page.at("/partOf/id")).isEqualTo(container.get("id"));
                assertThat(page.get("startIndex").asInt()).isEqualTo(number * Contents.SIZE);
                assertThat(page.path("prev").asText()).isEqualTo(before);
                page.get("items")
                        .forEach(item -> seen.add(
                                iris.equals("1")
                                        ? item.asText()
                                        : item.get("id").asText()));
                before = address;
                address = page.path("next").asText();
            }
            assertThat(before).isEqualTo(container.get("last").asText());
            assertThat(seen).hasSize(MANY).doesNotHaveDuplicates();
        }
    }

    @Test
    void section4_3_aPageIsTheSameWhicheverWayOneCameToIt() {
        var walked = new ArrayList<String>();
        for (int number = 0; number < 3; number++) walked.add(page(number));
        for (int number = 2; number >= 0; number--) assertThat(page(number)).isEqualTo(walked.get(number));
        assertThat(anybody()
                        .get(CONTAINER + "?iris=1&page=3&target=" + claim(1))
                        .statusCode())
                .isEqualTo(404);
        assertThat(anybody().get(CONTAINER + "?page=-1").statusCode()).isEqualTo(404);
    }

    private String page(int number) {
        return json(anybody().get(CONTAINER + "?iris=1&page=" + number + "&target=" + claim(1)))
                .get("items")
                .toString();
    }

    @Test
    void section4_3_theWholeContainerIsWalkedFromPageToPage() {
        var container = json(preferring(IRIS).get(CONTAINER));
        var seen = new ArrayList<String>();
        for (var page = container.get("first");
                ;
                page = json(anybody().get(Client.path(page.get("next").asText())))) {
            page.get("items").forEach(item -> seen.add(item.asText()));
            if (!page.has("next")) break;
        }
        assertThat(seen).hasSize(container.get("total").asInt()).doesNotHaveDuplicates();
    }

    @Test
    void section5_1_aNewOneGetsAnIriBelowTheContainerWhateverItHad() {
        var sent = annotation("'id':'https://elsewhere.example/anno1','bodyValue':'Moved in'", claim(3));
        var answer = editor.post(sent);
        assertThat(answer.statusCode()).isEqualTo(201);
        var location = answer.header("Location");
        assertThat(location).matches(base + "/annotations/[^/]+");
        assertThat(json(answer).get("id").asText()).isEqualTo(location);
        assertThat(json(answer).get("via").asText()).isEqualTo("https://elsewhere.example/anno1");
        assertThat(answer.header("ETag"))
                .isEqualTo(editor.get(Client.path(location)).header("ETag"));
        assertThat(answer.asString())
                .isEqualTo(editor.get(Client.path(location)).asString());
    }

    @Test
    void section5_1_whatIsCanonicalStaysSo() {
        var canonical = "urn:uuid:dbfb1861-0ecf-41ad-be94-a584e5c4f1df";
        var one = editor.made(annotation("'canonical':'" + canonical + "','bodyValue':'Kept'", claim(3)));
        assertThat(editor.read(one).get("canonical").asText()).isEqualTo(canonical);
        var changed = editor.put(
                one,
                annotation("'canonical':'urn:other','bodyValue':'Kept'", claim(3)),
                editor.get(one).header("ETag"));
        assertThat(changed.statusCode()).isEqualTo(400);
        assertThat(changed.jsonPath().getString("pointer")).isEqualTo("/canonical");
    }

    @Test
    void section5_1_whatIsNoAnnotationIsRefusedWithThePathOfTheFault() {
        var answer = editor.post(annotation("'body':[{'value':7}]", claim(3)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("pointer")).isEqualTo("/body/0/value");
        assertThat(answer.jsonPath().getString("expected")).isEqualTo("a string");
        var plain =
                editor.robot().asks().contentType("text/plain").body("Hello").post(CONTAINER);
        assertThat(plain.statusCode()).isEqualTo(415);
        var large = annotation("'bodyValue':'" + "x".repeat(AnnotationReader.MOST_BYTES) + "'", claim(3));
        assertThat(editor.post(large).statusCode()).isEqualTo(413);
    }

    @Test
    void section5_2_aSuggestedNameIsTakenUnlessItIsGiven() {
        var first = editor.post(comment("Named", claim(3)), Map.of("Slug", "my first note " + base.hashCode()));
        var name = Client.path(first.header("Location"));
        assertThat(name).startsWith("/annotations/my-first-note-");
        var second = editor.post(comment("Named too", claim(3)), Map.of("Slug", name.substring(13)));
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(Client.path(second.header("Location")))
                .startsWith(name + "-")
                .isNotEqualTo(name);
        var odd = editor.post(comment("Odd", claim(3)), Map.of("Slug", "../../%2e%2e/"));
        assertThat(Client.path(odd.header("Location"))).matches("/annotations/[A-Za-z0-9._-]+");
    }

    @Test
    void section5_3_anAnnotationIsReplacedByPutAndItsNewStateComesBack() {
        var one = editor.made(comment("Before", claim(3)));
        var tag = editor.get(one).header("ETag");
        var answer = editor.put(one, comment("After", claim(3)), tag);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(Client.TYPE);
        assertThat(json(answer).at("/body/value").asText()).isEqualTo("After");
        assertThat(answer.header("ETag"))
                .isEqualTo(editor.get(one).header("ETag"))
                .isNotEqualTo(tag);
        assertThat(json(anybody().get(one)).at("/body/value").asText()).isEqualTo("After");
    }

    @Test
    void section5_3_itsIriAndItsCreatorStayWhatTheyWere() {
        var one = editor.made(comment("Mine", claim(3)));
        var before = editor.get(one);
        var served = json(before);
        var sent = before.asString()
                .replace("\"Mine\"", "\"Still mine\"")
                .replace(served.get("creator").toString(), "\"https://example.org/somebody-else\"");
        var after = json(editor.put(one, sent, before.header("ETag")));
        for (var kept : List.of("id", "creator", "created"))
            assertThat(after.get(kept)).isEqualTo(served.get(kept));
        var other = editor.put(
                one,
                annotation("'id':'https://example.org/x'", claim(3)),
                editor.get(one).header("ETag"));
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.jsonPath().getString("pointer")).isEqualTo("/id");
    }

    @Test
    void section5_3_whoHasNotSeenTheLastStateChangesNothing() {
        var one = editor.made(comment("First", claim(3)));
        var tag = editor.get(one).header("ETag");
        assertThat(editor.put(one, comment("Blind", claim(3)), null).statusCode())
                .isEqualTo(428);
        assertThat(editor.delete(one, null).statusCode()).isEqualTo(428);
        assertThat(editor.put(one, comment("Second", claim(3)), tag).statusCode())
                .isEqualTo(200);
        assertThat(editor.put(one, comment("Lost", claim(3)), tag).statusCode()).isEqualTo(412);
        assertThat(editor.delete(one, tag).statusCode()).isEqualTo(412);
        assertThat(editor.read(one).at("/body/value").asText()).isEqualTo("Second");
    }

    @Test
    void section5_3_theAnnotationOfSomebodyElseIsNotReplaced() {
        var one = editor.made(comment("Mine", claim(3)));
        var reviewer = Client.of("reviewer");
        var answer =
                reviewer.put(one, comment("Yours", claim(3)), reviewer.get(one).header("ETag"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void section5_4_whatWasTakenAwayIsGoneAndItsIriIsNotGivenAgain() {
        var one = editor.made(comment("Short-lived", claim(3)));
        var before = total();
        assertThat(editor.delete(one, editor.get(one).header("ETag")).statusCode())
                .isEqualTo(204);
        assertThat(editor.get(one).statusCode()).isEqualTo(410);
        assertThat(anybody().get(one).statusCode()).isEqualTo(410);
        assertThat(total()).isEqualTo(before - 1);
        assertThat(editor.put(one, comment("Back", claim(3)), "*").statusCode()).isEqualTo(410);
        var again = editor.post(comment("Again", claim(3)), Map.of("Slug", one.substring(13)));
        assertThat(Client.path(again.header("Location"))).isNotEqualTo(one);
    }

    @Test
    void section5_4_whoeverCouldNotSeeItIsNotToldThatItIsGone() {
        var annotator = Client.of("annotator");
        var one = annotator.made(comment("Nobody saw this", claim(3)));
        assertThat(annotator.delete(one, annotator.get(one).header("ETag")).statusCode())
                .isEqualTo(204);
        assertThat(annotator.get(one).statusCode()).isEqualTo(410);
        assertThat(anybody().get(one).statusCode()).isEqualTo(404);
    }

    private int total() {
        return json(anybody().get(CONTAINER)).get("total").asInt();
    }

    @Test
    void section6_errorsSayWhatTheyAre() {
        assertThat(anybody().get("/annotations/nothing-here").statusCode()).isEqualTo(404);
        var unsigned = anybody().contentType(Client.TYPE).body("{}").post(CONTAINER);
        assertThat(unsigned.statusCode()).isEqualTo(401);
        assertThat(unsigned.header("WWW-Authenticate")).startsWith("Bearer");
    }

    private JsonNode about(int claim, String preference) {
        var request = preference == null ? anybody() : preferring(preference);
        return json(request.get(CONTAINER + "?target=" + claim(claim)));
    }

    private static RequestSpecification preferring(String what) {
        return anybody().header("Prefer", "return=representation;include=\"" + what + "\"");
    }

    private static List<String> types(JsonNode node) {
        return new Place(node, "").at("type").each().stream().map(Place::text).toList();
    }
}
