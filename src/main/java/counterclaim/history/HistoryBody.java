package counterclaim.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The state after, kept apart from the row: erasing a person deletes bodies, and the chain still verifies. */
@Entity
@Table(name = "history_body")
class HistoryBody extends PanacheEntityBase {

    @EmbeddedId
    HistoryRow.Place place;

    UUID workspaceId;
    byte[] salt;

    String text;

    String reason;
}
