package counterclaim.workspaces;

import counterclaim.Person;
import counterclaim.accounts.Account;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A workspace of a test's own, so that nothing another test does to one is seen there. */
public record Room(String slug) {

    private static final String PASSWORD = "seven quiet kettles sing";

    public static Room opened() {
        var slug = "room-" + UUID.randomUUID().toString().substring(0, 8);
        QuarkusTransaction.requiringNew().run(() -> Workspace.open(slug, "Room of " + slug));
        return new Room(slug);
    }

    public String address() {
        return "/workspaces/" + slug;
    }

    /** To be used within a transaction. */
    public Workspace workspace() {
        return Workspace.named(slug).orElseThrow();
    }

    /** Somebody of this name, who works there in these roles from now on if not before. */
    public Person joinedAs(String name, Role... roles) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Account.named(name).isPresent()) return;
            var account = Account.make(name, PASSWORD, Instant.now());
            Account.flush();
            Membership.of(workspace(), account.id, name, Set.of(roles), Instant.now());
        });
        return Person.signIn(name, PASSWORD);
    }

    /** Somebody new who works there. */
    public Person joinedAs(Role role) {
        var name = slug + "." + role.name().toLowerCase();
        QuarkusTransaction.requiringNew().run(() -> {
            var account = Account.make(name, PASSWORD, Instant.now());
            Account.flush();
            Membership.of(workspace(), account.id, name, Set.of(role), Instant.now());
        });
        return Person.signIn(name, PASSWORD);
    }
}
