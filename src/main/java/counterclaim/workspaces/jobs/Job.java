package counterclaim.workspaces.jobs;

import counterclaim.accounts.Viewer;
import counterclaim.workspaces.HeldRole;
import counterclaim.workspaces.Role;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;

/** Long work that somebody asked for; only they see it, for a day. What moves it on is {@link JobMoves}. */
@Entity
@DynamicUpdate
public class Job extends PanacheEntityBase {

    static final Duration KEPT = Duration.ofHours(24);

    @Id
    public UUID id;

    UUID workspaceId;
    UUID dossierId;
    UUID accountId;
    String kind;

    /** In the words of its kind. */
    String asked;

    @Enumerated(EnumType.STRING)
    public JobState state;

    @Enumerated(EnumType.STRING)
    public JobFailure failure;

    /** Things that are done, as far as is known. */
    public int done;

    /** Null while they are not counted yet. */
    public Integer total;

    public Instant madeAt;
    Instant startedAt;
    Instant heartbeatAt;
    public Instant endedAt;
    public Instant expiresAt;

    // Of the run that works on it; no other may write to it.
    UUID runId;

    // Those that were begun and did not come to an end.
    int runs;

    // What its file was written for, with commas between them.
    String roles;

    public String fileName;
    public String mediaType;
    int parts;
    public long bytes;

    /**
     * One's own, in a dossier one was let into.
     *
     * @throws NotFoundException for that of somebody else as for what is not there any more
     */
    public static Job visibleTo(Viewer viewer, UUID dossier, String kind, UUID id, Instant now) {
        return Job.<Job>find(
                        "id = ?1 and accountId = ?2 and dossierId = ?3 and kind = ?4 and expiresAt > ?5",
                        id,
                        viewer.account(),
                        dossier,
                        kind,
                        now)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** All that the viewer asked for in a dossier and that is still there, the latest first. */
    public static List<Job> of(Viewer viewer, UUID dossier, String kind, Instant now) {
        return list(
                "accountId = ?1 and dossierId = ?2 and kind = ?3 and expiresAt > ?4 order by madeAt desc, id",
                viewer.account(),
                dossier,
                kind,
                now);
    }

    public boolean isGoing() {
        return state == JobState.WAITING || state == JobState.RUNNING;
    }

    public boolean isReady() {
        return state == JobState.DONE;
    }

    /** Things that are left to do; null while they are not counted yet. */
    public Integer left() {
        return total == null ? null : Math.max(0, total - done);
    }

    /**
     * Whether its file tells nothing that who asked for it may not see now: it was written for the roles they had then.
     */
    public boolean isStillTheirs() {
        return HeldRole.held(accountId, workspaceId).containsAll(rolesThen());
    }

    private Set<Role> rolesThen() {
        if (roles == null || roles.isEmpty()) return Set.of();
        return Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }
}
