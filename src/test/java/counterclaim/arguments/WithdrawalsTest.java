package counterclaim.arguments;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.interchange.bundle.SizedBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/** Everything that was entered can be taken back with a reason, and brought back; nothing goes that something rests on. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class WithdrawalsTest {

    private static final String DOSSIER = "/dossiers/withdrawals";

    @Inject
    World world;

    private Author author;

    @BeforeEach
    void aDossier() {
        world.holdsAtTheDesk(SizedBundle.of("withdrawals", "Слово", 2, 2));
        author = Author.called("editor", DOSSIER);
    }

    @Test
    void aSourceStaysWhileSomethingRestsOnItAndGoesWhenNothingDoes() {
        var claim = author.claims("The hatch was open.");
        var argued = author.argues(claim, "pro", "The log has it open.", "Osmund log");
        var source = own("/sources", "Osmund log");
        var refused = author.person().posts(source + "/withdrawal", form("reason", "Lost."));
        assertThat(refused.statusCode()).isEqualTo(422);
        var argument = author.argument(argued, "The log has it open");
        assertThat(text(refused.asString())).contains(key(argument) + " rests on");
        author.person().does(argument + "/withdrawal", form("reason", "No log."));
        var gone = author.person().does(source + "/withdrawal", form("reason", "Lost."));
        assertThat(gone.select("ol.sources").text()).doesNotContain("Osmund log");
        assertThat(Person.anonymous().page(source + "/history").text()).contains("Lost.");
    }

    @Test
    void whatIsBroughtBackBringsAlongWhatItNeeds() {
        var claim = author.claims("The rope was cut.");
        author.says(claim, "Ulfhild Trust", "It was cut.", "Ulfhild letter");
        var source = own("/sources", "Ulfhild letter");
        author.person().does(claim + "/withdrawal", form("reason", "Wrong rope."));
        author.person().does(source + "/withdrawal", form("reason", "Not needed."));
        author.person().does(DOSSIER + "/speakers/ulfhild-trust/withdrawal", form("reason", "Not needed."));
        assertThat(Person.anonymous().page(DOSSIER + "/speakers").text()).doesNotContain("Ulfhild");
        author.person().does(claim + "/restoration", form());
        var back = Person.anonymous().page(claim);
        assertThat(back.select("ol.statements").text()).contains("Ulfhild Trust", "Ulfhild letter");
        assertThat(Person.anonymous().page(DOSSIER + "/speakers").text()).contains("Ulfhild Trust");
        assertThat(Person.anonymous().page(DOSSIER + "/sources").text()).contains("Ulfhild letter");
    }

    @Test
    void aQuestionWithoutAClaimIsWithdrawnAndUndone() {
        author.person().does(DOSSIER + "/questions", form("text", "Was Yngvar there?", "kind", "yes_no"));
        var question = own("", "Was Yngvar there?");
        var gone = author.person().does(question + "/withdrawal", form("reason", "Nobody asks that."));
        assertThat(gone.select("main").text()).doesNotContain("Was Yngvar there?");
        author.person().does(gone.select(".flash form").attr("action"), form());
        assertThat(Person.anonymous().page(DOSSIER).text()).contains("Was Yngvar there?");
    }

    @Test
    void anEventIsWithdrawnAndATypingErrorInItNeedsNoReason() {
        author.person()
                .does(
                        DOSSIER + "/events",
                        form("text", "The Ragnfrid sank.", "on", "2020-01", "source", "Ragnfrid report"));
        var event = author.person()
                .page(DOSSIER + "/events?q=Ragnfrid")
                .select("ol.dated li")
                .first()
                .id();
        var own = DOSSIER + "/events/" + event.substring(1);
        author.person()
                .does(
                        own + "/revisions",
                        form(
                                "version", 0,
                                "text", "The Ragnfrid sank at noon.",
                                "on", "2020-01",
                                "source", "Ragnfrid report",
                                "typo", "1"));
        assertThat(author.person().page(own + "/history").text()).contains("Typing error mended");
        author.person().does(own + "/withdrawal", form("reason", "It came back."));
        assertThat(Person.anonymous().page(DOSSIER + "/events").text()).doesNotContain("Ragnfrid sank");
        assertThat(Person.anonymous().get(own).statusCode()).isEqualTo(404);
    }

    @Test
    void aPageStaysWhatItIsWhenWhatAWithdrawnReasonRestedOnGoes() {
        var premise = author.claims("The sluice was shut.");
        var claim = author.claims("The field stayed dry.");
        var key = "C" + premise.substring(premise.lastIndexOf('/') + 1);
        author.person()
                .does(claim + "/arguments", form("direction", "pro", "text", "No water came.", "premise-1", key));
        var argument = author.argument(author.person().page(claim), "No water came");
        var held = author.person().posts(premise + "/withdrawal", form("reason", "Wrong."));
        assertThat(held.statusCode()).isEqualTo(422);
        author.person().does(argument + "/withdrawal", form("reason", "Water came."));
        author.person().does(premise + "/withdrawal", form("reason", "Wrong."));
        assertThat(Person.anonymous().get(claim).statusCode()).isEqualTo(200);
        var back = author.person().posts(argument + "/restoration", form());
        assertThat(back.statusCode()).isEqualTo(409);
        assertThat(text(back.asString())).contains("It needs " + key);
    }

    @Test
    void aWithdrawnSourceThatIsNamedAgainCountsAgainAndIsWithdrawnNoMore() {
        var claim = author.claims("The ledger was kept.");
        var argument = author.argument(author.argues(claim, "pro", "See it.", "Gunnlod ledger"), "See it");
        author.person().does(argument + "/withdrawal", form("reason", "Lost."));
        var source = own("/sources", "Gunnlod ledger");
        author.person().does(source + "/withdrawal", form("reason", "Lost."));
        author.argues(claim, "pro", "It was found.", "Gunnlod ledger");
        var key = "S" + source.substring(source.lastIndexOf('/') + 1);
        assertThat(author.person().page(claim).select("#sources").text()).contains(key + " Gunnlod ledger");
        var bundle = Person.anonymous().get("/api/v1" + DOSSIER).jsonPath();
        assertThat(bundle.getList("withdrawn.id")).doesNotContain(key);
        assertThat(bundle.getList("sources.id")).contains(key);
    }

    @Test
    void anAttackedPieceOfEvidenceIsNeverMadeOneOfAnotherSource() {
        var claim = author.claims("The kiln was cold.");
        var argument =
                author.argument(author.argues(claim, "pro", "It was measured.", "First gauge"), "It was measured");
        author.person()
                .does(
                        argument + "/arguments?citation=1",
                        form("text", "That gauge is broken.", "source-1", "Repair bill"));
        var changed = author.person()
                .posts(
                        argument + "/revisions",
                        form(
                                "version", 0,
                                "direction", "pro",
                                "text", "It was measured.",
                                "source-1", "Second gauge",
                                "reason", "Better."));
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(text(changed.asString())).contains(key(argument) + "#1");
    }

    @Test
    void aWithdrawalSentTwiceIsOne() {
        var claim = author.claims("The door was green.");
        var form = form("reason", "It was blue.");
        var first = author.person().posts(claim + "/withdrawal", form);
        var again = author.person().posts(claim + "/withdrawal", form);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    /** Where the acts of a thing are, found by its words on a list. */
    private String own(String list, String words) {
        var path = list.isEmpty() ? "questions" : list.substring(1);
        Document page = author.person().page(DOSSIER + list);
        var id = page.select("[id~=^(S|Q)\\d+$]:contains(" + words + ")").last().id();
        return DOSSIER + "/" + path + "/" + id.substring(1);
    }

    private static String key(String argument) {
        return "A" + argument.substring(argument.lastIndexOf('/') + 1);
    }

    private static String text(String html) {
        return Jsoup.parse(html).select("main").text();
    }
}
