package counterclaim.annotations.exports;

import counterclaim.annotations.Annotation;
import counterclaim.annotations.Seen;
import counterclaim.workspaces.HeldRole;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The notes of a dossier that somebody may see, in the order in which they were made, from page to page: three queries
 * each, whatever is in it. Each page asks anew what may be seen.
 */
final class ExportedNotes {

    static final int SIZE = 500;

    private static final String NOTES = "from Annotation a join fetch a.dossier d join fetch d.workspace"
            + " left join fetch a.replyTo where d.id = ?1 and " + seen();
    private static final String ORDER = " order by a.madeAt, a.id";

    private final Export export;
    private Instant lastMade;
    private UUID last;
    private int done;
    private boolean more = true;

    ExportedNotes(Export export) {
        this.export = export;
    }

    int count() {
        return Math.toIntExact(Annotation.count(
                "from Annotation a join a.dossier d where d.id = ?1 and " + seen(),
                export.dossier().id,
                export.account()));
    }

    /** The next page; the last one may be empty. */
    List<Exported> next() {
        var dossier = export.dossier();
        var found = last == null
                ? Annotation.<Annotation>find(NOTES + ORDER, dossier.id, export.account())
                : Annotation.<Annotation>find(
                        NOTES + " and (a.madeAt > ?3 or a.madeAt = ?3 and a.id > ?4)" + ORDER,
                        dossier.id,
                        export.account(),
                        lastMade,
                        last);
        var notes = found.page(0, SIZE).list();
        step(notes);
        var decides =
                HeldRole.held(export.account(), dossier.workspace.id).stream().anyMatch(Permission.MODERATE::isOf);
        var bylines = Membership.bylines(
                dossier.workspace.id, notes.stream().map(note -> note.authorId).toList());
        return notes.stream()
                .map(note -> Exported.of(note, export.account(), decides, bylines.getOrDefault(note.authorId, "")))
                .toList();
    }

    private void step(List<Annotation> notes) {
        more = notes.size() == SIZE;
        done += notes.size();
        if (notes.isEmpty()) return;
        last = notes.get(notes.size() - 1).id;
        lastMade = notes.get(notes.size() - 1).madeAt;
    }

    boolean hasMore() {
        return more;
    }

    /** How many were read. */
    int done() {
        return done;
    }

    private static String seen() {
        return Seen.hql("a", "d", "?2");
    }
}
