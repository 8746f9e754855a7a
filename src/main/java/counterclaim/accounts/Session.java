package counterclaim.accounts;

import counterclaim.web.Secret;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

/** Somebody is signed in with one browser. It ends when it is idle for an hour, after twelve, or when it is ended. */
@Entity
public class Session extends PanacheEntityBase {

    static final Duration IDLE = Duration.ofMinutes(60);
    static final Duration LONGEST = Duration.ofHours(12);
    /** How often it is noted that somebody is still there: not at each page. */
    private static final Duration NOTED = Duration.ofMinutes(5);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Account account;

    byte[] tokenHash;
    public Instant beganAt;
    public Instant seenAt;
    Instant endsAt;

    /** What it is used with, in two words. */
    public String browser;

    /** @return the secret for the cookie; nothing here can tell it again */
    static String begin(Account account, String browser, Instant now) {
        var token = Secret.random();
        var session = new Session();
        session.account = account;
        session.tokenHash = Secret.hash(token);
        session.beganAt = now;
        session.seenAt = now;
        session.endsAt = now.plus(LONGEST);
        session.browser = browser;
        session.persist();
        // Nobody ends sessions that were forgotten: whoever begins one clears the person's old ones away.
        delete("account = ?1 and (endsAt < ?2 or seenAt < ?3)", account, now, now.minus(IDLE));
        return token;
    }

    /** @param demo whether the people of the demonstration may be here */
    static Optional<Session> alive(String token, Instant now, boolean demo) {
        return Session.<Session>find(
                        "from Session s join fetch s.account where s.tokenHash = ?1 and s.endsAt > ?2 and s.seenAt > ?3",
                        Secret.hash(token),
                        now,
                        now.minus(IDLE))
                .firstResultOptional()
                .filter(session -> session.account.mayEnter(demo));
    }

    /** The same, with what every page shows to them. */
    static Optional<Session> alive(String token, Instant now, boolean demo, List<OwnNumber> numbers) {
        var counted = numbers.stream()
                .map(number -> ", (" + number.hql("s.account.id", "?2") + ")")
                .collect(Collectors.joining());
        var rows = getEntityManager()
                .createQuery(
                        "select s" + counted + " from Session s join fetch s.account where s.tokenHash = ?1"
                                + " and s.endsAt > ?2 and s.seenAt > ?3",
                        Object[].class)
                .setParameter(1, Secret.hash(token))
                .setParameter(2, now)
                .setParameter(3, now.minus(IDLE))
                .getResultList();
        if (rows.isEmpty()) return Optional.empty();
        var row = rows.get(0);
        for (int i = 0; i < numbers.size(); i++) numbers.get(i).found((Long) row[i + 1]);
        return Optional.of((Session) row[0]).filter(session -> session.account.mayEnter(demo));
    }

    static List<Session> of(UUID account, Instant now) {
        return list(
                "account.id = ?1 and endsAt > ?2 and seenAt > ?3 order by seenAt desc, id",
                account,
                now,
                now.minus(IDLE));
    }

    static void end(UUID account, UUID session) {
        delete("account.id = ?1 and id = ?2", account, session);
    }

    static void endOthers(UUID account, UUID kept) {
        delete("account.id = ?1 and id <> ?2", account, kept);
    }

    /** Wherever they are signed in, they are nobody from the next request on. */
    public static void endAllOf(Account account) {
        delete("account", account);
    }

    void seen(Instant now) {
        if (now.isAfter(seenAt.plus(NOTED))) seenAt = now;
    }
}
