package counterclaim.ops;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A house that nobody has visited for a while can be written in again. */
@QuarkusTest
@Tag("database")
class IdleConnectionsTest {

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String kind;

    @Test
    void whereAConnectionMadeTheTablesNoneIsClosedForBeingIdle() {
        var closing = database.getConfiguration().connectionPoolConfiguration().reapTimeout();
        assertThat(closing.isZero()).isEqualTo(kind.equals("h2"));
    }

    /** Why; when this fails, H2 no longer needs it. */
    @Test
    void h2ChecksByTheConnectionThatMadeATable() throws SQLException {
        var address = "jdbc:h2:mem:idle;DB_CLOSE_DELAY=-1";
        try (var lasting = DriverManager.getConnection(address)) {
            try (var passing = DriverManager.getConnection(address);
                    var statement = passing.createStatement()) {
                statement.execute("create table thing (kind varchar(9) check (kind in ('ONE', 'TWO')))");
            }
            try (var statement = lasting.createStatement()) {
                assertThatThrownBy(() -> statement.execute("insert into thing values ('ONE')"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Check constraint invalid");
            }
        }
    }
}
