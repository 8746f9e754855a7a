package counterclaim.reviews;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.claims.PartyState;
import counterclaim.claims.StatementState;
import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.Bundle;
import counterclaim.interchange.bundle.SizedBundle;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/** How much is written down of each speaker and for each side: counts, for the owners of a workspace. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class CoverageTest {

    private static final String WORKSPACE = "/workspaces/reference";

    @Inject
    World world;

    private Person owner;

    @BeforeEach
    void anOwner() {
        owner = Person.called("owner");
    }

    @Test
    void theSpeakerWithTheMostStatementsComesFirst() {
        world.holdsAtTheDesk(SizedBundle.of("counted", "Слово", 2, 3));
        var speakers = counts("counted").select("section:has(#speakers) tbody tr");
        assertThat(speakers.eachText())
                .containsExactly("Слово 3 counted 2 1 1 0 1 0 0 0", "Слово 1 counted 1 1 0 0 1 3 3 3");
    }

    @Test
    void moreThanFiftySpeakersStandOnSeveralPages() {
        world.holdsAtTheDesk(crowded(SizedBundle.of("counted-crowd", "Слово", 2, 0), 60));
        var first = counts("counted-crowd");
        assertThat(first.select("tbody th bdi").eachText())
                .hasSize(50)
                .startsWith("Speaker 60", "Speaker 01", "Speaker 02");
        var second = owner.page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select("tbody th bdi").eachText()).hasSize(10).endsWith("Speaker 58", "Speaker 59");
    }

    @Test
    void theTwoSidesStandBesideEachOther() {
        world.holdsAtTheDesk(SizedBundle.of("counted", "Слово", 2, 3));
        var page = counts("counted");
        assertThat(side(page, "Reasons")).isEqualTo("3 3");
        assertThat(side(page, "Sources cited, each once")).isEqualTo("1 1");
        assertThat(side(page, "Evidence that is graded")).isEqualTo("3 3");
        assertThat(side(page, "Evidence that is not graded")).isEqualTo("0 0");
        assertThat(side(page, "B: usually reliable")).isEqualTo("3 3");
        assertThat(side(page, "F: cannot be judged")).isEqualTo("0 0");
        assertThat(side(page, "2: probably true")).isEqualTo("3 3");
        assertThat(page.select(".lede").text()).contains("no measure of fairness");
    }

    @Test
    void aDeclinedProposalIsCountedOnItsSideAndAsNothingElse() {
        var dossier = "/dossiers/counted-declined";
        world.holdsAtTheDesk(SizedBundle.of("counted-declined", "Слово", 2, 1));
        var editor = Author.called("editor", dossier);
        var claim = editor.claims("The drawbridge was up.");
        Author.called("annotator", dossier).argues(claim, "con", "The porter of Isidorne crossed it.");
        assertThat(side(counts("counted-declined"), "Proposals declined")).isEqualTo("0 0");
        var refusal = editor.person()
                .page("/desk")
                .select("ul.roster li:contains(Isidorne) button[formaction$=/refusal]")
                .attr("formaction");
        editor.person().does(refusal, Map.of("reason", "Which porter?"));
        var page = counts("counted-declined");
        assertThat(side(page, "Proposals declined")).isEqualTo("0 1");
        assertThat(side(page, "Reasons")).isEqualTo("1 1");
    }

    @Test
    void evidenceThatNobodyGradedIsCountedApart() {
        var dossier = "/dossiers/counted-graded";
        world.holdsAtTheDesk(SizedBundle.of("counted-graded", "Слово", 2, 1));
        var editor = Author.called("editor", dossier);
        var claim = editor.claims("The cellar was flooded.");
        editor.person()
                .does(
                        claim + "/arguments",
                        form("direction", "pro", "text", "The mark is on the wall.", "source-1", "S1"));
        var page = counts("counted-graded");
        assertThat(side(page, "Evidence that is graded")).isEqualTo("1 1");
        assertThat(side(page, "Evidence that is not graded")).isEqualTo("1 0");
        assertThat(side(page, "Sources cited, each once")).isEqualTo("2 1");
        assertThat(side(page, "F: cannot be judged")).isEqualTo("0 0");
    }

    @Test
    void theTimeToReviewIsThatOfPublishedVerdictsAndOfThoseThatWereReviewed() {
        var dossier = "/dossiers/counted-judged";
        world.holdsAtTheDesk(SizedBundle.of("counted-judged", "Слово", 2, 1));
        var editor = Author.called("editor", dossier);
        var claim = editor.claims("The turnpike was closed.");
        assertThat(time("counted-judged", "Supported")).isEqualTo("0 No verdict yet");
        signed(editor.person(), claim);
        assertThat(time("counted-judged", "Supported")).isEqualTo("0 No verdict yet");
        editor.person().does(claim + "/publication", form());
        assertThat(time("counted-judged", "Supported")).isEqualTo("1 under 1 hour");

        submittedEarlier("counted-judged", Duration.ofHours(3));
        assertThat(time("counted-judged", "Supported")).isEqualTo("1 3 hours");
        editor.rewords(claim, 0, "The old turnpike was closed.", "More exact.");
        var reviewer = Person.called("reviewer");
        reviewer.does(claim + "/confirmation", form("digest", digest(claim), "reason", "Old or not."));
        assertThat(time("counted-judged", "Supported")).isEqualTo("1 3 hours");
        assertThat(time("counted-judged", "Refuted")).isEqualTo("0 No verdict yet");
    }

    @Test
    void aRemovedDossierIsCountedNoMore() {
        world.holdsAtTheDesk(SizedBundle.of("counted-removed", "Слово", 2, 1));
        var all = reasonsForEverywhere();
        QuarkusTransaction.requiringNew()
                .run(() -> Dossier.update("deletedAt = ?1 where slug = ?2", Instant.now(), "counted-removed"));
        assertThat(reasonsForEverywhere()).isEqualTo(all - 1);
        assertThat(counts("counted-removed").select(".empty").text())
                .contains("“counted-removed” is the address of no dossier in this workspace");
    }

    @Test
    void theDossiersOfAWorkspaceStandAboveTheirCounts() {
        assertThat(owner.page(WORKSPACE).select("main h2").eachText())
                .containsSubsequence("Dossiers", "Coverage by side");
    }

    @Test
    void anEmptyDossierSaysWhatToDo() {
        world.holdsAtTheDesk(SizedBundle.of("counted-empty", "Слово", 0, 0));
        var empty = counts("counted-empty");
        assertThat(empty.select("table")).isEmpty();
        assertThat(empty.select(".empty").text()).contains("Enter statements and reasons");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatIsCountedIsForOwnersOnly(Role role) {
        var member = Person.called(role.name().toLowerCase());
        var may = Permission.AUDIT.isOf(role);
        assertThat(member.get(WORKSPACE + "/coverage").statusCode()).isEqualTo(may ? 200 : 403);
        assertThat(member.page(WORKSPACE).select("a[href$=/coverage]")).hasSize(may ? 1 : 0);
    }

    @Test
    void nobodyCountsInAWorkspaceWhereTheyDoNotWork() {
        world.holds(SizedBundle.of("counted-elsewhere", "Слово", 2, 1));
        for (var person : List.of(owner, Person.anonymous()))
            assertThat(person.get("/workspaces/counted-elsewhere/coverage").statusCode())
                    .isEqualTo(404);
        assertThat(Person.anonymous().get(WORKSPACE + "/coverage").statusCode()).isEqualTo(404);
        assertThat(counts("counted-elsewhere").select("table")).isEmpty();
    }

    // Each says one thing, the last of them two.
    private static Bundle crowded(Bundle bundle, int speakers) {
        var slug = bundle.dossier().slug();
        var parties = IntStream.rangeClosed(1, speakers)
                .mapToObj(i -> new PartyState(slug + i, "Speaker %02d".formatted(i), "person", null, null))
                .toList();
        var statements = IntStream.rangeClosed(1, speakers + 1)
                .mapToObj(i -> new StatementState(
                        "ST" + i,
                        "C1",
                        slug + Math.min(i, speakers),
                        null,
                        "asserts",
                        "2020",
                        null,
                        "It is so.",
                        "en",
                        null,
                        "S2",
                        null,
                        "named",
                        null))
                .toList();
        return new Bundle(
                bundle.format(),
                bundle.dossier(),
                bundle.questions(),
                parties,
                bundle.sources(),
                bundle.snapshots(),
                bundle.claims(),
                statements,
                bundle.arguments(),
                bundle.events(),
                bundle.terms(),
                bundle.verdicts(),
                bundle.withdrawn(),
                null);
    }

    private Document counts(String dossier) {
        return owner.page(WORKSPACE + "/coverage?dossier=" + dossier);
    }

    private static String side(Document page, String head) {
        return row(page, "sides", head);
    }

    private String time(String dossier, String word) {
        return row(counts(dossier), "times", word);
    }

    private long reasonsForEverywhere() {
        return Long.parseLong(side(counts(""), "Reasons").split(" ")[0]);
    }

    private static String row(Document page, String section, String head) {
        var rows = page.select("section:has(#" + section + ") tbody tr").stream()
                .filter(row -> row.select("th").text().equals(head))
                .toList();
        assertThat(rows).as(head).hasSize(1);
        return rows.get(0).select("td").text();
    }

    private static void signed(Person editor, String claim) {
        editor.does(claim + "/verdict", form("version", "0", "word", "supported", "reason", "It is written down."));
        editor.does(claim + "/submission", form());
        Person.called("reviewer")
                .does(claim + "/reviews", form("decision", "approved", "digest", digest(claim), "text", "Yes."));
    }

    private static String digest(String claim) {
        return Person.called("reviewer")
                .page(claim + "/review")
                .select("input[name=digest]")
                .attr("value");
    }

    private static void submittedEarlier(String dossier, Duration by) {
        QuarkusTransaction.requiringNew()
                .run(() -> Verdict.<Verdict>stream("claim.dossier.slug", dossier)
                        .forEach(verdict -> verdict.submittedAt = verdict.signedAt.minus(by)));
    }
}
