package counterclaim.search;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/** Everything is found by what it says now, in every dossier where it stands. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class FollowingTest {

    private static final String HERE = "followed-here";
    private static final String THERE = "followed-there";

    @Inject
    World world;

    private Author here;
    private Author there;

    @BeforeEach
    void twoDossiersOfOneWorkspace() {
        world.holdsAtTheDesk(SizedBundle.of(HERE, "Слово", 2, 0));
        world.holdsAtTheDesk(SizedBundle.of(THERE, "Слово", 2, 0));
        here = Author.called("editor", "/dossiers/" + HERE);
        there = Author.called("editor", "/dossiers/" + THERE);
    }

    @Test
    void aRenamedSpeakerIsFoundByItsNewNameInBothDossiersWithAllItSaid() {
        speaksAndArgues(here, "Brindlewick Board");
        speaksAndArgues(there, "Brindlewick Board");
        revises(here, here.dossier() + "/speakers/brindlewick-board", "name", "Farrowgate Board", "kind", "person");
        for (var dossier : List.of(HERE, THERE)) {
            assertThat(kinds("farrowgate", dossier)).containsExactlyInAnyOrder("Speaker", "Statement", "Reason");
            assertThat(kinds("brindlewick", dossier)).isEmpty();
        }
    }

    @Test
    void aSpeakerThatGetsItsNameBackInOneDossierHasItInTheOther() {
        speaksAndArgues(here, "Ellerby Court");
        speaksAndArgues(there, "Ellerby Court");
        revises(here, here.dossier() + "/speakers/ellerby-court", "name", "Garsdale Court", "kind", "institution");
        there.person()
                .does(
                        there.dossier() + "/speakers/ellerby-court/history/1/reversal",
                        form("version", 1, "reason", "It was right."));
        for (var dossier : List.of(HERE, THERE)) {
            assertThat(kinds("ellerby", dossier)).containsExactlyInAnyOrder("Speaker", "Statement", "Reason");
            assertThat(kinds("garsdale", dossier)).isEmpty();
        }
    }

    @Test
    void aSourceRenamedInOneDossierIsFoundByItsNewNameInTheOther() {
        here.argues(here.claims("The weir was open."), "con", "It was printed so.", "Tamarisk gazette");
        there.argues(there.claims("The weir was closed."), "con", "It was printed so.", "Tamarisk gazette");
        var number = finds("tamarisk", THERE).select(".no").text().substring(1);
        var source = there.dossier() + "/sources/" + number;
        revises(there, source, "label", "Quillwort gazette", "type", "report", "issued", "1899", "typo", "1");
        for (var dossier : List.of(HERE, THERE)) {
            assertThat(kinds("quillwort", dossier)).containsExactly("Source");
            assertThat(kinds("quillwort", dossier + "&to=1899")).containsExactly("Source");
            assertThat(kinds("tamarisk", dossier)).isEmpty();
        }
    }

    @Test
    void aClaimMovedToAnotherQuestionTakesAlongWhatWasSaidOnIt() {
        var claim = claimWithWords("Sallowmere");
        assertThat(kinds("sallowmere", HERE + "&question=1")).containsExactlyInAnyOrder("Claim", "Statement", "Reason");
        revises(here, claim, "text", "Sallowmere was shut.", "question", "Q2", "kind", "event_property");
        assertThat(kinds("sallowmere", HERE + "&question=2")).containsExactlyInAnyOrder("Claim", "Statement", "Reason");
        assertThat(kinds("sallowmere", HERE + "&question=1")).isEmpty();
    }

    @Test
    void whatGoesWithItsClaimIsNotFoundUntilItIsBroughtBack() {
        var claim = claimWithWords("Thornwater");
        here.person().does(claim + "/withdrawal", form("reason", "Another sluice."));
        assertThat(kinds("thornwater", HERE)).isEmpty();
        here.person().does(claim + "/restoration", form());
        assertThat(kinds("thornwater", HERE)).containsExactlyInAnyOrder("Claim", "Statement", "Reason");
    }

    @Test
    void whatWasProposedIsFoundWithItsSpeakerOnceItIsAccepted() {
        var claim = here.claims("The lamp was out.");
        Author.called("annotator", here.dossier()).says(claim, "Winterbourne Trust", "No lamp.", "Lamp book");
        assertThat(kinds("winterbourne", HERE)).isEmpty();
        var proposal = here.person().page("/desk").select("ul.roster li:contains(No lamp.)");
        here.person().does(proposal.select("form[action$=/acceptance]").attr("action"), form("reason", "It fits."));
        assertThat(kinds("winterbourne", HERE)).containsExactlyInAnyOrder("Speaker", "Statement");
    }

    private static void speaksAndArgues(Author author, String speaker) {
        var claim = author.claims("The sluice was shut.");
        author.says(claim, speaker, "We shut it.", "Sluice book");
        author.person()
                .does(
                        claim + "/arguments",
                        form("direction", "pro", "text", "Somebody has to shut it.", "by", speaker));
    }

    /** @return the address of the claim */
    private String claimWithWords(String word) {
        var claim = here.claims(word + " was shut.");
        here.says(claim, "Sluice wardens", word + " was shut by us.", "Sluice book");
        here.argues(claim, "con", word + " was flooded.");
        return claim;
    }

    private static void revises(Author author, String thing, Object... fields) {
        var edited = form(fields);
        var page = author.person().page(thing + "/edit");
        edited.put("version", page.select("input[name=version]").attr("value"));
        edited.put("reason", "It was wrong.");
        author.person().does(thing + "/revisions", edited);
    }

    private static List<String> kinds(String words, String dossier) {
        return finds(words, dossier).select(".meta .tag").eachText();
    }

    /** @param dossier its slug, and any further filters */
    private static Elements finds(String words, String dossier) {
        return Person.anonymous()
                .page("/search?q=" + words + "&dossier=" + dossier)
                .select("ol.finds > li");
    }
}
