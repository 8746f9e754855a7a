package counterclaim.ops;

import counterclaim.accounts.Account;
import counterclaim.workspaces.Erasure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code erase NAME --for-good}: a person asked to be forgotten. */
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description = {
            "Erases a person: name, password, bylines, sessions, drafts, and what the history tells of them.",
            "What they wrote of the world stays, by somebody erased. This cannot be undone."
        })
class EraseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "Sign-in name.")
    String name;

    @Option(names = "--for-good", required = true, description = "Says that it is meant.")
    boolean forGood;

    private final Erasure erasure;

    EraseCommand(Erasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public Integer call() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var account = Account.namedToChange(name);
            if (account.isEmpty()) {
                System.err.println("Nobody signs in as " + name + ".");
                return 1;
            }
            var ownerless = erasure.of(account.get());
            if (ownerless.isEmpty()) return 0;
            System.err.println("Nobody else owns " + String.join(", ", ownerless) + ". Make somebody an owner first.");
            return 1;
        });
    }
}
