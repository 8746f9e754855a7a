package counterclaim.accounts;

import counterclaim.web.Secret;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A link that works once: whoever has it may do one thing without being signed in. */
@Entity
public class OneTimeLink extends PanacheEntityBase {

    /** What it opens. */
    public enum Purpose {
        /** Make the first account of the installation. */
        FIRST_OWNER,
        /** Set a new password. */
        NEW_PASSWORD
    }

    private static final Duration LASTS = Duration.ofHours(24);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    UUID id;

    byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    @ManyToOne(fetch = FetchType.LAZY)
    Account account;

    Instant madeAt;
    public Instant endsAt;
    Instant usedAt;

    /**
     * Makes one, for 24 hours; an earlier one for the same works no more.
     *
     * @param account whose it is; null for the first owner
     * @return the secret for its address
     */
    public static String make(Purpose purpose, Account account, Instant now) {
        if (account == null) delete("purpose", purpose);
        else delete("purpose = ?1 and account = ?2", purpose, account);
        var token = Secret.random();
        var link = new OneTimeLink();
        link.tokenHash = Secret.hash(token);
        link.purpose = purpose;
        link.account = account;
        link.madeAt = now;
        link.endsAt = now.plus(LASTS);
        link.persist();
        return token;
    }

    /** Whether it still opens what it is for. */
    public static boolean opens(Purpose purpose, String token, Instant now) {
        return count(
                        "tokenHash = ?1 and purpose = ?2 and usedAt is null and endsAt > ?3",
                        Secret.hash(token),
                        purpose,
                        now)
                > 0;
    }

    /** Uses it up; empty if it opens nothing (any more). Of two who use it at once only one gets it. */
    public static Optional<OneTimeLink> use(Purpose purpose, String token, Instant now) {
        var link = OneTimeLink.<OneTimeLink>find(
                        "tokenHash = ?1 and purpose = ?2 and usedAt is null and endsAt > ?3",
                        Secret.hash(token),
                        purpose,
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
        link.ifPresent(used -> used.usedAt = now);
        return link;
    }
}
