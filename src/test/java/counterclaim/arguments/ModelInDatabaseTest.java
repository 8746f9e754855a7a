package counterclaim.arguments;

import counterclaim.PostgreSql;
import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.BundleImport;
import counterclaim.interchange.bundle.Bundles;
import counterclaim.interchange.bundle.Progress;
import counterclaim.workspaces.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The rules of the model hold in the database too, whatever a program gets wrong. Each is tried twice, in transactions
 * that are rolled back: as it is meant, which is taken, and with the one thing that is wrong, which is refused.
 */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ModelInDatabaseTest {

    /** Integrity constraint violation (ISO 9075), on H2 and on PostgreSQL. */
    private static final String INTEGRITY = "23";

    @Inject
    BundleImport imports;

    @Inject
    DataSource database;

    @BeforeEach
    void threeDossiersInTwoWorkspaces() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Workspace.named("model").isPresent()) return;
            var workspace = Workspace.open("model", "Model");
            imports.into(workspace, Bundles.small(Refusals.HERE), Progress.silent());
            imports.into(workspace, Bundles.small(Refusals.BESIDE), Progress.silent());
            imports.into(
                    Workspace.open("elsewhere", "Elsewhere"), Bundles.small(Refusals.ELSEWHERE), Progress.silent());
        });
        assertThat(QuarkusTransaction.requiringNew().call(() -> Dossier.count("slug", Refusals.HERE)))
                .isOne();
    }

    static List<String> refused() {
        return Refusals.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedByTheDatabase(String what) throws SQLException {
        var refusal = Refusals.named(what);
        assertThat(tried(refusal, false)).as("as it is meant").isEmpty();
        var problem = tried(refusal, true);
        assertThat(problem).as("with what is wrong").isPresent();
        assertThat(problem.get().getSQLState()).as(problem.get().getMessage()).startsWith(INTEGRITY);
    }

    private Optional<SQLException> tried(Refusals.Refusal refusal, boolean wrong) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var rows = new Rows(connection);
                return Optional.ofNullable(catchThrowableOfType(SQLException.class, () -> refusal.on(rows, wrong)));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
