package counterclaim.web;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.FlushMode;

@OneTransaction
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class TransactionAroundAnswer {

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        QuarkusTransaction.begin();
        var keep = false;
        try {
            var reading = call.getMethod().isAnnotationPresent(GET.class);
            if (reading) readOneSnapshot();
            var answer = call.proceed();
            keep = !reading && !refused(answer);
            return answer;
        } finally {
            if (keep) QuarkusTransaction.commit();
            else QuarkusTransaction.rollback();
        }
    }

    // A page is made of several queries; without this each would see its own moment.
    private static void readOneSnapshot() {
        var session = Panache.getSession();
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.doWork(TransactionAroundAnswer::isolate);
    }

    // PostgreSQL takes it for this transaction alone; set on the connection, it costs a message now and one later.
    private static void isolate(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
        } else connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    private static boolean refused(Object answer) {
        return answer instanceof Response response && response.getStatus() >= 400;
    }
}
