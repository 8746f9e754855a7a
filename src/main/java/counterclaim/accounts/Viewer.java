package counterclaim.accounts;

import counterclaim.web.Secret;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.util.UUID;

/** Who looks: every lookup goes through it, and what one may not see does not exist. */
@RequestScoped
// Looked up by name while a page is written, which the container does not see.
@Unremovable
public class Viewer {

    private UUID account;
    private UUID session;
    private String name;
    private String formKey;
    private RuntimeException away;

    void is(Session found, String token) {
        account = found.account.id;
        session = found.id;
        name = found.account.name;
        formKey = Secret.derived(token, "form");
    }

    /** Whoever it may be, nobody could look it up: the database is away. */
    void cannotBeKnown(RuntimeException away) {
        this.away = away;
    }

    /** Ends a request of somebody who could not be looked up. */
    void mustBeKnown() {
        if (away != null) throw away;
    }

    public boolean signedIn() {
        return account != null;
    }

    /** Null for everybody who is not signed in. */
    public UUID account() {
        return account;
    }

    /** The name that is typed to sign in; nobody else ever sees it. */
    public String name() {
        return name;
    }

    /** @throws SignInFirst unless somebody is signed in */
    public UUID mustBeSomebody() {
        if (account == null) throw new SignInFirst();
        return account;
    }

    UUID session() {
        return session;
    }

    /**
     * What every form of this session carries and no other page can know (OWASP: synchronizer token): derived from the
     * secret in the cookie, so it ends with the session and nothing has to be kept.
     */
    public String formKey() {
        return formKey == null ? "" : formKey;
    }

    boolean sent(String key) {
        return formKey != null && MessageDigest.isEqual(formKey.getBytes(), key.getBytes());
    }
}
