package counterclaim.workspaces;

import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.accounts.Account;
import counterclaim.history.ChainCheck;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ErasureTest {

    private static final String NAME = "quirina.vantongeren";

    private static final String PASSWORD = "lantern over the quay at four";

    @Inject
    EntityManager manager;

    @Inject
    Erasure erasure;

    @Test
    void aPersonWhoAskedToBeForgottenIsNowhereAndTheHistoryStillVerifies() {
        var workspace = QuarkusTransaction.requiringNew()
                .call(() -> Workspace.named("reference").orElseThrow());
        join();
        var person = Person.signIn(NAME, PASSWORD);
        person.posts("/drafts", Map.of("draft", "/dossiers/soleimani-strike/claims/new", "text", "Quirina wrote"));
        person.posts("/notifications/mail", Map.of("address", "quirina@example.org"));
        assertThat(holdingTheName()).isNotEmpty();

        var refused = QuarkusTransaction.requiringNew()
                .call(() -> erasure.of(Account.namedToChange(NAME).orElseThrow()));

        assertThat(refused).isEmpty();
        assertThat(holdingTheName()).isEmpty();
        assertThat(person.get("/account").statusCode()).isEqualTo(303);
        var report = QuarkusTransaction.requiringNew().call(() -> ChainCheck.of(workspace.id));
        assertThat(report.faults()).isEmpty();
        assertThat(report.erased()).isPositive();
        assertThat(Person.called("owner").page("/workspaces/reference/members").text())
                .doesNotContainIgnoringCase("quirina");
    }

    @Test
    void theOnlyOwnerOfAWorkspaceIsNotErasedBeforeThereIsAnother() {
        var refused = QuarkusTransaction.requiringNew().call(() -> {
            var account = Account.make("sole.owner", PASSWORD, Instant.now());
            var workspace = new Workspace();
            workspace.slug = "sole";
            workspace.name = "Sole";
            workspace.standard = ProofStandard.PREPONDERANCE;
            workspace.persist();
            Membership.of(workspace, account.id, "Sole Owner", Set.of(Role.OWNER), Instant.now());
            return erasure.of(account);
        });
        assertThat(refused).containsExactly("sole");
        assertThat(QuarkusTransaction.requiringNew().call(() -> Account.named("sole.owner")))
                .isPresent();
    }

    private static void join() {
        var invitation = Jsoup.parse(Person.called("owner")
                .posts(
                        "/workspaces/reference/members/invitations",
                        Map.of("role", "EDITOR", "note", "For Quirina", "days", "7"))
                .asString());
        var token = invitation.select(".flash code").text().replaceFirst(".*token=", "");
        var joined = Person.anonymous()
                .posts(
                        "/invitations",
                        Map.of(
                                "token", token,
                                "name", NAME,
                                "byline", "Quirina van Tongeren",
                                "password", PASSWORD,
                                "password-again", PASSWORD));
        assertThat(joined.statusCode()).isEqualTo(303);
    }

    /** Tables and columns in which some part of the name stands, over the whole database. */
    private List<String> holdingTheName() {
        return QuarkusTransaction.requiringNew()
                .call(() -> columns().stream()
                        .filter(column -> ((Number) manager.createNativeQuery(
                                                        "select count(*) from " + column[0] + " where lower(cast("
                                                                + column[1] + " as varchar)) like '%quirina%'")
                                                .getSingleResult())
                                        .longValue()
                                > 0)
                        .map(column -> column[0] + "." + column[1])
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> columns() {
        return manager.createNativeQuery(
                        "select lower(c.table_name), lower(c.column_name) from information_schema.columns c"
                                + " where lower(c.table_schema) = 'public' and (lower(c.data_type) like '%char%'"
                                + " or lower(c.data_type) in ('text', 'character large object'))")
                .getResultList();
    }
}
