package counterclaim.ops;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.shutdown.ShutdownListener;
import io.quarkus.runtime.shutdown.ShutdownRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Keeps a stop from waiting for nobody. The framework asks every listener whether it is done before it closes the door;
 * one of its JSON support never answers, so that each stop took the whole of {@code quarkus.shutdown.timeout}
 * (quarkus issue 51915, in 3.30.5 and 3.30.6). It is taken off the list. Remove this class when the framework is
 * raised past that; {@code StoppingJourney} tells.
 */
@ApplicationScoped
class GracefulStop {

    private static final Logger LOG = Logger.getLogger(GracefulStop.class);
    private static final String NEVER_DONE = "io.quarkus.jackson.";

    // Not at the start: whether the list is there by then changes from build to build.
    void begin(@Observes ShutdownDelayInitiatedEvent stop) {
        try {
            // No method gives the list, and it cannot be made anew from outside.
            var field = ShutdownRecorder.class.getDeclaredField("shutdownListeners");
            field.setAccessible(true);
            var listeners = (List<?>) field.get(null);
            if (listeners == null) return;
            field.set(
                    null,
                    listeners.stream()
                            .map(ShutdownListener.class::cast)
                            .filter(listener -> !listener.getClass().getName().startsWith(NEVER_DONE))
                            .toList());
        } catch (ReflectiveOperationException changed) {
            LOG.warnf("A stop may wait longer than it must: %s", changed.toString());
        }
    }
}
