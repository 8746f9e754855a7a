package counterclaim.reviews;

import counterclaim.web.Fragment;
import counterclaim.workspaces.BesideWorkspace;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

/** The way from the page of a workspace to what its reviews go by. */
@ApplicationScoped
// After what people come for; where nothing is said it is 0.
@Priority(-1)
class SettingsBesideWorkspace implements BesideWorkspace {

    @CheckedTemplate(basePath = "reviews")
    static class Templates {
        static native TemplateInstance settingsofworkspace(Workspace workspace);
    }

    @Override
    public Fragment of(Workspace workspace) {
        return Fragment.of(Templates.settingsofworkspace(workspace));
    }
}
