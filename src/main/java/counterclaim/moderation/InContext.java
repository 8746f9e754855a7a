package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import counterclaim.annotations.Approval;
import counterclaim.annotations.Target;
import counterclaim.web.Fragment;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A note with what one has to know to decide on it.
 *
 * @param all what it is about, where it is about all of that and marks no passage; or null
 * @param thread the other notes of it, in their order
 * @param beside what readers reported of it
 */
public record InContext(
        Queued item, String all, List<Annotation> thread, Earlier earlier, List<Fragment> beside, Clash clash) {

    private static final int MOST_OF_A_THREAD = 50;

    /** @param reasons what each is called */
    static InContext of(Queued item, List<Flagged> flagged, Map<String, String> reasons, Clash clash) {
        var note = item.note();
        List<Annotation> thread = Annotation.find(
                        "threadId = ?1 and id <> ?2 and approval <> ?3 order by madeAt, id",
                        note.threadId,
                        note.id,
                        Approval.WITHDRAWN)
                .range(0, MOST_OF_A_THREAD - 1)
                .list();
        var beside = flagged.stream()
                .flatMap(room -> room.beside(item, reasons).stream())
                .toList();
        return new InContext(item, all(note), thread, Earlier.of(note), beside, clash);
    }

    // The words around a passage are kept with it.
    private static String all(Annotation note) {
        if (note.mark == null || !note.mark.isAll()) return null;
        try {
            return Target.in(note.dossier, note.targetKey).text();
        } catch (NotFoundException withdrawn) {
            return null;
        }
    }

    List<UUID> people() {
        var people = new ArrayList<UUID>();
        thread.forEach(note -> people.add(note.authorId));
        people.addAll(earlier.people());
        if (item.passedOn() != null) people.add(item.passedOn().decidedBy);
        if (clash != null && clash.newest() != null) people.add(clash.newest().decidedBy);
        if (clash != null && clash.newest() != null) people.add(clash.newest().undoneBy);
        return people;
    }
}
