package counterclaim.desk;

import counterclaim.Pages;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.claims.Appearance;
import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.sources.SourceUse;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class SitemapsTest {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String REFERENCE = "/dossiers/soleimani-strike";

    @Inject
    World world;

    @Test
    void searchEnginesAreKeptOutOfADemonstration() {
        var robots = given().get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .extract()
                .asString();
        assertThat(robots.lines()).containsExactly("User-agent: *", "Disallow: /");
    }

    @ParameterizedTest
    @ValueSource(strings = {"private", "members"})
    void theIndexNamesTheMapsOfWhatIsOpenToEveryoneAndNothingElse(String visibility) {
        world.holds(LongBundle.of("no-lists", "public", 0));
        world.holds(LongBundle.of("closed-" + visibility, visibility, 2));
        var index = Xml.at("/sitemap.xml", "application/xml");
        assertThat(index.getNamespaceURI()).isEqualTo(NAMESPACE);
        assertThat(index.getLocalName()).isEqualTo("sitemapindex");
        var maps = Xml.in(index, "sitemap").stream()
                .map(map -> Xml.text(map, "loc"))
                .toList();
        assertThat(maps).doesNotHaveDuplicates().noneMatch(map -> map.contains("closed-" + visibility));
        for (var slug : List.of("soleimani-strike", "no-lists")) {
            var map = only(maps, "/dossiers/" + slug + "/sitemap.xml");
            assertThat(Xml.at(map, "application/xml").getLocalName()).isEqualTo("urlset");
        }
    }

    @Test
    void theMapOfADossierNamesItsListsClaimsSourcesAndWhoeverHasAPage() {
        var expected = Stream.of(
                        Stream.of(
                                        "",
                                        "/timeline",
                                        "/events",
                                        "/speakers",
                                        "/sources",
                                        "/unanswered",
                                        "/terms",
                                        "/history")
                                .map(list -> REFERENCE + list),
                        of(dossier -> Claim.of(dossier).stream().map(claim -> REFERENCE + "/claims/" + claim.number)),
                        of(dossier -> SourceUse.of(dossier).stream().map(use -> "/sources/" + use.source.id)),
                        of(dossier -> Appearance.in(dossier).stream()
                                .filter(Party::hasPage)
                                .map(party -> "/parties/" + party.id)))
                .flatMap(some -> some)
                .toList();
        assertThat(paths(REFERENCE)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void nobodyIsNamedWhoHasNoPage() {
        var persons = of(dossier -> Appearance.in(dossier).stream()
                        .filter(party -> !party.hasPage())
                        .map(party -> party.id.toString()))
                .toList();
        assertThat(persons).isNotEmpty();
        assertThat(given().get(REFERENCE + "/sitemap.xml").asString()).doesNotContain(persons);
    }

    @Test
    void everyAddressOfAMapIsThere() {
        assertThat(paths(REFERENCE)).hasSizeGreaterThan(100).allSatisfy(Pages::at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"private", "members"})
    void whatIsNotOpenToEveryoneIsTheSamePageAsWhatDoesNotExist(String visibility) {
        world.holds(LongBundle.of("closed-" + visibility, visibility, 2));
        assertThat(Pages.refused("/dossiers/closed-" + visibility + "/sitemap.xml"))
                .isEqualTo(Pages.refused("/dossiers/no-such-dossier/sitemap.xml"));
    }

    /** What the map of a dossier names, each with scheme and host, without them. */
    private static List<String> paths(String dossier) {
        var map = Xml.at(dossier + "/sitemap.xml", "application/xml");
        assertThat(map.getNamespaceURI()).isEqualTo(NAMESPACE);
        var addresses =
                Xml.in(map, "url").stream().map(url -> Xml.text(url, "loc")).toList();
        assertThat(addresses).allMatch(address -> address.matches("http://[^/]+/.*"));
        return addresses.stream()
                .map(address -> address.replaceFirst("^http://[^/]+", ""))
                .toList();
    }

    private static String only(List<String> addresses, String path) {
        var found = addresses.stream().filter(address -> address.endsWith(path)).toList();
        assertThat(found).as(path).hasSize(1);
        return found.get(0);
    }

    private static Stream<String> of(Function<Dossier, Stream<String>> part) {
        return QuarkusTransaction.requiringNew()
                .call(() -> part.apply(Dossier.<Dossier>find("slug", "soleimani-strike")
                                .firstResult())
                        .toList())
                .stream();
    }
}
