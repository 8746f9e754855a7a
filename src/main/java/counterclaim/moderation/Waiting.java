package counterclaim.moderation;

import counterclaim.annotations.Admission;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.Approval;
import counterclaim.annotations.Content;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Notes wait for somebody who decides, unless their author writes or decides there. */
@ApplicationScoped
class Waiting implements Admission {

    private final Rights rights;

    Waiting(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Answer of(Annotation note, Content content) {
        var workspace = note.dossier.workspace;
        var free = rights.may(Permission.WRITE, workspace) || rights.may(Permission.MODERATE, workspace);
        return new Answer(free ? Approval.APPROVED : Approval.PENDING, null);
    }

    @Override
    public void mayWrite(UUID workspace) {}
}
