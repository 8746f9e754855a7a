package counterclaim.accounts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What somebody is writing on a page and has not sent; nobody else ever sees it. */
@Entity
class Draft extends PanacheEntityBase {

    private static final Duration KEPT = Duration.ofDays(30);

    @Embeddable
    record Place(UUID accountId, String address) implements Serializable {}

    @EmbeddedId
    Place place;

    /** As JSON: the names of the fields with what stands in each. */
    String fields;

    Instant savedAt;

    static Optional<Draft> at(UUID account, String address) {
        return findByIdOptional(new Place(account, address));
    }

    /** Two that arrive at once are kept one after the other; one whose form is being sent may be forgotten meanwhile. */
    static void keep(UUID account, String address, String fields, Instant now) {
        Account.toChange(account);
        var place = new Place(account, address);
        if (update("fields = ?1, savedAt = ?2 where place = ?3", fields, now, place) == 0) {
            var draft = new Draft();
            draft.place = place;
            draft.fields = fields;
            draft.savedAt = now;
            draft.persist();
        }
        delete("place.accountId = ?1 and savedAt < ?2", account, now.minus(KEPT));
    }

    static void forget(UUID account, String address) {
        delete("place", new Place(account, address));
    }
}
