package counterclaim.ops;

import counterclaim.accounts.Demonstration;
import counterclaim.interchange.bundle.BundleFormat;
import counterclaim.interchange.bundle.BundleImport;
import counterclaim.interchange.bundle.Progress;
import counterclaim.workspaces.DemonstrationDesk;
import counterclaim.workspaces.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/** Loads the reference dossier and the people of the demonstration at first start, where they are asked for. */
@ApplicationScoped
class SeedLoader {

    static final String SEED = "/seed/soleimani-strike.yaml";
    private static final Logger LOG = Logger.getLogger(SeedLoader.class);
    /** What was loaded last while developing: another seed, and the database starts anew. */
    private static final Path LOADED = Path.of("target", "dev", "seed.yaml");

    private final BundleImport imports;
    private final DemonstrationDesk desk;
    private final Flyway flyway;
    private final boolean demo;

    SeedLoader(
            BundleImport imports,
            DemonstrationDesk desk,
            Flyway flyway,
            @ConfigProperty(name = "counterclaim.demo") boolean demo) {
        this.imports = imports;
        this.desk = desk;
        this.flyway = flyway;
        this.demo = demo;
    }

    void load(@Observes StartupEvent start) throws IOException {
        if (!demo) return;
        try (var file = SeedLoader.class.getResourceAsStream(SEED)) {
            var seed = file.readAllBytes();
            var developing = LaunchMode.current() == LaunchMode.DEVELOPMENT;
            if (developing && changed(seed)) startAnew();
            QuarkusTransaction.requiringNew().run(() -> loadFirst(seed));
            if (developing) Files.write(LOADED, seed);
        }
    }

    private static boolean changed(byte[] seed) throws IOException {
        return Files.exists(LOADED) && !Arrays.equals(Files.readAllBytes(LOADED), seed);
    }

    private void startAnew() {
        flyway.clean();
        flyway.migrate();
    }

    // An installation that was a demonstration before there were people to sign in gets them now.
    private void loadFirst(byte[] seed) {
        var workspace = Workspace.named(DemonstrationDesk.SLUG);
        if (workspace.isEmpty() && Workspace.count() > 0) return;
        if (workspace.isEmpty()) {
            var opened = Workspace.open(DemonstrationDesk.SLUG, "Reference desk");
            var dossier = imports.into(opened, BundleFormat.read(seed), Progress.silent());
            LOG.infof("Loaded the reference dossier: %s", dossier.slug);
        }
        if (!Demonstration.livesHere())
            desk.moveIn(Workspace.named(DemonstrationDesk.SLUG).orElseThrow());
    }
}
