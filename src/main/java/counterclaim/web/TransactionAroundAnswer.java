package counterclaim.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;

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
            if (reading) OneSnapshot.begin();
            var answer = call.proceed();
            keep = !reading && !refused(answer);
            return answer;
        } finally {
            if (keep) QuarkusTransaction.commit();
            else QuarkusTransaction.rollback();
        }
    }

    private static boolean refused(Object answer) {
        return answer instanceof Response response && response.getStatus() >= 400;
    }
}
