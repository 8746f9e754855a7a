package counterclaim.claims;

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

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class SpeakersTest extends DossierList {

    private static final String SPEAKERS = "/dossiers/bridge-in-voices/speakers";

    private static final String BRIDGE = """
        format: counterclaim-bundle/1
        dossier:
          slug: bridge-in-voices
          title: "Who speaks of the bridge"
          visibility: public
        questions:
          - id: Q1
            text: "Was the bridge closed?"
        parties:
          - id: walker
            name: "Wanda Walker"
            kind: person
          - id: passers-by
            name: "Passers-by (not named)"
            kind: unnamed
          - id: the-council
            name: "council of the town"
            kind: institution
            description: "Owns 100% of the bridge"
          - id: mayor
            name: "Mayor Ada!"
            kind: office_holder
            part_of: the-council
          - id: ferries
            name: "Ferries_100% Ltd"
            kind: institution
        sources:
          - id: S1
            label: "A chronicle"
            type: book
        claims:
          - id: C1
            question: Q1
            text: "The bridge was closed."
            kind: event_property
        statements:
          - {id: ST1, claim: C1, party: mayor, stance: asserts, quote: "It is.", source: S1, attribution: named}
          - {id: ST2, claim: C1, party: mayor, stance: denies, quote: "It is not.", source: S1, attribution: named}
          - {id: ST3, claim: C1, party: mayor, stance: asserts, quote: "It was.", source: S1, attribution: named}
          - {id: ST4, claim: C1, party: walker, stance: questions, quote: "Was it?", source: S1, attribution: named}
        arguments:
          - {id: A1, direction: pro, target: C1, text: "There was a sign.", by: [mayor, walker]}
          - {id: A2, direction: con, target: C1, text: "Somebody crossed it.", by: [mayor]}
        """;

    SpeakersTest() {
        super("speakers", "ul.speakers > li", "q=speaker&kind=office_holder", numbered(MANY, i -> "speaker-" + i));
    }

    @BeforeEach
    void aDossierWithFiveSpeakers() {
        world.holds(BundleFormat.read(BRIDGE.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void speakersStandByNameWhateverTheCaseOfItsLetters() {
        var page = Pages.at(SPEAKERS);
        assertThat(shown(page)).containsExactly("the-council", "ferries", "mayor", "passers-by", "walker");
        assertThat(page.select("#list").text()).isEqualTo("5 speakers");
        assertThat(page.select("#list + .tally")).isEmpty();
    }

    @Test
    void aSpeakerSaysWhatItIsAndToWhomItBelongs() {
        var page = Pages.at(SPEAKERS);
        assertThat(page.select("#mayor .hint").text())
                .isEqualTo("office-holder · part of council of the town · History");
        assertThat(page.select("#the-council .hint").text())
                .isEqualTo("institution · Owns 100% of the bridge · History");
    }

    @Test
    void aSpeakerSaysHowOftenItTookWhichStanceAndHowManyReasonsItGave() {
        var mayor = Pages.at(SPEAKERS).select("#mayor .tally");
        assertThat(mayor.select(".stance").eachText()).containsExactly("says so 2", "denies it 1");
        assertThat(mayor.select("a[href$=#reasons]").text()).isEqualTo("2 reasons");
        assertThat(mayor.select("a[href=/dossiers/bridge-in-voices/timeline?speaker=mayor]"))
                .hasSize(1);
    }

    @Test
    void whoSaidNothingHasNoLinkToWhatWasSaid() {
        var silent = Pages.at(SPEAKERS).select("#passers-by .tally");
        assertThat(silent.text()).isEmpty();
        assertThat(silent.select("a")).isEmpty();
    }

    @Test
    void officeHoldersAndInstitutionsLeadToTheirPage() {
        var page = Pages.at(SPEAKERS);
        var mayor = page.select("#mayor h3 a[href^=/parties/]").attr("href");
        assertThat(Pages.at(mayor).select("h1").text()).isEqualTo("Mayor Ada!");
        assertThat(page.select("#mayor a[href=" + mayor + "#reasons]")).hasSize(1);
        assertThat(page.select("#ferries h3 a[href^=/parties/]")).hasSize(1);
    }

    @Test
    void privatePersonsAndTheUnnamedHaveTheirOnlyPlaceHere() {
        var page = Pages.at(SPEAKERS);
        assertThat(page.select("#walker h3").text()).isEqualTo("Wanda Walker");
        assertThat(page.select("#walker .stance").eachText()).containsExactly("questions it 1");
        assertThat(page.select("#walker a[href*=/parties/], #passers-by a[href*=/parties/]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "q=ADA, mayor",
        "q=not+named, passers-by",
        "kind=institution, the-council ferries",
        "kind=person, walker",
        "kind=unnamed, passers-by",
        "kind=office_holder, mayor",
        "q=o&kind=institution, the-council"
    })
    void aFilterShowsExactlyWhoFitsAndTheWayBackToAll(String filter, String fitting) {
        var page = Pages.at(SPEAKERS + "?" + filter);
        var expected = fitting.split(" ");
        assertThat(shown(page)).containsExactly(expected);
        assertThat(page.select("#list").text())
                .isEqualTo(expected.length == 1 ? "1 speaker" : expected.length + " speakers");
        assertThat(page.select("#list + .tally a[href=" + SPEAKERS + "]").text())
                .isEqualTo("Show all");
    }

    @Test
    void theFormKeepsWhatWasAskedFor() {
        var page = Pages.at(SPEAKERS + "?q=o&kind=institution");
        assertThat(page.select("#q").val()).isEqualTo("o");
        assertThat(page.select("#kind option[selected]").eachText()).containsExactly("institution");
        assertThat(page.select("#kind option").eachText())
                .containsExactly("Any", "office-holder", "institution", "person", "unnamed");
    }

    @ParameterizedTest
    @CsvSource({"%25, ferries", "_, ferries", "!, mayor", "s_1, ferries"})
    void signsStandForThemselves(String words, String fitting) {
        assertThat(shown(Pages.at(SPEAKERS + "?q=" + words))).containsExactly(fitting);
    }

    @Test
    void aKindThatThereIsNotShowsEveryone() {
        var page = Pages.at(SPEAKERS + "?kind=ghost");
        assertThat(shown(page)).hasSize(5);
        assertThat(page.select("#list + .tally")).isEmpty();
    }

    @Test
    void whereNobodyFitsThePageSaysWhatToDo() {
        var page = Pages.at(SPEAKERS + "?q=ada&kind=person");
        assertThat(page.select(".empty b").text()).isEqualTo("Nothing here fits what you chose.");
        assertThat(page.select(".empty a").attr("href")).isEqualTo(SPEAKERS);
        assertThat(page.select("#list").text()).isEqualTo("0 speakers");
    }

    @Test
    void aDossierWithoutSpeakersSaysWhatASpeakerIs() {
        world.holds(LongBundle.of("no-lists", "public", 0));
        assertThat(Pages.at("/dossiers/no-lists/speakers").select(".empty b").text())
                .isEqualTo("No speakers yet.");
    }
}
