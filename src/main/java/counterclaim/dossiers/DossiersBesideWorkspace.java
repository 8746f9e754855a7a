package counterclaim.dossiers;

import counterclaim.accounts.Viewer;
import counterclaim.web.Fragment;
import counterclaim.workspaces.BesideWorkspace;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The dossiers of a workspace on its page, and those that were removed for who can bring them back. */
@ApplicationScoped
class DossiersBesideWorkspace implements BesideWorkspace {

    @CheckedTemplate(basePath = "dossiers")
    static class Templates {
        static native TemplateInstance ofworkspace(
                Workspace workspace, List<Dossier> dossiers, List<Dossier> removed, boolean writes);
    }

    private final Viewer viewer;
    private final Rights rights;

    DossiersBesideWorkspace(Viewer viewer, Rights rights) {
        this.viewer = viewer;
        this.rights = rights;
    }

    @Override
    public Fragment of(Workspace workspace) {
        var writes = rights.may(Permission.WRITE, workspace);
        return Fragment.of(Templates.ofworkspace(
                workspace,
                Dossier.visibleTo(viewer, workspace),
                writes ? Dossier.removedFrom(workspace) : List.of(),
                writes));
    }
}
