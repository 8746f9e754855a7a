package counterclaim.dossiers;

import counterclaim.Pages;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.BundleFormat;
import counterclaim.interchange.bundle.Bundles;
import counterclaim.interchange.bundle.LongBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class TermsTest {

    private static final String BRIDGE = """
        format: counterclaim-bundle/1
        dossier:
          slug: bridge-in-words
          title: "Words about the bridge"
          visibility: public
        terms:
          - word: "closing"
            use: "In our own texts, for what was done to the bridge."
            why: "The council says “securing”, the ferry company “blockade”; both take a side."
          - word: "blockade"
            use: "In quotes only."
          - word: "<b>bridge</b> & \u202Eriver"
            use: "<script>window.executed=1</script>"
            why: "<i>because</i>"
        """;

    @Inject
    World world;

    @Test
    void wordsStandInTheOrderOfTheEditorsWithTheirUseAndTheReason() {
        world.holds(BundleFormat.read(BRIDGE.getBytes(StandardCharsets.UTF_8)));
        var terms = Pages.at("/dossiers/bridge-in-words/terms").select("dl.terms > div");
        assertThat(terms.select("dt").eachText())
                .startsWith("closing", "blockade")
                .hasSize(3);
        assertThat(terms.get(0).select("dd > p").eachText())
                .containsExactly(
                        "In our own texts, for what was done to the bridge.",
                        "Why: The council says “securing”, the ferry company “blockade”; both take a side.");
        assertThat(terms.get(1).select("dd > p").eachText()).containsExactly("In quotes only.");
    }

    @Test
    void markupInAWordIsShownAsItWasWrittenAndWhatIsUnseenIsMarked() {
        world.holds(BundleFormat.read(BRIDGE.getBytes(StandardCharsets.UTF_8)));
        var term = Pages.at("/dossiers/bridge-in-words/terms")
                .select("dl.terms > div")
                .get(2);
        assertThat(term.select("dt").first().wholeText()).isEqualTo("<b>bridge</b> & \u202Eriver");
        assertThat(term.select("dt bdi.unseen").attr("title")).isEqualTo("U+202E");
        assertThat(term.select("dd > p").first().text()).isEqualTo("<script>window.executed=1</script>");
        assertThat(term.select("b, i, script")).isEmpty();
    }

    @Test
    void aDossierWithoutWordsSaysWhatTheyAreFor() {
        world.holds(Bundles.small("bridge-without-words"));
        var page = Pages.at("/dossiers/bridge-without-words/terms");
        assertThat(page.select(".empty b").text()).isEqualTo("No words are explained here yet.");
        assertThat(page.select("dl.terms")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"private", "members"})
    void whatIsNotOpenToEveryoneIsTheSamePageAsWhatDoesNotExist(String visibility) {
        world.holds(LongBundle.of("closed-" + visibility, visibility, 2));
        assertThat(Pages.refused("/dossiers/closed-" + visibility + "/terms"))
                .isEqualTo(Pages.refused("/dossiers/no-such-dossier/terms"));
    }
}
