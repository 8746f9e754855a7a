package counterclaim.notifications;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Forgets what somebody was told long ago: the thing itself, and its history, stay where they are. */
@ApplicationScoped
class Clearing {

    private static final Duration KEPT = Duration.ofDays(365);

    private final Clock clock;

    Clearing(Clock clock) {
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "10m")
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> Notice.delete("dueAt < ?1", clock.instant().minus(KEPT)));
    }
}
