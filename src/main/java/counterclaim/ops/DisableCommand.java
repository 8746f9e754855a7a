package counterclaim.ops;

import counterclaim.accounts.Account;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code disable NAME}: somebody is nobody from now on, wherever they are signed in. */
@Command(
        name = "disable",
        mixinStandardHelpOptions = true,
        description = "Lets somebody sign in no more, and ends all their sessions; --enable takes it back.")
class DisableCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "Sign-in name.")
    String name;

    @Option(names = "--enable", description = "Lets them sign in again.")
    boolean enable;

    private final Clock clock;

    DisableCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var account = Account.named(name);
            if (account.isEmpty()) {
                System.err.println("Nobody signs in as " + name + ".");
                return 1;
            }
            if (enable) account.get().disabledAt = null;
            else account.get().disable(clock.instant());
            return 0;
        });
    }
}
