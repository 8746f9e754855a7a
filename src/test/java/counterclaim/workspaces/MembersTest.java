package counterclaim.workspaces;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.accounts.Account;
import counterclaim.web.Secret;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** People come into a workspace by invitation, hold roles in it, and leave it; it is never without an owner. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class MembersTest {

    private static final String PASSWORD = "seven quiet kettles sing";

    /** Each test has a workspace of its own, so that nobody else counts among its owners. */
    private String place;

    private Person owner;

    @BeforeEach
    void aWorkspaceWithOneOwner() {
        var slug = "room-" + UUID.randomUUID().toString().substring(0, 8);
        place = "/workspaces/" + slug;
        QuarkusTransaction.requiringNew().run(() -> {
            var workspace = Workspace.open(slug, "Room of " + slug);
            member(workspace, slug + ".owner", Set.of(Role.OWNER));
        });
        owner = Person.signIn(slug + ".owner", PASSWORD);
    }

    @Test
    void whoIsInvitedChoosesNameAndBylineAndHasTheRolesOfTheLinkOnce() {
        var token = invited(Role.EDITOR, Role.REVIEWER);
        var name = newName();
        assertThat(Person.anonymous().page("/invitations?token=" + token).text())
                .contains("editor", "reviewer");
        assertThat(joins(token, name, "Ingrid Lund").statusCode()).isEqualTo(303);
        assertThat(joins(token, newName(), "Somebody Else").statusCode()).isEqualTo(404);
        var member = Person.signIn(name, PASSWORD);
        assertThat(member.page(place).select(".byline").text()).contains("editor", "reviewer");
        assertThat(owner.page(place + "/members").select("h3").eachText()).contains("Ingrid Lund");
        assertThat(member.get(place + "/members").statusCode()).isEqualTo(403);
    }

    @Test
    void aLinkThatWasWithdrawnOrHasEndedLetsNobodyIn() {
        var token = invited(Role.READER);
        var withdrawal = owner.page(place + "/members")
                .select("form[action*=/invitations/]")
                .last()
                .attr("action");
        owner.does(withdrawal, Map.of());
        assertThat(Person.anonymous().get("/invitations?token=" + token).statusCode())
                .isEqualTo(404);
        var ended = invited(Role.READER);
        QuarkusTransaction.requiringNew()
                .run(() -> Invitation.update(
                        "endsAt = ?1 where tokenHash = ?2", Instant.now().minusSeconds(1), Secret.hash(ended)));
        assertThat(joins(ended, newName(), "Too Late").statusCode()).isEqualTo(404);
    }

    @Test
    void ofTwoWhoUseOneLinkAtOnceOneGetsIn() throws Exception {
        var token = invited(Role.EDITOR);
        var answers =
                atOnce(() -> joins(token, newName(), "First Comer"), () -> joins(token, newName(), "Second Comer"));
        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(303, 404);
    }

    @Test
    void aBylineBelongsToOnePersonOfAWorkspace() {
        joins(invited(Role.EDITOR), newName(), "Desk of Records");
        var second = joins(invited(Role.EDITOR), newName(), "desk of records");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(second.asString()).select(".summary a").attr("href"))
                .isEqualTo("#byline");
        assertThat(Jsoup.parse(second.asString()).select("input[name=byline]").val())
                .isEqualTo("desk of records");
    }

    @Test
    void nobodyPassesForSomebodyElseByLettersThatNobodySees() {
        joins(invited(Role.EDITOR), newName(), "Gudrun Dahl");
        assertThat(joins(invited(Role.EDITOR), newName(), "Gudrun\u200B Dahl").statusCode())
                .isEqualTo(422);
        assertThat(joins(invited(Role.EDITOR), newName(), "\uFF27udrun Dahl").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtOnceAndSoAreTheSessionsThatHadIt() {
        var name = newName();
        joins(invited(Role.EDITOR), name, "Vigdis");
        var editor = Person.signIn(name, PASSWORD);
        assertThat(editor.get(place + "/dossiers/new").statusCode()).isEqualTo(200);
        owner.does(rolesFormOf("Vigdis"), Map.of("role", "READER"));
        assertThat(editor.get("/account").statusCode()).isEqualTo(303);
        var reader = Person.signIn(name, PASSWORD);
        assertThat(reader.get(place + "/dossiers/new").statusCode()).isEqualTo(403);
    }

    @Test
    void whoIsLetGoSeesNothingOfTheWorkspaceAndTheBylineStays() {
        var name = newName();
        joins(invited(Role.EDITOR), name, "Solveig");
        var editor = Person.signIn(name, PASSWORD);
        editor.does(place + "/dossiers", Author.form("title", "Kept by " + place, "visibility", "private"));
        owner.does(rolesFormOf("Solveig").replace("/roles", "/removal"), Map.of());
        var again = Person.signIn(name, PASSWORD);
        assertThat(again.get(place).statusCode()).isEqualTo(404);
        var dossier = owner.page(place).select("a[href^=/dossiers/]").first().attr("href");
        assertThat(owner.page(dossier + "/history").text()).contains("Solveig");
    }

    @Test
    void whoeverLeavesIsOutAndMayBeInvitedAgain() {
        var name = newName();
        joins(invited(Role.ANNOTATOR), name, "Torunn");
        var member = Person.signIn(name, PASSWORD);
        member.does(place + "/membership/leaving", Map.of());
        assertThat(member.get(place).statusCode()).isEqualTo(404);
        member.does("/invitations", Map.of("token", invited(Role.READER), "byline", "Torunn"));
        assertThat(member.get(place).statusCode()).isEqualTo(200);
    }

    @Test
    void theLastOwnerStaysOwner() {
        var self = owner.page(place + "/members").select("form[action$=/roles]").attr("action");
        var demoted = owner.posts(self, Map.of("role", "EDITOR"));
        assertThat(demoted.statusCode()).isEqualTo(422);
        assertThat(owner.posts(self.replace("/roles", "/removal"), Map.of()).statusCode())
                .isEqualTo(422);
        var left = owner.does(place + "/membership/leaving", Map.of());
        assertThat(left.select(".flash").text()).contains("owner");
        assertThat(owner.get(place + "/members").statusCode()).isEqualTo(200);
    }

    @Test
    void ofTwoOwnersWhoLetEachOtherGoAtOnceOneRemains() throws Exception {
        var name = newName();
        joins(invited(Role.OWNER), name, "Co-owner");
        var other = Person.signIn(name, PASSWORD);
        var removals = owner.page(place + "/members")
                .select("button[formaction$=/removal]")
                .eachAttr("formaction");
        var members = owner.page(place + "/members")
                .select("ul.roster")
                .first()
                .select("li h3")
                .eachText();
        var ofOther = removals.get(members.indexOf("Co-owner"));
        var ofOwner = removals.get(1 - members.indexOf("Co-owner"));
        atOnce(() -> owner.posts(ofOther, Map.of()), () -> other.posts(ofOwner, Map.of()));
        var owners = QuarkusTransaction.requiringNew()
                .call(() -> HeldRole.having(
                        Role.OWNER, Workspace.named(place.substring(12)).orElseThrow()));
        assertThat(owners).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theTableOfPermissionsIsShownToWhoWorksThereAndMembersToOwnersOnly(Role role) {
        var member = Person.called(role.name().toLowerCase());
        assertThat(member.page("/workspaces/reference/permissions").select("tbody tr"))
                .hasSize(Permission.values().length);
        var may = Permission.MANAGE.isOf(role);
        assertThat(member.get("/workspaces/reference/members").statusCode()).isEqualTo(may ? 200 : 403);
        for (var act : List.of("/members/invitations", "/members/" + UUID.randomUUID() + "/roles")) {
            var answer = member.posts("/workspaces/reference" + act, Map.of());
            assertThat(answer.statusCode()).as(role + act).isIn(may ? List.of(404, 422) : List.of(403));
        }
        for (var page : List.of("", "/permissions", "/members")) {
            assertThat(member.get(place + page).statusCode())
                    .as("a stranger at " + page)
                    .isEqualTo(404);
            assertThat(Person.anonymous().get(place + page).statusCode()).isEqualTo(404);
        }
    }

    private String invited(Role... roles) {
        var page = Jsoup.parse(owner.posts(
                        place + "/members/invitations",
                        Map.of("role", List.of(roles).stream().map(Role::name).toList(), "days", "7"))
                .asString());
        return page.select(".flash code").text().replaceFirst(".*token=", "");
    }

    private static Response joins(String token, String name, String byline) {
        return Person.anonymous()
                .posts(
                        "/invitations",
                        Map.of(
                                "token", token,
                                "name", name,
                                "byline", byline,
                                "password", PASSWORD,
                                "password-again", PASSWORD));
    }

    private String rolesFormOf(String byline) {
        return owner.page(place + "/members")
                .select("ul.roster li:has(h3:contains(" + byline + ")) form[action$=/roles]")
                .attr("action");
    }

    private static void member(Workspace workspace, String name, Set<Role> roles) {
        var account = Account.make(name, PASSWORD, Instant.now());
        Account.flush();
        Membership.of(workspace, account.id, name, roles, Instant.now());
    }

    private static String newName() {
        return "person." + UUID.randomUUID().toString().substring(0, 8);
    }

    private static List<Response> atOnce(Callable<Response> one, Callable<Response> other) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var answers = pool.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            pool.shutdownNow();
        }
    }
}
