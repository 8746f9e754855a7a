package counterclaim.web;

import counterclaim.PostgreSql;
import counterclaim.World;
import counterclaim.claims.Party;
import counterclaim.interchange.bundle.SizedBundle;
import counterclaim.sources.SourceUse;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class PageSqlTest {

    private static final int MOST = 12;

    @Inject
    World world;

    @Inject
    @PersistenceUnitExtension
    SqlSeen sql;

    @BeforeEach
    void twoDossiersOfVeryDifferentSize() {
        world.holds(SizedBundle.of("small", "Слово", 2, 2));
        world.holds(SizedBundle.of("large", "Слово", 300, 60));
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
                "/terms",
                "/history",
                "/feed",
                "/sitemap.xml",
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

    private int statementsOf(String address) {
        sql.forget();
        given().urlEncodingEnabled(true).get(address).then().statusCode(200);
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
