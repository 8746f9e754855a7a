package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Somebody has a note in hand for a while; others see that, leave it alone, and can take it over. */
@Entity
public class Lease extends PanacheEntityBase {

    /** So many are taken at once. */
    static final int MOST = 20;

    static final Duration LASTS = Duration.ofMinutes(10);

    @Id
    public UUID annotationId;

    UUID workspaceId;
    public UUID holderId;
    public Instant endsAt;

    /** Ids of the notes that somebody has in hand. */
    static List<UUID> heldBy(UUID holder, Workspace workspace, Instant now) {
        return find(
                        "select l.annotationId from Lease l where l.workspaceId = ?1 and l.holderId = ?2 and l.endsAt > ?3",
                        workspace.id,
                        holder,
                        now)
                .project(UUID.class)
                .list();
    }

    /** Takes some, and keeps what one has for longer; the workspace is locked, so that nobody else takes the same. */
    static void take(Workspace workspace, Collection<UUID> notes, UUID holder, Instant now) {
        delete("workspaceId = ?1 and endsAt <= ?2", workspace.id, now);
        update("endsAt = ?1 where workspaceId = ?2 and holderId = ?3", now.plus(LASTS), workspace.id, holder);
        for (var note : notes) {
            var lease = new Lease();
            lease.annotationId = note;
            lease.workspaceId = workspace.id;
            lease.holderId = holder;
            lease.endsAt = now.plus(LASTS);
            lease.persist();
        }
    }

    /** One takes it out of another's hands. */
    static void takeOver(Annotation note, UUID holder, Instant now) {
        update("holderId = ?1, endsAt = ?2 where annotationId = ?3", holder, now.plus(LASTS), note.id);
    }

    static void giveBack(Workspace workspace, UUID holder) {
        delete("workspaceId = ?1 and holderId = ?2", workspace.id, holder);
    }

    /** What is decided is in nobody's hands. */
    static void end(Collection<UUID> notes) {
        if (!notes.isEmpty()) delete("annotationId in ?1", notes);
    }
}
