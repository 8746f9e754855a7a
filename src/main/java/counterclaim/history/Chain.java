package counterclaim.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.UUID;

/** The head of one chain; whoever appends locks it first, so rows neither race nor branch. */
@Entity
@Table(name = "history_chain")
class Chain extends PanacheEntityBase {

    static final byte[] START = new byte[32];

    @Id
    UUID id;

    UUID workspaceId;
    long lastSeq;
    byte[] lastHash = START;

    static Chain locked(UUID id, UUID workspace) {
        Chain chain = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (chain != null) return chain;
        chain = new Chain();
        chain.id = id;
        chain.workspaceId = workspace;
        chain.persist();
        return chain;
    }
}
