package counterclaim.ops;

import counterclaim.interchange.bundle.BundleFormat;
import counterclaim.interchange.bundle.BundleImport;
import counterclaim.interchange.bundle.Progress;
import counterclaim.workspaces.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the reference dossier at first start, where it is asked for. */
@ApplicationScoped
class SeedLoader {

    static final String SEED = "/seed/soleimani-strike.yaml";
    private static final Logger LOG = Logger.getLogger(SeedLoader.class);

    private final BundleImport imports;
    private final boolean demo;

    SeedLoader(BundleImport imports, @ConfigProperty(name = "counterclaim.demo") boolean demo) {
        this.imports = imports;
        this.demo = demo;
    }

    void load(@Observes StartupEvent start) throws IOException {
        if (!demo) return;
        try (var file = SeedLoader.class.getResourceAsStream(SEED)) {
            var seed = file.readAllBytes();
            QuarkusTransaction.requiringNew().run(() -> loadFirst(seed));
        }
    }

    private void loadFirst(byte[] seed) {
        if (Workspace.count() > 0) return;
        var bundle = BundleFormat.read(seed);
        var dossier = imports.into(Workspace.open("reference", "Reference desk"), bundle, Progress.silent());
        LOG.infof("Loaded the reference dossier: %s", dossier.slug);
    }
}
