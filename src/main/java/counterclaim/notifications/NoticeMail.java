package counterclaim.notifications;

import counterclaim.web.Secret;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.DynamicUpdate;

/** Where somebody wants to be mailed, and how that goes. */
@Entity
@DynamicUpdate
public class NoticeMail extends PanacheEntityBase {

    /** So that nobody has links sent to one stranger after another. */
    static final Duration BETWEEN_ADDRESSES = Duration.ofMinutes(10);

    /** How long it is tried to mail something. */
    static final Duration LONGEST = Duration.ofHours(24);

    private static final Duration BEING_SENT = Duration.ofMinutes(2);
    private static final int MOST_MINUTES = 4;

    /** An addr-spec without quotes, comments and literals (RFC 5322 §3.4.1): nothing in it can end a header. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");

    @Id
    UUID accountId;

    /** Null once it was taken back. */
    public String address;

    Instant givenAt;
    byte[] tokenHash;

    /** When the link was opened that had been sent there. */
    public Instant confirmedAt;

    /** Before that nothing is tried. */
    Instant nextAt;

    int tries;
    Instant givenUpAt;

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    static Optional<NoticeMail> of(UUID account) {
        return findByIdOptional(account);
    }

    /** For whom there may be something to mail; whoever is shut out gets nothing. */
    static List<UUID> due(Instant daily, Instant now) {
        return getEntityManager()
                .createQuery(
                        "select m.accountId from NoticeMail m where m.address is not null and m.nextAt <= ?1"
                                + " and exists (select 1 from Account a where a.id = m.accountId and a.disabledAt is null)"
                                + " and (m.confirmedAt is null and m.tokenHash is null and m.givenUpAt is null"
                                + " or m.confirmedAt is not null and exists (select 1 from Notice n where"
                                + " n.accountId = m.accountId and " + Notice.unmailed("m.confirmedAt", "?1", "?2")
                                + ")) order by m.nextAt, m.accountId",
                        UUID.class)
                .setParameter(1, now)
                .setParameter(2, daily)
                .getResultList();
    }

    /** Empty if another node mails them at this moment. */
    static Optional<NoticeMail> locked(UUID account, Instant now) {
        var free = getEntityManager()
                .createNativeQuery(
                        "select account_id from notice_mail where account_id = ?1 and next_at <= ?2"
                                + " for update skip locked",
                        UUID.class)
                .setParameter(1, account)
                .setParameter(2, now)
                .getResultList();
        return free.isEmpty() ? Optional.empty() : of(account);
    }

    /** @return whether the address was taken: not if another was given just now */
    static boolean give(UUID account, String address, Instant now) {
        var mail = of(account).orElseGet(NoticeMail::new);
        if (mail.isAt(address)) return true;
        if (mail.givenAt != null && mail.givenAt.plus(BETWEEN_ADDRESSES).isAfter(now)) return false;
        mail.accountId = account;
        mail.begin(address, now);
        mail.persist();
        return true;
    }

    void takeBack() {
        begin(null, givenAt);
    }

    boolean needsLink() {
        return confirmedAt == null && tokenHash == null;
    }

    void linkSent(String token) {
        tokenHash = Secret.hash(token);
    }

    boolean isOpenedBy(String token) {
        return confirmedAt == null && tokenHash != null && MessageDigest.isEqual(tokenHash, Secret.hash(token));
    }

    void confirm(Instant now) {
        confirmedAt = now;
        tokenHash = null;
    }

    /** Whoever took it and never said what became of it is not waited for. */
    void beingSent(Instant now) {
        nextAt = now.plus(BEING_SENT);
    }

    void sent(Instant now) {
        tries = 0;
        nextAt = now;
    }

    /** Again in a minute, then in two, then every four. */
    void notSent(Instant now) {
        nextAt = now.plus(Duration.ofMinutes(Math.min(1L << Math.min(tries, MOST_MINUTES), MOST_MINUTES)));
        tries++;
    }

    /** @return whether the link is given up */
    boolean linkGivenUp(Instant now) {
        if (givenAt.plus(LONGEST).isAfter(now)) return false;
        givenUpAt = now;
        return true;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public boolean isGivenUp() {
        return givenUpAt != null;
    }

    private boolean isAt(String place) {
        return isConfirmed() && place.equals(address);
    }

    private void begin(String given, Instant now) {
        address = given;
        givenAt = now;
        tokenHash = null;
        confirmedAt = null;
        givenUpAt = null;
        nextAt = now;
        tries = 0;
    }
}
