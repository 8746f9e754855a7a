package counterclaim.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** After an upgrade: indexes what was there before there was an index, or when entries were made differently. */
@ApplicationScoped
class IndexAtStart {

    private static final Logger LOG = Logger.getLogger(IndexAtStart.class);
    /** For one dossier. */
    private static final int PATIENCE_S = 3600;

    void catchUp(@Observes StartupEvent start) {
        var missing = QuarkusTransaction.requiringNew().call(Indexing::missing);
        if (missing.isEmpty()) return;
        LOG.infof("Indexing %d dossiers for the search", missing.size());
        for (var dossier : missing)
            QuarkusTransaction.requiringNew().timeout(PATIENCE_S).run(() -> Indexing.ifMissing(dossier));
    }
}
