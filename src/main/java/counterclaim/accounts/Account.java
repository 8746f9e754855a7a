package counterclaim.accounts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/**
 * Somebody who can sign in. Its name is typed to sign in and shown to nobody else; what others see is the byline of a
 * membership.
 */
@Entity
public class Account extends PanacheEntityBase {

    /** What a name looks like: lower-case letters and digits, with dots, dashes or underscores between them. */
    public static final String NAME = "[a-z0-9]+(?:[._-][a-z0-9]+)*";

    public static final int LONGEST_NAME = 40;

    @Id
    // Not of version 7: the time of creation would betray a pseudonym.
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    public UUID id;

    /** Null once the person was erased. */
    public String name;

    /** Its hash; null for who signs in elsewhere. */
    String password;

    /** Of the people of the demonstration, whose password everybody knows. */
    public boolean demonstration;

    public Instant madeAt;
    public Instant disabledAt;

    /** When an operator's link set a new password that the person has not been told of yet. */
    Instant resetAt;

    /** @param password as typed; it keeps the rules of {@link PasswordRules} */
    public static Account make(String name, String password, Instant now) {
        return withHash(name, Passwords.hash(password), now);
    }

    static Account withHash(String name, String hash, Instant now) {
        var account = new Account();
        account.name = name;
        account.password = hash;
        account.madeAt = now;
        account.persist();
        return account;
    }

    public static Optional<Account> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** For an act on it: until that is done nobody else changes it, and whoever waited sees what was done. */
    public static Account toChange(UUID id) {
        Account account = findById(id);
        if (account != null) getEntityManager().refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    /** The same by its name. */
    public static Optional<Account> namedToChange(String name) {
        return named(name).map(account -> toChange(account.id));
    }

    public static boolean nobody() {
        return count() == 0;
    }

    /** Whether it can be entered with a password whose hash is this one: it may have been changed meanwhile. */
    boolean isStill(String hash, boolean demo) {
        return mayEnter(demo) && hash.equals(password);
    }

    /** From now on the old password opens nothing, nor does any session or token that was made with it. */
    void change(String newPassword, Instant now) {
        changeTo(Passwords.hash(newPassword), now);
    }

    /** @param hash of the new password */
    void changeTo(String hash, Instant now) {
        password = hash;
        Session.endAllOf(this);
        AccessToken.endAllOf(this, now);
    }

    /** Cannot sign in any more, and is nobody from this moment on wherever they are signed in, nor are their programs. */
    public void disable(Instant now) {
        disabledAt = now;
        Session.endAllOf(this);
        AccessToken.endAllOf(this, now);
    }

    /** Nothing is left to sign in with, nor of what the person wrote and never sent. */
    public void erase(Instant now) {
        disable(now);
        name = null;
        password = null;
        resetAt = null;
        Draft.delete("place.accountId", id);
        SentForm.delete("accountId", id);
        AccessToken.delete("account", this);
        OneTimeLink.delete("account", this);
    }

    boolean mayEnter(boolean demo) {
        return disabledAt == null && (demo || !demonstration);
    }
}
