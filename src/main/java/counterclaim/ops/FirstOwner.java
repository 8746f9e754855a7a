package counterclaim.ops;

import counterclaim.accounts.Account;
import counterclaim.accounts.Demonstration;
import counterclaim.accounts.OneTimeLink;
import counterclaim.accounts.OneTimeLink.Purpose;
import counterclaim.workspaces.Welcome;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** While nobody has an account yet, each start of the server logs a one-time link that makes the first owner. */
@ApplicationScoped
class FirstOwner {

    private static final Logger LOG = Logger.getLogger(FirstOwner.class);

    private final Clock clock;
    private final Optional<URI> base;
    private final int port;
    private final boolean demo;
    private final boolean serves;

    FirstOwner(
            Clock clock,
            @ConfigProperty(name = "counterclaim.base-url") Optional<URI> base,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "counterclaim.demo") boolean demo,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves) {
        this.clock = clock;
        this.base = base;
        this.port = port;
        this.demo = demo;
        this.serves = serves;
    }

    void invite(@Observes StartupEvent start) {
        if (demo || !serves) return;
        QuarkusTransaction.requiringNew().run(() -> {
            if (Demonstration.livesHere()) throw new DemonstrationLeft();
            if (!Account.nobody()) return;
            var token = OneTimeLink.make(Purpose.FIRST_OWNER, null, clock.instant());
            LOG.infof(
                    "Nobody has an account here yet. Whoever opens this link within 24 hours makes the first one: %s%s",
                    base.map(Object::toString)
                            .orElse("http://localhost:" + port)
                            .replaceAll("/$", ""),
                    Welcome.address(token));
        });
    }
}
