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
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/**
 * With it a program writes in somebody's name, in one workspace: personal, for some acts only, until a day. Whoever
 * holds the token shows it as RFC 6750 §2.1 says; here only its SHA-256 is kept.
 */
@Entity
public class AccessToken extends PanacheEntityBase {

    /** How long one can last, in days. */
    public static final List<Integer> DAYS = List.of(7, 30, 90, 365);

    /** How many somebody can have at once. */
    public static final int MOST = 20;

    /** So that a token that got lost is known for one, by people and by those who search for such. */
    static final String PREFIX = "cc_pat_";

    private static final int SHOWN_OF_SECRET = 4;
    /** How often it is noted that it is in use: not at each request. */
    private static final Duration NOTED = Duration.ofMinutes(5);

    /** A token that was made, with what it is: nothing can tell that again. */
    public record Made(AccessToken token, String secret) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Account account;

    public UUID workspaceId;

    /** What it is for, in the words of who made it. */
    public String label;

    byte[] hash;

    /** Its first letters, by which people know it again. */
    public String hint;

    String scopes;
    public Instant madeAt;
    public Instant expiresAt;

    /** Null where it never was. */
    public Instant usedAt;

    Instant endedAt;

    /**
     * @param viewer whose it is; nobody changes their account until that is done
     * @throws SignInFirst where the session has ended meanwhile, as after a change of the password
     */
    public static Made make(Viewer viewer, UUID workspace, String label, Set<Scope> scopes, int days, Instant now) {
        var account = Account.toChange(viewer.mustBeSomebody());
        if (Session.count("id", viewer.session()) == 0) throw new SignInFirst();
        var secret = PREFIX + Secret.random();
        var token = new AccessToken();
        token.account = account;
        token.workspaceId = workspace;
        token.label = label;
        token.hash = Secret.hash(secret);
        token.hint = secret.substring(0, PREFIX.length() + SHOWN_OF_SECRET);
        token.scopes = Scope.written(scopes);
        token.madeAt = now;
        token.expiresAt = now.plus(Duration.ofDays(days));
        token.persist();
        return new Made(token, secret);
    }

    /** @param demo whether the people of the demonstration may be here */
    static Optional<AccessToken> alive(String secret, Instant now, boolean demo) {
        if (!secret.startsWith(PREFIX) || !Secret.isOne(secret.substring(PREFIX.length()))) return Optional.empty();
        return AccessToken.<AccessToken>find(
                        "from AccessToken t join fetch t.account where t.hash = ?1 and t.endedAt is null"
                                + " and t.expiresAt > ?2",
                        Secret.hash(secret),
                        now)
                .firstResultOptional()
                .filter(token -> token.account.mayEnter(demo));
    }

    /** Those of somebody that still open something, the last made first. */
    public static List<AccessToken> of(UUID account, Instant now) {
        return list("account.id = ?1 and endedAt is null and expiresAt > ?2 order by madeAt desc, id", account, now);
    }

    /** All that somebody ever made: history tells of each. */
    public static List<AccessToken> everOf(UUID account) {
        return list("account.id", account);
    }

    public static Optional<AccessToken> of(UUID account, UUID id, Instant now) {
        return find("account.id = ?1 and id = ?2 and endedAt is null and expiresAt > ?3", account, id, now)
                .firstResultOptional();
    }

    /** Nothing is done with any of them from the next request on. */
    static void endAllOf(Account account, Instant now) {
        update("endedAt = ?1 where account = ?2 and endedAt is null", now, account);
    }

    /** The same of those for one workspace. */
    public static void endThoseOf(UUID account, UUID workspace, Instant now) {
        update("endedAt = ?1 where account.id = ?2 and workspaceId = ?3 and endedAt is null", now, account, workspace);
    }

    public Set<Scope> scopes() {
        return Scope.read(scopes);
    }

    public void end(Instant now) {
        endedAt = now;
    }

    /** @return whether that was noted, which it is now and then */
    boolean used(Instant now) {
        if (usedAt != null && now.isBefore(usedAt.plus(NOTED))) return false;
        usedAt = now;
        return true;
    }
}
