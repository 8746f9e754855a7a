package counterclaim.workspaces;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Nobody writes in a workspace until its owners say so again: there is one as long as that holds. */
@Entity
public class Standstill extends PanacheEntityBase {

    @Id
    UUID workspaceId;

    @Column(name = "by_id")
    public UUID by;

    /** As those who would write read it. */
    public String why;

    public Instant since;

    static Standstill of(Workspace workspace, String why, UUID by, Instant now) {
        var standstill = new Standstill();
        standstill.workspaceId = workspace.id;
        standstill.by = by;
        standstill.why = why;
        standstill.since = now;
        standstill.persist();
        return standstill;
    }

    public static Optional<Standstill> in(UUID workspace) {
        return findByIdOptional(workspace);
    }
}
