package counterclaim.web;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.hibernate.FlushMode;

/** Reading: what is made of several queries is made of one moment; without this each would see its own. */
public final class OneSnapshot {

    private OneSnapshot() {}

    /** In a transaction of its own, which nothing is left of. */
    public static <T> T of(Supplier<T> reading) {
        QuarkusTransaction.begin();
        try {
            begin();
            return reading.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** For the transaction that has begun and not read anything yet; it can write nothing. */
    public static void begin() {
        var session = Panache.getSession();
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.doWork(OneSnapshot::isolate);
    }

    // PostgreSQL takes it for this transaction alone; set on the connection, it costs a message now and one later.
    private static void isolate(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
        } else connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }
}
