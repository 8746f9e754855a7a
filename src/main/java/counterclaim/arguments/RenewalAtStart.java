package counterclaim.arguments;

import counterclaim.dossiers.Dossier;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import org.jboss.logging.Logger;

/** After an upgrade: computes what an older program did not keep beside its claims. */
@ApplicationScoped
class RenewalAtStart {

    private static final Logger LOG = Logger.getLogger(RenewalAtStart.class);
    /** For one dossier. */
    private static final int PATIENCE_S = 3600;

    void catchUp(@Observes StartupEvent start) {
        var untried = QuarkusTransaction.requiringNew().call(ClaimStanding::dossiersUntried);
        if (untried.isEmpty()) return;
        LOG.infof("Computing for %d dossiers what would change their claims", untried.size());
        for (var dossier : untried)
            QuarkusTransaction.requiringNew()
                    .timeout(PATIENCE_S)
                    .run(() -> Renewal.of(Dossier.findById(dossier, LockModeType.PESSIMISTIC_WRITE)));
    }
}
