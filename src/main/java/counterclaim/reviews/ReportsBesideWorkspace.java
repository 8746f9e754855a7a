package counterclaim.reviews;

import counterclaim.web.Fragment;
import counterclaim.workspaces.BesideWorkspace;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** How many reports wait for an answer, on the page of their workspace, for who can give one. */
@ApplicationScoped
class ReportsBesideWorkspace implements BesideWorkspace {

    @CheckedTemplate(basePath = "reviews")
    static class Templates {
        static native TemplateInstance ofworkspace(Workspace workspace, boolean answers, long waiting, long overdue);
    }

    private final Rights rights;
    private final Clock clock;

    ReportsBesideWorkspace(Rights rights, Clock clock) {
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Fragment of(Workspace workspace) {
        var answers = rights.may(Permission.WRITE, workspace);
        return Fragment.of(Templates.ofworkspace(
                workspace,
                answers,
                answers ? ErrorReport.waiting(workspace) : 0,
                answers ? ErrorReport.overdue(workspace, clock.instant()) : 0));
    }
}
