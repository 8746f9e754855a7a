package counterclaim.sources;

import counterclaim.DossierList;
import counterclaim.Pages;
import counterclaim.PostgreSql;
import counterclaim.interchange.bundle.BundleFormat;
import counterclaim.interchange.bundle.LongBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class SourcesInDossierTest extends DossierList {

    private static final String SOURCES = "/dossiers/bridge-on-paper/sources";

    private static final String BRIDGE = """
        format: counterclaim-bundle/1
        dossier:
          slug: bridge-on-paper
          title: "What the bridge rests on"
          visibility: public
        questions:
          - id: Q1
            text: "Was the bridge closed?"
        parties:
          - id: the-council
            name: "The council"
            kind: institution
        sources:
          - id: S1
            label: "Minutes of the council"
            type: report
            title: "On the CLOSING, in full"
            author: ["Ada Clerk"]
            container-title: "Papers of the town"
            publisher: "Town press"
            issued: "2020-01"
          - id: S10
            label: "A letter; 100% unsigned!"
            type: personal_communication
          - id: S2
            label: "A map_sheet of the river"
            type: document
            via: S1
        claims:
          - id: C1
            question: Q1
            text: "The bridge was closed."
            kind: event_property
        statements:
          - id: ST1
            claim: C1
            party: the-council
            stance: asserts
            quote: "It is closed."
            source: S1
            attribution: named
          - id: ST2
            claim: C1
            party: the-council
            stance: asserts
            quote: "It stays closed."
            source: S1
            attribution: named
        arguments:
          - id: A1
            direction: pro
            target: C1
            text: "The clerk saw it."
            citations:
              - source: S1
        """;

    SourcesInDossierTest() {
        super("sources", "ol.sources > li", "q=source&type=report", numbered(MANY, i -> "S" + i));
    }

    @BeforeEach
    void aDossierWithThreeSources() {
        world.holds(BundleFormat.read(BRIDGE.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void sourcesStandByNumberEachWithItsPage() {
        var page = Pages.at(SOURCES);
        assertThat(shown(page)).containsExactly("S1", "S2", "S10");
        assertThat(page.select("#list").text()).isEqualTo("3 sources");
        assertThat(page.select("#list + .tally")).isEmpty();
        var letter = Pages.at(page.select("#S10 a[href^=/sources/]").attr("href"));
        assertThat(letter.select("h1").text()).isEqualTo("A letter; 100% unsigned!");
    }

    @Test
    void aSourceSaysWhatItIsAndHowItIsKnown() {
        var page = Pages.at(SOURCES);
        assertThat(page.select("#S1 small").text()).isEqualTo("report · Papers of the town · January 2020");
        assertThat(page.select("#S2 small").text()).isEqualTo("document · Known to us through Minutes of the council");
    }

    @Test
    void aSourceSaysHowMuchOfTheDossierItCarries() {
        var page = Pages.at(SOURCES);
        assertThat(page.select("#S1 .tally").text().split(" · "))
                .containsExactlyInAnyOrder("2 statements", "evidence once");
        assertThat(page.select("#S10 .tally").text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "q=minutes, S1",
        "q=closing, S1",
        "q=papers, S1",
        "q=PRESS, S1",
        "q=of+the, S1 S2",
        "type=report, S1",
        "type=document, S2",
        "q=of+the&type=document, S2"
    })
    void aFilterShowsExactlyWhatFitsAndTheWayBackToAll(String filter, String fitting) {
        var page = Pages.at(SOURCES + "?" + filter);
        var expected = fitting.split(" ");
        assertThat(shown(page)).containsExactly(expected);
        assertThat(page.select("#list").text())
                .isEqualTo(expected.length == 1 ? "1 source" : expected.length + " sources");
        assertThat(page.select("#list + .tally a[href=" + SOURCES + "]").text()).isEqualTo("Show all");
    }

    @Test
    void theWordsOfAnAuthorFindWhatTheyWrote() {
        assertThat(shown(Pages.at(SOURCES + "?q=ada+clerk"))).containsExactly("S1");
    }

    @Test
    void theFormOffersTheTypesOfTheDossierAndKeepsWhatWasAskedFor() {
        var page = Pages.at(SOURCES + "?q=the&type=document");
        assertThat(page.select("#type option").eachText())
                .containsExactlyInAnyOrder("Any", "report", "document", "letter or message");
        assertThat(page.select("#type option[selected]").eachText()).containsExactly("document");
        assertThat(page.select("#q").val()).isEqualTo("the");
    }

    @ParameterizedTest
    @CsvSource({"%25, S10", "_, S2", "!, S10", "0%25+u, S10"})
    void signsStandForThemselves(String words, String fitting) {
        assertThat(shown(Pages.at(SOURCES + "?q=" + words))).containsExactly(fitting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=ferry", "type=book", "type=%25", "q=minutes&type=document"})
    void whereNothingFitsThePageSaysWhatToDo(String filter) {
        var page = Pages.at(SOURCES + "?" + filter);
        assertThat(page.select(".empty b").text()).isEqualTo("Nothing here fits what you chose.");
        assertThat(page.select(".empty a").attr("href")).isEqualTo(SOURCES);
        assertThat(page.select("#list").text()).isEqualTo("0 sources");
    }

    @Test
    void aDossierWithoutSourcesSaysWhatSourcesAre() {
        world.holds(LongBundle.of("no-lists", "public", 0));
        assertThat(Pages.at("/dossiers/no-lists/sources").select(".empty b").text())
                .isEqualTo("No sources yet.");
    }
}
