package counterclaim.dossiers;

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
class EventsTest extends DossierList {

    private static final String EVENTS = "/dossiers/bridge-in-time/events";

    private static final String BRIDGE = """
        format: counterclaim-bundle/1
        dossier:
          slug: bridge-in-time
          title: "Work on the bridge"
          visibility: public
        sources:
          - id: S1
            label: "A chronicle"
            type: book
          - id: S2
            label: "A letter"
            type: personal_communication
        events:
          - id: E1
            on: "2020-03"
            text: "The bridge is repaired"
            place: "At the river"
            source: S2
          - id: E2
            on: "2020-03-31"
            text: "The toll is dropped"
            source: S1
          - id: E3
            on: "2020-01-03"
            text: "Barriers stand on the bridge"
            place: "At the RIVER"
            source: S1
          - id: E4
            on: "2020"
            text: "100% of the ferries run; ÉTÉ"
            source: S1
          - id: E5
            on: "2019-12-30/2020-01-02"
            text: "Flood: the file flood_2 says how high!"
            source: S1
        """;

    EventsTest() {
        super("events", "ol.dated > li", "q=event&from=2020&to=2020-12", numbered(MANY, i -> "E" + (MANY + 1 - i)));
    }

    @BeforeEach
    void aDossierWithFiveEvents() {
        world.holds(BundleFormat.read(BRIDGE.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void eventsStandInTheOrderOfTheirLastPossibleDayAndThePreciseBeforeTheVague() {
        var page = Pages.at(EVENTS);
        assertThat(shown(page)).containsExactly("E5", "E3", "E2", "E1", "E4");
        assertThat(page.select("#list").text()).isEqualTo("5 events");
        assertThat(page.select("#list + .tally")).isEmpty();
    }

    @Test
    void anEventSaysWhenAndWhereItWasAndFromWhichSourceItIsKnown() {
        var event = Pages.at(EVENTS).select("#E1").first();
        assertThat(event.select(".when").text()).isEqualTo("March 2020");
        assertThat(event.select(".wording").text()).isEqualTo("The bridge is repaired");
        assertThat(event.select(".reported").text()).isEqualTo("E1 · At the river · S2 A letter · History");
        assertThat(event.select("a[href=#E1]").text()).isEqualTo("E1");
        var source = Pages.at(event.select("a[href^=/sources/]").attr("href"));
        assertThat(source.select("h1").text()).isEqualTo("A letter");
    }

    @ParameterizedTest
    @CsvSource({
        "q=bridge, E3 E1",
        "q=rIvEr, E3 E1",
        "q=%C3%A9t%C3%A9, E4",
        "from=2020-04, E4",
        "to=2019, E5",
        "from=2020-01-03&to=2020-01, E3 E4",
        "from=2020-03-01&to=2020-03-30, E1 E4",
        "q=bridge&from=2020-02, E1",
        "q=+bridge+&from=+2020-02+, E1"
    })
    void aFilterShowsExactlyWhatFitsAndTheWayBackToAll(String filter, String fitting) {
        var page = Pages.at(EVENTS + "?" + filter);
        var expected = fitting.split(" ");
        assertThat(shown(page)).containsExactly(expected);
        assertThat(page.select("#list").text())
                .isEqualTo(expected.length == 1 ? "1 event" : expected.length + " events");
        assertThat(page.select("#list + .tally a[href=" + EVENTS + "]").text()).isEqualTo("Show all");
    }

    @Test
    void theFormKeepsWhatWasAskedFor() {
        var page = Pages.at(EVENTS + "?q=Toll&from=2020&to=2020-04");
        assertThat(page.select("form.filter input").eachAttr("value")).containsExactly("Toll", "2020", "2020-04");
    }

    @ParameterizedTest
    @CsvSource({"%25, E4", "_, E5", "!, E5", "flood_, E5", "0%25, E4"})
    void signsStandForThemselves(String words, String fitting) {
        assertThat(shown(Pages.at(EVENTS + "?q=" + words))).containsExactly(fitting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "to=yesterday", "from=yesterday&to=yesterday"})
    void aDateThatIsNoneIsToldAndTheListIsWhole(String wrong) {
        var page = Pages.at(EVENTS + "?" + wrong);
        assertThat(page.select("p[role=alert]").text())
                .isEqualTo("“yesterday” is no date that we can read."
                        + " Expected a year, a month or a day: 2020, 2020-01, 2020-01-03.");
        assertThat(page.select("form.filter input[value=yesterday]")).isNotEmpty();
        assertThat(shown(page)).hasSize(5);
    }

    @Test
    void aWrongDateIsShownAsItWasTyped() {
        var page = Pages.at(EVENTS + "?from=%3Cb%20id%3D%22x%22%3E2020");
        assertThat(page.select("p[role=alert] bdi").text()).isEqualTo("<b id=\"x\">2020");
        assertThat(page.select("#from").val()).isEqualTo("<b id=\"x\">2020");
        assertThat(page.select("main b")).isEmpty();
    }

    @Test
    void whereNothingFitsThePageSaysWhatToDo() {
        var page = Pages.at(EVENTS + "?q=ferryman");
        assertThat(page.select(".empty b").text()).isEqualTo("Nothing here fits what you chose.");
        assertThat(page.select(".empty a").attr("href")).isEqualTo(EVENTS);
        assertThat(page.select("#list").text()).isEqualTo("0 events");
    }

    @Test
    void aDossierWithoutEventsSaysWhatEventsAre() {
        world.holds(LongBundle.of("no-lists", "public", 0));
        assertThat(Pages.at("/dossiers/no-lists/events").select(".empty b").text())
                .isEqualTo("No events yet.");
    }
}
