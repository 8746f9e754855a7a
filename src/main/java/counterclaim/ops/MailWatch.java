package counterclaim.ops;

import counterclaim.notifications.MailState;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Shows operators how mail is going. Trouble with it keeps nobody from working: the check is always up. */
@Readiness
@ApplicationScoped
class MailWatch implements HealthCheck {

    private final MailState state;
    private final MeterRegistry meters;

    MailWatch(MailState state, MeterRegistry meters) {
        this.state = state;
        this.meters = meters;
    }

    void begin(@Observes StartupEvent start) {
        meters.gauge("counterclaim.mail.failing", state, MailState::failing);
        meters.gauge("counterclaim.mail.given.up", state, MailState::givenUp);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("mail")
                .up()
                .withData("failing", state.failing())
                .withData("given up within 7 days", state.givenUp())
                .build();
    }
}
