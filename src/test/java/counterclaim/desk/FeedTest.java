package counterclaim.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import counterclaim.Pages;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.claims.Claim;
import counterclaim.claims.VerdictElsewhere;
import counterclaim.dossiers.Dossier;
import counterclaim.history.Happening;
import counterclaim.interchange.bundle.Bundles;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.interchange.bundle.SizedBundle;
import counterclaim.web.Vectors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 50;

    @Inject
    World world;

    @Inject
    Event<Happening> happened;

    @Test
    void anImportIsOneEntryThatSaysHowMuchCameIn() {
        world.holds(Bundles.small("fed-once"));
        var feed = feed("fed-once");
        assertThat(Xml.text(feed, "title")).isEqualTo("Who closed the bridge?: what changed");
        assertThat(Xml.in(feed, "entry")).hasSize(1);
        var entry = Xml.in(feed, "entry").get(0);
        assertThat(Xml.text(entry, "title")).isEqualTo("Brought in with a bundle");
        assertThat(Xml.text(entry, "summary"))
                .isEqualTo("1 dossier, 2 questions, 4 speakers, 2 sources, 1 saved copy, 3 claims, 2 statements,"
                        + " 4 reasons, 1 event, 1 verdict from elsewhere, 2 withdrawn numbers");
    }

    @Test
    void theFeedAndEachEntryHaveWhatAtomAsksFor() {
        world.holds(SizedBundle.of("fed-rules", "Слово", 2, 2));
        change("fed-rules", "claim", 1, "Слово");
        var feed = feed("fed-rules");
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(Xml.text(Xml.in(feed, "author").get(0), "name")).isNotBlank();
        var all = new ArrayList<>(Xml.in(feed, "entry"));
        assertThat(all).hasSize(2);
        all.add(feed);
        assertThat(all).allSatisfy(element -> {
            assertThat(URI.create(Xml.text(element, "id")).isAbsolute()).isTrue();
            assertThat(Xml.text(element, "title")).isNotBlank();
            assertThat(Instant.parse(Xml.text(element, "updated"))).isBefore(Instant.now());
            assertThat(hrefs(element)).isNotEmpty().allMatch(href -> href.startsWith("http://"));
        });
        assertThat(all.stream().map(element -> Xml.text(element, "id"))).doesNotHaveDuplicates();
        assertThat(all.stream()
                        .map(element -> Instant.parse(Xml.text(element, "updated")))
                        .max(Instant::compareTo))
                .hasValue(Instant.parse(Xml.text(feed, "updated")));
    }

    // RFC 9562 §4: a UUID and nothing after it.
    @Test
    void anIdThatSaysItIsAUuidIsOne() {
        world.holds(SizedBundle.of("fed-rules", "Слово", 2, 2));
        var feed = feed("fed-rules");
        assertThat(Stream.concat(Stream.of(feed), Xml.in(feed, "entry").stream())
                        .map(element -> Xml.text(element, "id"))
                        .filter(id -> id.startsWith("urn:uuid:")))
                .allSatisfy(id -> assertThat(UUID.fromString(id.substring("urn:uuid:".length()))
                                .toString())
                        .isEqualTo(id.substring("urn:uuid:".length())));
    }

    @Test
    void theFeedNamesItselfAndThePageItFollows() {
        world.holds(Bundles.small("fed-once"));
        var feed = feed("fed-once");
        var itself = link(feed, "self");
        assertThat(itself).endsWith("/dossiers/fed-once/feed");
        assertThat(Xml.text(Xml.at(itself, "application/atom+xml"), "id")).isEqualTo(Xml.text(feed, "id"));
        var page = Pages.at(link(feed, "alternate"));
        assertThat(page.select("h1").text()).isEqualTo("History");
        assertThat(page.select("head link[rel=alternate][type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("/dossiers/fed-once/feed");
    }

    @Test
    void whatChangesLaterIsAnEntryOfItsOwnTheLatestFirst() {
        world.holds(SizedBundle.of("fed-later", "Слово", 2, 2));
        change("fed-later", "claim", 1, "The first wording");
        change("fed-later", "claim", 2, "The second wording");
        var entries = Xml.in(feed("fed-later"), "entry");
        assertThat(entries.stream().map(entry -> Xml.text(entry, "title")))
                .containsExactly(
                        "Changed: claim C2 The second wording",
                        "Changed: claim C1 The first wording",
                        "Brought in with a bundle");
        assertThat(Pages.at(link(entries.get(0), "alternate"))
                        .select("nav.crumb")
                        .text())
                .endsWith("C2");
    }

    // RFC 4287 §4.1.2: what has no content has a link to the page that it is about.
    @Test
    void everyEntryLeadsToAPage() {
        world.holds(SizedBundle.of("fed-verdict", "Слово", 2, 2));
        change("fed-verdict", "verdict elsewhere", null, "Слово");
        var entries = Xml.in(feed("fed-verdict"), "entry");
        assertThat(entries).hasSize(2).allSatisfy(entry -> Pages.at(link(entry, "alternate")));
    }

    @Test
    void onlyTheLatestChangesAreTold() {
        world.holds(SizedBundle.of("fed-often", "Слово", 1, 1));
        for (int i = 1; i <= MOST + 10; i++) change("fed-often", "claim", 1, "Wording " + i);
        var titles = Xml.in(feed("fed-often"), "entry").stream()
                .map(entry -> Xml.text(entry, "title"))
                .toList();
        assertThat(titles)
                .startsWith("Changed: claim C1 Wording 60", "Changed: claim C1 Wording 59")
                .endsWith("Changed: claim C1 Wording 11", "Brought in with a bundle")
                .hasSize(MOST + 1);
    }

    @Test
    void textThatMeansHarmStaysText() {
        world.holds(SizedBundle.of("fed-harm", "Слово", 1, 1));
        var vectors = Vectors.all().stream()
                .filter(vector -> vector.codePoints().noneMatch(FeedTest::isUnwritable))
                .toList();
        assertThat(vectors).hasSizeGreaterThan(250);
        for (int i = 0; i < vectors.size(); i += MOST) {
            var some = String.join("\n", vectors.subList(i, Math.min(vectors.size(), i + MOST)));
            change("fed-harm", "claim", 1, some);
            assertThat(Xml.text(Xml.in(feed("fed-harm"), "entry").get(0), "title"))
                    .isEqualTo("Changed: claim C1 " + some);
        }
    }

    // XML 1.0 §2.2.
    @Test
    void whatXmlHasNoWayToWriteIsReplaced() {
        world.holds(SizedBundle.of("fed-signs", "Слово", 1, 1));
        change("fed-signs", "claim", 1, "a\u0001b\u0008c\u001Bd\uFFFEe\uFFFFf");
        assertThat(Xml.text(Xml.in(feed("fed-signs"), "entry").get(0), "title"))
                .isEqualTo("Changed: claim C1 a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0B, 0x0C, 0x1C, 0x1D, 0x1E, 0x1F})
    void soAreTheControlsThatLookLikeBlanks(int control) {
        world.holds(SizedBundle.of("fed-blanks-" + control, "Слово", 1, 1));
        change("fed-blanks-" + control, "claim", 1, "a" + Character.toString(control) + "b");
        assertThat(Xml.text(Xml.in(feed("fed-blanks-" + control), "entry").get(0), "title"))
                .isEqualTo("Changed: claim C1 a\uFFFDb");
    }

    @Test
    void whoAsksAgainWithTheTagGetsNothingUntilSomethingChanges() {
        world.holds(SizedBundle.of("fed-tagged", "Слово", 1, 1));
        var address = "/dossiers/fed-tagged/feed";
        var tag = given().get(address).header("ETag");
        var again = given().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .extract();
        assertThat(again.asByteArray()).isEmpty();
        change("fed-tagged", "claim", 1, "Another wording");
        var later = given().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(200)
                .extract();
        assertThat(later.header("ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"private", "members"})
    void whatIsNotOpenToEveryoneIsTheSamePageAsWhatDoesNotExist(String visibility) {
        world.holds(LongBundle.of("closed-" + visibility, visibility, 2));
        assertThat(Pages.refused("/dossiers/closed-" + visibility + "/feed"))
                .isEqualTo(Pages.refused("/dossiers/no-such-dossier/feed"));
    }

    private static Element feed(String slug) {
        return Xml.at("/dossiers/" + slug + "/feed", "application/atom+xml");
    }

    private static List<String> hrefs(Element element) {
        return Xml.in(element, "link").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static String link(Element element, String relation) {
        return Xml.in(element, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + relation));
    }

    private static boolean isUnwritable(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t'
                || character == 0xFFFE
                || character == 0xFFFF;
    }

    /** Until people can change things here, we say that somebody did. */
    private void change(String slug, String subject, Integer number, String text) {
        QuarkusTransaction.requiringNew().run(() -> {
            var dossier = Dossier.<Dossier>find("slug", slug).firstResult();
            var id = number == null
                    ? VerdictElsewhere.<VerdictElsewhere>find("dossier", dossier)
                            .firstResult()
                            .id
                    : Claim.in(dossier, number).id;
            happened.fire(new Changed(
                    dossier.workspace.id, dossier.id, subject, id, number, null, json(Map.of("text", text))));
        });
    }

    private static String json(Map<String, String> state) {
        return new ObjectMapper().valueToTree(state).toString();
    }

    private record Changed(
            UUID workspace, UUID dossier, String subject, UUID subjectId, Integer number, UUID actor, String state)
            implements Happening {

        @Override
        public String kind() {
            return "changed";
        }
    }
}
