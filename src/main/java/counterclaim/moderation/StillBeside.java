package counterclaim.moderation;

import counterclaim.dossiers.BesideDossier;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Fragment;
import counterclaim.workspaces.BesideWorkspace;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** On the pages of a workspace and its dossiers, for who works there: that nobody writes just now, or that they do not. */
@ApplicationScoped
// Before all else: it says what cannot be done.
@Priority(10)
class StillBeside implements BesideDossier, BesideWorkspace {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance still(boolean still, boolean suspended);
    }

    private final Rights rights;

    StillBeside(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Optional<Fragment> of(Dossier dossier) {
        var workspace = dossier.workspace;
        return rights.isStill(workspace) || rights.isSuspended(workspace)
                ? Optional.of(of(workspace))
                : Optional.empty();
    }

    @Override
    public Fragment of(Workspace workspace) {
        return Fragment.of(Templates.still(rights.isStill(workspace), rights.isSuspended(workspace)));
    }
}
