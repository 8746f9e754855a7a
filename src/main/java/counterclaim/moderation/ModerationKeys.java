package counterclaim.moderation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.EnumMap;
import java.util.UUID;

/** The keys that somebody chose to moderate by. */
@Entity
class ModerationKeys extends PanacheEntityBase {

    @Id
    UUID accountId;

    boolean active;

    // As Keys.written: next=j previous=k …
    String chosen;

    static void keep(UUID account, Keys keys) {
        ModerationKeys kept = findById(account);
        if (kept == null) kept = new ModerationKeys();
        kept.accountId = account;
        kept.active = keys.active();
        kept.chosen = keys.written();
        kept.persist();
    }

    Keys read() {
        var by = new EnumMap<Keys.Act, String>(Keys.USUAL.by());
        for (var pair : chosen.split(" ")) {
            var parts = pair.split("=", 2);
            by.put(Keys.Act.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)), parts[1]);
        }
        return new Keys(active, by);
    }
}
