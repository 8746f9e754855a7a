package counterclaim.accounts;

import counterclaim.web.Secret;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Who looks: every lookup goes through it, and what one may not see does not exist. */
@RequestScoped
// Looked up by name while a page is written, which the container does not see.
@Unremovable
public class Viewer {

    /** How long an account is new. */
    private static final Duration NEW = Duration.ofHours(24);

    private UUID account;
    private UUID session;
    private String name;
    private String formKey;
    private Instant newUntil = Instant.MIN;
    private Set<Scope> scopes = Set.of();
    private UUID onlyIn;
    private RuntimeException away;

    void is(Session found, String token) {
        is(found.account);
        session = found.id;
        formKey = Secret.derived(token, "form");
    }

    /** A program, in somebody's name: it has no session, and no page of ours is made for it. */
    void is(AccessToken found) {
        is(found.account);
        onlyIn = found.workspaceId;
        scopes = found.scopes();
    }

    private void is(Account known) {
        account = known.id;
        name = known.name;
        // The people of the demonstration are made with it, and known to whoever runs it.
        if (!known.demonstration) newUntil = known.madeAt.plus(NEW);
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

    /** Whether a program asks in their name, with a token. */
    public boolean byToken() {
        return onlyIn != null;
    }

    public boolean mayByToken(Scope scope) {
        return scopes.contains(scope);
    }

    /** @throws InsufficientScope unless it may */
    public void mustByToken(Scope scope) {
        if (!mayByToken(scope)) throw new InsufficientScope(scope);
    }

    /** Whether what is not open to everyone is to be seen there at all: a token is for one workspace. */
    public boolean reaches(UUID workspace) {
        return onlyIn == null || onlyIn.equals(workspace);
    }

    /**
     * The only workspace that whoever is being answered reaches; null where there is no such limit. For conditions of
     * queries, which all have to have it.
     */
    public static UUID onlyWorkspace() {
        var container = Arc.container();
        // Jobs and commands look for nobody.
        if (!container.requestContext().isActive()) return null;
        return container.instance(Viewer.class).get().onlyIn();
    }

    /** Whether nobody can have known them for long. */
    boolean isNew(Instant now) {
        return now.isBefore(newUntil);
    }

    UUID onlyIn() {
        return onlyIn;
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
