package counterclaim.interchange.bundle;

import counterclaim.dossiers.Dossier;
import counterclaim.history.Happening;
import java.util.UUID;

/** A thing came into the workspace with a bundle. */
record Imported(UUID workspace, UUID dossier, String subject, UUID subjectId, Integer number, UUID actor, String state)
        implements Happening {

    static Imported into(Dossier dossier, String subject, UUID id, Integer number, Record state) {
        return new Imported(dossier.workspace.id, dossier.id, subject, id, number, null, BundleFormat.json(state));
    }

    @Override
    public String kind() {
        return "imported";
    }
}
