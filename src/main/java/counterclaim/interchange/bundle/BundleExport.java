package counterclaim.interchange.bundle;

import counterclaim.dossiers.Dossier;

/** A dossier as a bundle. Needs a transaction; eleven queries, whatever its size. */
public final class BundleExport {

    private BundleExport() {}

    public static Bundle of(Dossier dossier) {
        return new Exporting(dossier).bundle();
    }
}
