package counterclaim;

import counterclaim.dossiers.Dossier;
import counterclaim.interchange.bundle.Bundle;
import counterclaim.interchange.bundle.BundleFormat;
import counterclaim.interchange.bundle.BundleImport;
import counterclaim.interchange.bundle.Progress;
import counterclaim.workspaces.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts a dossier of a test into the database, once, in a workspace of its own. */
@ApplicationScoped
public class World {

    private final BundleImport imports;

    World(BundleImport imports) {
        this.imports = imports;
    }

    /** In the workspace in which the people of the demonstration work. */
    public void holdsAtTheDesk(Bundle bundle) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Dossier.count("slug", bundle.dossier().slug()) > 0) return;
            imports.into(
                    Workspace.named("reference").orElseThrow(),
                    BundleFormat.read(BundleFormat.write(bundle)),
                    Progress.silent());
        });
    }

    /** In a workspace of its own, in which nobody works. */
    public void holds(Bundle bundle) {
        var slug = bundle.dossier().slug();
        QuarkusTransaction.requiringNew().run(() -> {
            if (Workspace.named(slug).isPresent()) return;
            imports.into(Workspace.open(slug, slug), BundleFormat.read(BundleFormat.write(bundle)), Progress.silent());
        });
    }
}
