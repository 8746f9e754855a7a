package counterclaim.moderation;

import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.annotations.Approval;
import counterclaim.web.SqlSeen;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static org.assertj.core.api.Assertions.assertThat;

/** Everybody may know what is decided on notes, and nobody learns from it who wrote or said what. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ModerationLogTest {

    private static final String CANARY = "canary-";
    private static final int MOST = 12;

    @Inject
    World world;

    @Inject
    @PersistenceUnitExtension
    SqlSeen sql;

    private final Person stranger = Person.anonymous();
    private Watched here;
    private Person author;
    private Person owner;

    @BeforeEach
    void aWorkspaceThatIsOpen() {
        open("public");
    }

    private void open(String visibility) {
        here = Watched.opened(world, visibility);
        author = here.joins(CANARY + "author", Role.ANNOTATOR);
        here.joins(CANARY + "moderator", Role.MODERATOR);
        owner = here.joins(CANARY + "owner", Role.OWNER);
    }

    @Test
    void aDecisionIsALineWithItsReasonAndTheKindOfNote() {
        decided(Decided.REJECTED);
        var line = stranger.page(log()).select(".dated li").text();
        assertThat(line).contains("A note was not shown", "note", "Very long: " + here.slug());
        assertThat(stranger.page("/moderation/log").select(".dated").text()).contains("Very long: " + here.slug());
    }

    @Test
    void noWordAndNoNameOfAnybodyIsInIt() {
        var note = decided(Decided.REJECTED);
        var decision =
                Watched.in(() -> Decision.<Decision>find("annotation.id", note).firstResult().id);
        author.does(here.address(note) + "/appeal", form("decision", decision, "text", CANARY + "appeal"));
        var appeal = Watched.in(() -> Appeal.<Appeal>find("annotation.id", note).firstResult().id);
        owner.does("/moderation/appeals/" + appeal + "/decision", form("outcome", "kept", "reason", CANARY + "why"));
        owner.does(here.person(CANARY + "author") + "/suspension", form("days", "2", "reason", CANARY + "suspended"));
        decided(Decided.SPAM);
        for (var person : List.of(stranger, author, owner, Person.called("reader"))) {
            for (var address : List.of(log(), "/moderation/log")) {
                var page = person.page(address);
                page.select("header").remove();
                assertThat(page.html()).doesNotContain(CANARY);
                assertThat(page.select("time").eachAttr("datetime"))
                        .allSatisfy(day -> assertThat(day).hasSize("2020-01-01".length()));
            }
        }
        assertThat(stranger.page(log()).select(".dated").text())
                .contains("the decision was kept", "Somebody was suspended", "called spam");
    }

    @Test
    void whatWasDecidedTogetherIsOneLine() {
        for (int n = 0; n < 3; n++) decided(Decided.SPAM);
        var batch = UUID.randomUUID();
        Watched.in(() -> Decision.update("batchId = ?1 where workspaceId = ?2", batch, workspace()));
        assertThat(stranger.page(log()).select(".dated li").eachText())
                .singleElement()
                .asString()
                .contains("3 notes were called spam");
    }

    @Test
    void whatCanStillBeUndoneIsNotTold() {
        decided(Decided.SPAM);
        Watched.in(() -> Decision.update(
                "tellsAt = ?1 where workspaceId = ?2", Instant.now().plusSeconds(600), workspace()));
        assertThat(stranger.page(log()).select(".dated li")).isEmpty();
    }

    @Test
    void aWorkspaceWithNothingOpenHasALogForItsMembersOnly() {
        open("members");
        decided(Decided.REJECTED);
        assertThat(stranger.get(log()).statusCode()).isEqualTo(404);
        assertThat(Person.called("owner").get(log()).statusCode()).isEqualTo(404);
        assertThat(author.page(log()).select(".dated li")).hasSize(1);
        assertThat(stranger.page("/moderation/log").text()).doesNotContain(here.slug());
    }

    @Test
    void whatIsInAPrivateDossierIsToldToThoseWhoReadIt() {
        open("private");
        decided(Decided.REJECTED);
        assertThat(owner.page(log()).select(".dated li")).hasSize(1);
        assertThat(author.page(log()).select(".dated li")).isEmpty();
    }

    @Test
    void anOwnerSeesHowMuchIsDecidedWhyAndHowSoon() {
        decided(Decided.REJECTED);
        decided(Decided.APPROVED);
        var note = decided(Decided.SPAM);
        var decision =
                Watched.in(() -> Decision.<Decision>find("annotation.id", note).firstResult().id);
        author.does(here.address(note) + "/appeal", form("decision", decision, "text", "It was none."));
        var appeal = Watched.in(() -> Appeal.<Appeal>find("annotation.id", note).firstResult().id);
        owner.does("/moderation/appeals/" + appeal + "/decision", form("outcome", "reversed", "reason", "True."));
        var page = owner.page(figures());
        var glance = page.select("[aria-labelledby=glance] td").eachText();
        assertThat(glance).startsWith("4").contains("1 (100 %)", "0");
        assertThat(page.select("[aria-labelledby=weeks] tbody tr")).hasSize(Figures.WEEKS);
        assertThat(page.select("[aria-labelledby=weeks] tbody tr")
                        .last()
                        .select("td")
                        .eachText())
                .containsExactly("2", "1", "0", "1", "0", "4");
        assertThat(page.select("svg rect")).hasSize(Figures.WEEKS);
        assertThat(page.select("[aria-labelledby=who] tbody th").eachText())
                .contains(here.byline(CANARY + "moderator"));
        assertThat(page.select("[aria-labelledby=reasons] tbody td").eachText()).containsExactly("2");
        for (var person : List.of(author, Person.signIn(here.byline(CANARY + "moderator"), "seven quiet kettles sing")))
            assertThat(person.get(figures()).statusCode()).isEqualTo(403);
        assertThat(stranger.get(figures()).statusCode()).isEqualTo(404);
    }

    @Test
    void pagesTakeFewStatementsHoweverMuchWasDecidedAndNoneWhileTheyAreWritten() {
        decided(Decided.REJECTED);
        var addresses = List.of(
                log(),
                "/moderation/log",
                figures(),
                here.workspace() + "/people",
                here.person(CANARY + "author"),
                "/moderation/appeals");
        var few = addresses.stream().map(this::statementsOf).toList();
        for (int n = 0; n < 10; n++) decided(Decided.SPAM);
        var many = addresses.stream().map(this::statementsOf).toList();
        assertThat(many).isEqualTo(few).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(MOST + 2));
    }

    private int statementsOf(String address) {
        sql.forget();
        assertThat(owner.get(address).statusCode()).as(address).isEqualTo(200);
        assertThat(sql.whileRendering()).as(address).isEmpty();
        return sql.statements().size();
    }

    private UUID decided(Decided decided) {
        var note = here.note(CANARY + "author", CANARY + "note", Approval.PENDING);
        here.decides(CANARY + "moderator", note, decided, CANARY + "text");
        return note;
    }

    private UUID workspace() {
        return Watched.in(() -> Workspace.named(here.slug()).orElseThrow().id);
    }

    private String log() {
        return here.workspace() + "/moderation-log";
    }

    private String figures() {
        return here.workspace() + "/moderation-figures";
    }
}
