package counterclaim.web;

import counterclaim.Author;
import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.Robot;
import counterclaim.World;
import counterclaim.claims.Party;
import counterclaim.interchange.bundle.SizedBundle;
import counterclaim.sources.SourceUse;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class PageSqlTest {

    private static final int MOST = 12;
    /** Whoever is signed in costs two more: who they are, and what their roles are. */
    private static final int MOST_SIGNED_IN = MOST + 2;

    @Inject
    World world;

    @Inject
    @PersistenceUnitExtension
    SqlSeen sql;

    @BeforeEach
    void twoDossiersOfVeryDifferentSize() {
        world.holds(SizedBundle.of("small", "Слово", 2, 2));
        world.holds(SizedBundle.of("large", "Слово", 300, 60));
        world.holdsAtTheDesk(SizedBundle.of("small-desk", "Слово", 2, 2));
        world.holdsAtTheDesk(SizedBundle.of("large-desk", "Слово", 300, 60));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/claims/1",
                "?q=слово",
                "/timeline",
                "/timeline?question=1",
                "/events",
                "/speakers",
                "/sources",
                "/unanswered",
                "/corrections",
                "/annotations",
                "/annotations?state=unplaced",
                "/annotations/on/C1",
                "/annotations/exports",
                "/terms",
                "/history",
                "/feed",
                "/sitemap.xml",
                "/report",
                "party",
                "source"
            })
    void aPageTakesFewStatementsWhateverItsSizeAndNoneWhileItIsWritten(String page) {
        var small = statementsOf(address("small", page));
        var large = statementsOf(address("large", page));
        assertThat(large).as("statements of %s", page).isEqualTo(small).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/dossiers/soleimani-strike",
                "/dossiers/soleimani-strike/claims/6",
                "/search",
                "/search?q=strike",
                "/api"
            })
    void theFirstPagesTakeFewStatementsAndNoneWhileTheyAreWritten(String page) {
        assertThat(statementsOf(page)).as("statements of %s", page).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/edit",
                "/claims/1",
                "/claims/new",
                "/claims/1/edit",
                "/claims/1/answer",
                "/claims/1/arguments/new?direction=con",
                "/claims/1/statements/new",
                "/claims/1/withdrawal",
                "/claims/1/review",
                "/claims/1/verdict",
                "/annotations",
                "/annotations?state=unplaced",
                "/annotations/on/C1",
                "/annotations/new?on=C1",
                "/annotations/exports",
                "/claims/1/history",
                "/claims/1/history/1",
                "/claims/offers?field=text&text=слово",
                "/claims/similar?text=слово",
                "/arguments/1/answer",
                "/arguments/1/edit",
                "/arguments/1/grades",
                "/statements/1/edit",
                "/speakers",
                "/speakers/offers?field=by&by=слово",
                "/sources",
                "/sources/new",
                "/sources/1/edit",
                "/sources/offers?field=source-1&source-1=слово",
                "/events/new",
                "/questions/new",
                "/history",
                "/revisions",
                "/revisions/1",
                "/revisions/1..1"
            })
    void aPageOfAnEditorTakesFewStatementsWhateverItsSizeAndNoneWhileItIsWritten(String page) {
        var editor = Person.called("editor");
        var small = statementsOf(editor, "/dossiers/small-desk" + page);
        var large = statementsOf(editor, "/dossiers/large-desk" + page);
        assertThat(large).as("statements of %s", page).isEqualTo(small).isLessThanOrEqualTo(MOST_SIGNED_IN);
    }

    @Test
    void theReviewOfAClaimTakesFewStatementsWhateverWasSaidOfIt() {
        var editor = Person.called("editor");
        var reviewer = Person.called("reviewer");
        for (var dossier : new String[] {"/dossiers/small-desk", "/dossiers/large-desk"}) {
            var claim = dossier + "/claims/2";
            editor.posts(claim + "/verdict", Author.form("version", "0", "word", "supported", "reason", "So it is."));
            editor.posts(claim + "/submission", Author.form());
            for (int n = 0; n < 3; n++)
                reviewer.posts(claim + "/comments", Author.form("passage", "wording", "comment", "Which one? " + n));
        }
        var small = statementsOf(reviewer, "/dossiers/small-desk/claims/2/review");
        var large = statementsOf(reviewer, "/dossiers/large-desk/claims/2/review");
        assertThat(large).isEqualTo(small).isLessThanOrEqualTo(MOST_SIGNED_IN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/account",
                "/account/tokens/new",
                "/notifications",
                "/notifications/choices",
                "/workspaces/reference",
                "/workspaces/reference/members",
                "/workspaces/reference/audit",
                "/workspaces/reference/coverage",
                "/workspaces/reference/permissions",
                "/workspaces/reference/review-settings",
                "/workspaces/reference/moderation-settings",
                "/moderation/reference/bulk",
                "/moderation/reference/keys",
                "/workspaces/reference/people",
                "/workspaces/reference/moderation-log",
                "/workspaces/reference/moderation-figures",
                "/workspaces/reference/standstill",
                "/moderation/appeals",
                "/moderation/log",
                "/workspaces/reference/dossiers/new"
            })
    void aPageOfAWorkspaceTakesFewStatementsAndNoneWhileItIsWritten(String page) {
        assertThat(statementsOf(Person.called(page.endsWith("/new") ? "editor" : "owner"), page))
                .as("statements of %s", page)
                .isLessThanOrEqualTo(MOST_SIGNED_IN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"moderator", "owner"})
    void theQueueTakesNoMoreStatementsThanAPageForEverybody(String name) {
        assertThat(statementsOf(Person.called(name), "/moderation/reference")).isLessThanOrEqualTo(MOST);
    }

    @Test
    void whatIsCountedTakesFewStatementsWhateverItsSizeAndNoneWhileItIsWritten() {
        var owner = Person.called("owner");
        var small = statementsOf(owner, "/workspaces/reference/coverage?dossier=small-desk");
        var large = statementsOf(owner, "/workspaces/reference/coverage?dossier=large-desk");
        assertThat(large).isEqualTo(small).isLessThanOrEqualTo(MOST_SIGNED_IN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?iris=0", "?iris=1", "?page=0", "?target=http://127.0.0.1:0/dossiers/%s/claims/1"})
    void theAnnotationsOfADossierTakeFewStatementsHoweverManyThereAre(String query) {
        // Of either more than a page: what is on one page is counted without being asked for.
        annotate("small-desk", 101);
        annotate("large-desk", 160);
        // What is open in a dossier is counted by whoever asks first after an act.
        statementsOf("/annotations/");
        var small = statementsOf("/annotations/" + annotations(query, "small-desk"));
        var large = statementsOf("/annotations/" + annotations(query, "large-desk"));
        assertThat(large).isEqualTo(small).isLessThanOrEqualTo(MOST);
        var moderator = Person.called("moderator");
        assertThat(statementsOf(moderator, "/annotations/" + annotations(query, "large-desk")))
                .isLessThanOrEqualTo(MOST_SIGNED_IN);
    }

    private static String annotations(String query, String slug) {
        return query.formatted(slug).replace(":0/", ":" + RestAssured.port + "/");
    }

    /** So many are open, and some wait. */
    private static void annotate(String slug, int many) {
        var target = "http://127.0.0.1:" + RestAssured.port + "/dossiers/" + slug + "/claims/1";
        int open = Person.anonymous()
                .get("/annotations/?target=" + target)
                .jsonPath()
                .getInt("total");
        for (int n = open; n < many; n++) annotate("editor", target);
        if (open == 0) annotate("annotator", target);
    }

    private static void annotate(String author, String target) {
        Robot.of(author)
                .asks()
                .contentType("application/ld+json")
                .body("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"Annotation\",\"target\":\""
                        + target + "\",\"bodyValue\":\"Why?\"}")
                .post("/annotations/");
    }

    @Test
    void aRebuttalTakesAsManyStatementsInALargeDossierAsInASmallOne() {
        var small = statementsOfARebuttal("/dossiers/small-desk");
        var large = statementsOfARebuttal("/dossiers/large-desk");
        assertThat(large).isEqualTo(small);
    }

    private int statementsOfARebuttal(String dossier) {
        var author = Author.called("editor", dossier);
        var claim = author.claims("The gate was shut at four.");
        var form = Author.form("direction", "con", "text", "It stood open.", "source-1", "S1");
        sql.forget();
        assertThat(author.person().posts(claim + "/arguments", form).statusCode())
                .isEqualTo(303);
        return sql.statements().size();
    }

    private int statementsOf(String address) {
        return statementsOf(Person.anonymous(), address);
    }

    private int statementsOf(Person person, String address) {
        sql.forget();
        assertThat(person.asks().urlEncodingEnabled(true).get(address).statusCode())
                .as(address)
                .isEqualTo(200);
        assertThat(sql.whileRendering()).as("while %s is written", address).isEmpty();
        return sql.statements().size();
    }

    private static String address(String slug, String page) {
        return QuarkusTransaction.requiringNew().call(() -> switch (page) {
            case "party" ->
                "/parties/" + Party.<Party>find("slug", slug + "-office").firstResult().id;
            case "source" ->
                "/sources/"
                        + SourceUse.<SourceUse>find("dossier.slug = ?1 and number = 2", slug)
                                .firstResult()
                                .source
                                .id;
            default -> "/dossiers/" + slug + page;
        });
    }
}
