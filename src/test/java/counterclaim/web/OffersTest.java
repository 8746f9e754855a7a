package counterclaim.web;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.LongBundle;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What fields offer while somebody types, and what they say saving would make. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class OffersTest {

    private static final String DOSSIER = "/dossiers/offers";

    @Inject
    World world;

    private Author author;

    @BeforeEach
    void aDossier() {
        world.holdsAtTheDesk(SizedBundle.of("offers", "Слово", 2, 2));
        author = Author.called("editor", DOSSIER);
    }

    @Test
    void aSpeakerIsFoundByAPartOfTheNameAndANewOneIsAnnounced() {
        var claim = author.claims("The weir was shut.");
        author.says(claim, "Thorgunna Water Board", "Shut.", "Board minutes");
        assertThat(offered("speakers", "gunna wa").select("option").eachAttr("value"))
                .containsExactly("Thorgunna Water Board");
        assertThat(made(offered("speakers", "Thorgunna Water Board"))).isEmpty();
        assertThat(made(offered("speakers", "Steinvor"))).isEqualTo("New: saving makes the speaker “Steinvor”.");
        assertThat(offered("speakers", "Edda; gunna").select("option").eachAttr("value"))
                .containsExactly("Edda; Thorgunna Water Board");
    }

    @Test
    void aSourceIsFoundByNumberOrNameAlsoInAnotherDossierOfTheWorkspace() {
        world.holdsAtTheDesk(SizedBundle.of("offers-beside", "Слово", 2, 2));
        Author.called("editor", "/dossiers/offers-beside")
                .argues("/dossiers/offers-beside/claims/1", "con", "See there.", "Arnthrud archive");
        author.argues(author.claims("The sluice was open."), "con", "See here.", "Arnthrud diary");
        var offered = offered("sources", "arnthrud").select("option").eachAttr("value");
        assertThat(offered).hasSize(2);
        assertThat(offered.get(0)).matches("S\\d+ Arnthrud diary");
        assertThat(offered.get(1)).isEqualTo("Arnthrud archive");
        assertThat(made(offered("sources", "Arnthrud archive"))).isEmpty();
        assertThat(made(offered("sources", "arnthrud"))).startsWith("New: saving makes the source");
    }

    @Test
    void aClaimIsFoundByNumberOrWordsAndAnUnknownOneLeadsToItsForm() {
        var claim = author.claims("Hallgerd kept the keys.");
        var key = "C" + claim.substring(claim.lastIndexOf('/') + 1);
        assertThat(offered("claims", "hallgerd").select("option").eachAttr("value"))
                .containsExactly(key + " Hallgerd kept the keys.");
        assertThat(made(offered("claims", key + " Hallgerd kept the keys."))).isEmpty();
        var unknown = offered("claims", "Nobody kept Unn's keys");
        assertThat(unknown.select("option")).isEmpty();
        var form = author.person().page(unknown.select("a").attr("href"));
        assertThat(form.select("textarea[name=text]").text()).isEqualTo("Nobody kept Unn's keys");
    }

    @Test
    void whatStandsInAPrivateDossierIsOfferedToNobodyWhoMayNotReadIt() {
        world.holdsAtTheDesk(LongBundle.of("offers-private", "private", 2));
        var hidden = Author.called("editor", "/dossiers/offers-private");
        hidden.says("/dossiers/offers-private/claims/1", "Hrafnhild Office", "So it is.", "Hrafnhild note");
        assertThat(offered("speakers", "Hrafnhild").select("option")).hasSize(1);
        assertThat(offered("sources", "Hrafnhild").select("option")).hasSize(1);
        var annotator = Person.called("annotator");
        assertThat(offered(annotator, "speakers", "Hrafnhild").select("option")).isEmpty();
        assertThat(offered(annotator, "sources", "Hrafnhild").select("option")).isEmpty();
    }

    @Test
    void whatWasClaimedBeforeIsShownWhileTheWordingIsTyped() {
        var claim = author.claims("The lighthouse keeper slept until seven.");
        var shown = Jsoup.parse(author.person()
                .get(DOSSIER + "/claims/similar?text=" + encoded("The lighthouse keeper slept until eight."))
                .asString());
        assertThat(shown.select(".similar a").eachAttr("href")).containsExactly(claim);
        assertThat(shown.select("input[name=compared]")).hasSize(1);
    }

    private Document offered(String things, String typed) {
        return offered(author.person(), things, typed);
    }

    private static Document offered(Person person, String things, String typed) {
        return person.page(DOSSIER + "/" + things + "/offers?field=source-1&source-1=" + encoded(typed));
    }

    private static String made(Document offered) {
        return offered.select("#source-1-made").text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
