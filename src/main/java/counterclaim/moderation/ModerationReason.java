package counterclaim.moderation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.UUID;

/** How a workspace words a reason, and whether it offers it. */
@Entity
class ModerationReason extends PanacheEntityBase {

    @Id
    UUID workspaceId;

    @Id
    String code;

    /** Null for the usual. */
    String label;

    boolean offered;

    /** These in place of those before. */
    static void keep(UUID workspace, Iterable<Reason> reasons) {
        delete("workspaceId", workspace);
        for (var reason : reasons) {
            var kept = new ModerationReason();
            kept.workspaceId = workspace;
            kept.code = reason.code().name();
            kept.label = reason.label().equals(Reason.usual(reason.code())) ? null : reason.label();
            kept.offered = reason.offered();
            kept.persist();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModerationReason that && workspaceId.equals(that.workspaceId) && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(workspaceId, code);
    }
}
