package counterclaim.reviews;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.SizedBundle;
import counterclaim.web.Vectors;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What search engines and aggregators read of a verdict: the shape that they know, and the words as they were typed. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ClaimReviewShapesTest {

    private static final String DOSSIER = "/dossiers/marked-up";
    private static final String FEED = "/feeds/reference/claimreview.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HANDFUL = 10;

    @Inject
    World world;

    private TwoPeople people;
    private Person reader;
    private Author author;

    @BeforeEach
    void aDossierAndItsDesk() {
        // Some vectors look like keys, and a rationale names only what is there.
        world.holdsAtTheDesk(SizedBundle.of("marked-up", "Слово", 8, 2));
        people = new TwoPeople(Person.called("editor"), Person.called("reviewer"));
        reader = Person.anonymous();
        author = new Author(people.editor(), DOSSIER);
    }

    @ParameterizedTest
    @CsvSource({"supported,5", "refuted,1", "conflicting,3", "not_enough_evidence,"})
    void eachWordHasTheShapeThatIsAskedFor(String word, Integer value) {
        var claim = author.claims("The tower is " + word + " by its wall.");
        reported(claim);
        people.publish(claim, word, "So says the wall.", "");
        var review = linked(claim);
        assertThat(review.at("/url").textValue()).startsWith("http").endsWith(claim);
        for (var recommended : List.of("/author/name", "/author/url", "/datePublished", "/itemReviewed/text"))
            assertThat(review.at(recommended).textValue()).as(recommended).isNotEmpty();
        assertThat(review.at("/reviewRating/ratingValue").asText()).isEqualTo(value == null ? "" : value.toString());
        var item = review.at("/itemReviewed");
        assertThat(item.findValuesAsText("@type"))
                .containsExactly("Claim", "Organization", "Person", "CreativeWork", "CreativeWork", "CreativeWork");
        assertThat(item.at("/datePublished").textValue()).isEqualTo("2020-01-03");
        assertThat(item.at("/firstAppearance/url").textValue()).isEqualTo("https://example.org/");
        assertThat(item.at("/appearance/1/name").textValue()).isEqualTo("Notes of the mason");
    }

    @Test
    void aConclusionInWordsHasNoNumber() {
        var claim = author.claims("The wall ought to be mended.", "legal_normative");
        reported(claim);
        people.publish(claim, "", "Nobody owes that.", "");
        var rating = linked(claim).at("/reviewRating");
        assertThat(rating.at("/alternateName").textValue()).isEqualTo("Nobody owes that.");
        assertThat(rating.has("ratingValue")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020,2020", "2020-11,2020-11", "2020-21,", "202X,", "2020-01~,", "2020-01-13/2020-01-15,"})
    void aDateThatIsNoneToOthersIsLeftOut(String on, String said) {
        var claim = author.claims("The moat was dry in " + on + ".");
        author.says(claim, "The water board", "institution", on, "Dry.", "Water levels");
        people.publish(claim, "supported", "So says the gauge.", "");
        assertThat(linked(claim).at("/itemReviewed/datePublished").textValue()).isEqualTo(said);
    }

    @Test
    void aClaimWithoutAVerdictIsAClaim() {
        var claim = author.claims("The well is older than the tower.");
        assertThat(linked(claim).at("/@type").textValue()).isEqualTo("Claim");
        reported(claim);
        assertThat(linked(claim).at("/author").findValuesAsText("@type")).containsExactly("Organization", "Person");
    }

    @Test
    void theFeedHasTheShapeOfAllItHolds() {
        var claim = author.claims("The stair has ninety steps.");
        reported(claim);
        people.publish(claim, "refuted", "It has ninety-one.", "");
        var feed = reader.get(FEED).asString();
        assertThat(Shapes.problems(feed)).isEmpty();
        assertThat(in(read(feed), claim)).isEqualTo(without(linked(claim), "@context"));
    }

    @Test
    void noTextLeavesTheScriptInWhichItStands() {
        var texts = handfuls(Vectors.all());
        var claims = IntStream.range(0, texts.size())
                .mapToObj(i -> published(texts, i))
                .toList();
        var feed = reader.get(FEED).asString();
        assertThat(Shapes.problems(feed)).isEmpty();
        var all = read(feed);
        for (int i = 0; i < claims.size(); i++) {
            var review = linked(claims.get(i));
            assertThat(review.at("/claimReviewed").textValue()).isEqualTo(texts.get(i));
            assertThat(review.at("/reviewBody").textValue()).isEqualTo(texts.get((i + 1) % texts.size()));
            assertThat(review.at("/itemReviewed/text").textValue()).isEqualTo(texts.get(i));
            assertThat(review.at("/itemReviewed/author/0/name").textValue()).isEqualTo(texts.get(i) + " said " + i);
            assertThat(review.at("/itemReviewed/firstAppearance/name").textValue())
                    .isEqualTo(texts.get(i));
            assertThat(in(all, claims.get(i))).isEqualTo(without(review, "@context"));
        }
    }

    private String published(List<String> texts, int number) {
        var text = texts.get(number);
        var next = texts.get((number + 1) % texts.size());
        var claim = author.claims(text);
        author.says(claim, text + " said " + number, text, text);
        people.publish(claim, "conflicting", next, text + "\n\n" + next);
        return claim;
    }

    private static List<String> handfuls(List<String> vectors) {
        return IntStream.iterate(0, i -> i < vectors.size(), i -> i + HANDFUL)
                .mapToObj(i -> vectors.subList(i, Math.min(i + HANDFUL, vectors.size())))
                .map(some -> String.join(" ", some).strip())
                .toList();
    }

    private void reported(String claim) {
        author.says(claim, "The town council", "institution", "2020-01-03", "So it is.", "S1");
        author.says(claim, "A mason", "person", "2020-01-04", "So I saw it.", "Notes of the mason");
    }

    /** What the page of a claim says to machines: in one script, beside which no other has text, and of the right shape. */
    private JsonNode linked(String claim) {
        var page = reader.page(claim);
        var data = scripts(page);
        assertThat(Shapes.problems(data)).as(claim).isEmpty();
        return read(data);
    }

    private static String scripts(Document page) {
        assertThat(page.select("script[src]").eachAttr("src")).containsExactly("/js/theme.js", "/js/annotations.js");
        var written = page.select("script:not([src])");
        assertThat(written.eachAttr("type")).containsExactly("application/ld+json");
        return written.first().data();
    }

    private static JsonNode in(JsonNode feed, String claim) {
        for (var review : feed.path("dataFeedElement"))
            if (review.path("url").textValue().endsWith(claim)) return review;
        throw new AssertionError(claim + " is not in the feed");
    }

    private static JsonNode without(JsonNode node, String name) {
        return ((ObjectNode) node).without(name);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
