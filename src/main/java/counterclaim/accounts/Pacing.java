package counterclaim.accounts;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;

// Before the transaction: who is too fast takes no connection.
@Paced(Pace.Kind.POSTS)
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE - 100)
class Pacing {

    private final Pace pace;
    private final Viewer viewer;
    private final Clock clock;

    Pacing(Pace pace, Viewer viewer, Clock clock) {
        this.pace = pace;
        this.viewer = viewer;
        this.clock = clock;
    }

    @AroundInvoke
    Object hold(InvocationContext call) throws Exception {
        if (!viewer.signedIn()) return call.proceed();
        var kind = call.getMethod().getAnnotation(Paced.class).value();
        var wait = pace.toWait(viewer.account(), viewer.isNew(clock.instant()), kind);
        if (!wait.isZero()) throw new TooFast(wait);
        return call.proceed();
    }
}
