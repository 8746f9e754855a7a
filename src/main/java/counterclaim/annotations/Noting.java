package counterclaim.annotations;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Telling;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What the viewer does with notes of their own, from a page or through the protocol; each act is told to history. */
@ApplicationScoped
public class Noting {

    private final Viewer viewer;
    private final Rights rights;
    private final Admission admission;
    private final Telling telling;
    private final Clock clock;

    Noting(Viewer viewer, Rights rights, Admission admission, Telling telling, Clock clock) {
        this.viewer = viewer;
        this.rights = rights;
        this.admission = admission;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * @throws counterclaim.accounts.SignInFirst unless somebody is signed in
     * @throws counterclaim.workspaces.NotAllowed to who may make no notes there, or not now
     */
    public void demand(Workspace workspace) {
        rights.demand(Permission.ANNOTATE, workspace);
    }

    /** On a passage of something in a dossier that is locked for this act. */
    public Annotation make(Dossier dossier, Target target, Mark mark, Content says) {
        return begin(Annotation.on(dossier, target, mark, viewer.account()), says);
    }

    /** To a note that the viewer sees. */
    public Annotation reply(Annotation other, Content says) {
        return begin(Annotation.to(other, viewer.account()), says);
    }

    /** One that is not saved yet, whatever it is on. */
    public Annotation begin(Annotation note, Content says) {
        note.begin(says, admission.of(note, says), trusted(note), now());
        tell(note, "entered", null);
        return note;
    }

    /** @param note the viewer's own, locked, as all below are */
    public void edit(Annotation note, Content says, String reason) {
        note.edit(says, admission.of(note, says), trusted(note), now());
        tell(note, "edited", reason);
    }

    public void withdraw(Annotation note) {
        note.withdraw(now());
        tell(note, "withdrawn", null);
    }

    public void bringBack(Annotation note) {
        note.bringBack(admission.of(note, note.content), trusted(note), now());
        tell(note, "restored", null);
    }

    /** Its author, or who works on the text, has seen both passages and says that this is the one. */
    public void move(Annotation note, Mark confirmed) {
        note.moveTo(confirmed, now());
        tell(note, "anchored", null);
    }

    /** @param kind a past participle */
    public void tell(Annotation note, String kind, String reason) {
        if (note.isElsewhere()) telling.tell(note.workspaceId, "annotation", note.id, kind, note.state(), reason);
        else telling.tell(note.dossier, "annotation", note.id, null, kind, note.state(), reason);
    }

    // What the database keeps: an answer to an act is what is read after it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    // Seen at once by those who work there (design §6).
    private boolean trusted(Annotation note) {
        if (note.isElsewhere()) return false;
        var workspace = note.dossier.workspace;
        return rights.may(Permission.WRITE, workspace) || rights.may(Permission.MODERATE, workspace);
    }
}
