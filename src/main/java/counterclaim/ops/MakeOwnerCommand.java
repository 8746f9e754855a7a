package counterclaim.ops;

import counterclaim.accounts.Account;
import counterclaim.workspaces.Ownership;
import counterclaim.workspaces.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code make-owner SLUG NAME}: somebody owns a workspace that nobody owns, as one that an import has made. */
@Command(
        name = "make-owner",
        mixinStandardHelpOptions = true,
        description = "Lets somebody own a workspace that nobody owns yet, such as one that an import has made.")
class MakeOwnerCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SLUG", description = "Of the workspace.")
    String slug;

    @Parameters(index = "1", paramLabel = "NAME", description = "Sign-in name.")
    String name;

    private final Ownership ownership;

    MakeOwnerCommand(Ownership ownership) {
        this.ownership = ownership;
    }

    @Override
    public Integer call() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var workspace = Workspace.named(slug);
            var account = Account.named(name).filter(found -> found.disabledAt == null);
            if (workspace.isEmpty()) return refused("There is no workspace " + slug + ".");
            if (account.isEmpty()) return refused("Nobody signs in as " + name + ".");
            return ownership.give(workspace.get(), account.get())
                    ? 0
                    : refused(slug + " has an owner: owners give roles.");
        });
    }

    private static int refused(String why) {
        System.err.println(why);
        return 1;
    }
}
