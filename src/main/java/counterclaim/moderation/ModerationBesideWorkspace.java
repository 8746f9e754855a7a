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

/** The way from the page of a workspace to its queue and to how its notes are moderated. */
@ApplicationScoped
// After what people come for; where nothing is said it is 0.
@Priority(-1)
class ModerationBesideWorkspace implements BesideWorkspace {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance ofworkspace(Workspace workspace, boolean decides, boolean manages);
    }

    private final Rights rights;

    ModerationBesideWorkspace(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Fragment of(Workspace workspace) {
        var decides = rights.may(Permission.MODERATE, workspace) || rights.may(Permission.HEAR, workspace);
        return Fragment.of(Templates.ofworkspace(workspace, decides, rights.may(Permission.MANAGE, workspace)));
    }
}
