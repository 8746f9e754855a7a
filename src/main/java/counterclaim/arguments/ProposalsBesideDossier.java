package counterclaim.arguments;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.BesideDossier;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Fragment;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What waits in a dossier for somebody to accept or decline it, on its page. */
@ApplicationScoped
class ProposalsBesideDossier implements BesideDossier {

    private static final int MOST = 50;

    @CheckedTemplate(basePath = "arguments")
    static class Templates {
        static native TemplateInstance waiting(List<Proposal> proposals, boolean decides);
    }

    private final Viewer viewer;
    private final Rights rights;

    ProposalsBesideDossier(Viewer viewer, Rights rights) {
        this.viewer = viewer;
        this.rights = rights;
    }

    @Override
    public Optional<Fragment> of(Dossier dossier) {
        var waiting = Contributions.proposedIn(dossier, MOST);
        if (waiting.isEmpty()) return Optional.empty();
        var decides = rights.may(Permission.WRITE, dossier.workspace);
        return Optional.of(Fragment.of(Templates.waiting(Proposal.of(waiting, viewer.account()), decides)));
    }
}
