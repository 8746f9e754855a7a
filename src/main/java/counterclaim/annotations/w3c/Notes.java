package counterclaim.annotations.w3c;

import counterclaim.accounts.Viewer;
import counterclaim.annotations.Annotation;
import counterclaim.annotations.Approval;
import counterclaim.annotations.Seen;
import counterclaim.dossiers.Readable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

/** One note by the name in its IRI. */
@ApplicationScoped
class Notes {

    static final String FETCHED =
            "from Annotation a left join fetch a.dossier d left join fetch d.workspace left join fetch a.replyTo where ";

    private final Viewer viewer;

    Notes(Viewer viewer) {
        this.viewer = viewer;
    }

    /**
     * As far as the viewer may see it; or gone, if they could.
     *
     * @throws NotFoundException for what they may not see as for what is not there
     */
    Annotation visible(String name) {
        var wasSeen = "(a.approval = WITHDRAWN and a.wasOpen = true and " + Readable.hql("d", "?2") + ")";
        return Annotation.<Annotation>find(
                        FETCHED + "a.name = ?1 and (" + Seen.anywhere("a", "d", "?2") + " or " + wasSeen + ")",
                        name,
                        viewer.account())
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    static boolean isGone(Annotation note) {
        return note.approval == Approval.WITHDRAWN;
    }

    /** Whether a name was given to one, ever. */
    static boolean isTaken(String name) {
        return Annotation.count("name", name) > 0;
    }
}
