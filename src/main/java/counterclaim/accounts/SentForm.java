package counterclaim.accounts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A form that was sent and made something: sent again, it leads to that and makes nothing. */
@Entity
public class SentForm extends PanacheEntityBase {

    private static final Duration KEPT = Duration.ofHours(24);

    @Id
    String token;

    UUID accountId;
    byte[] digest;
    String location;
    Instant sentAt;

    static SentForm with(String token) {
        return findById(token);
    }

    static void keep(String token, UUID account, byte[] digest, String location, Instant now) {
        var sent = new SentForm();
        sent.token = token;
        sent.accountId = account;
        sent.digest = digest;
        sent.location = location;
        sent.sentAt = now;
        sent.persist();
    }

    /** Nobody sends those again; whoever signs in clears their own away. */
    static void forgetOld(UUID account, Instant now) {
        delete("accountId = ?1 and sentAt < ?2", account, now.minus(KEPT));
    }
}
