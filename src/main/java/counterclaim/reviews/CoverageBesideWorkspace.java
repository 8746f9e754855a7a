package counterclaim.reviews;

import counterclaim.web.Fragment;
import counterclaim.workspaces.BesideWorkspace;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

/** On the page of a workspace: where its owners see how much is written down on each side. */
@ApplicationScoped
// Below the dossiers, which have priority 0: it is for them that people come to the page.
@Priority(-1)
class CoverageBesideWorkspace implements BesideWorkspace {

    @CheckedTemplate(basePath = "reviews")
    static class Templates {
        static native TemplateInstance coverageofworkspace(Workspace workspace, boolean audits);
    }

    private final Rights rights;

    CoverageBesideWorkspace(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Fragment of(Workspace workspace) {
        return Fragment.of(Templates.coverageofworkspace(workspace, rights.may(Permission.AUDIT, workspace)));
    }
}
