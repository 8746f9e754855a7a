package counterclaim.moderation;

import counterclaim.web.Fragment;
import counterclaim.workspaces.BesideWorkspace;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

/** The ways from the page of a workspace to where order is kept. */
@ApplicationScoped
// After what people come for, and beside the queue.
@Priority(-2)
class OrderBesideWorkspace implements BesideWorkspace {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance orderofworkspace(
                Workspace workspace, boolean still, boolean hears, boolean manages);
    }

    private final Rights rights;

    OrderBesideWorkspace(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Fragment of(Workspace workspace) {
        return Fragment.of(Templates.orderofworkspace(
                workspace,
                rights.isStill(workspace),
                rights.may(Permission.HEAR, workspace),
                rights.may(Permission.MANAGE, workspace)));
    }
}
