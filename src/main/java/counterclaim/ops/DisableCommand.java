package counterclaim.ops;

import counterclaim.accounts.Account;
import counterclaim.accounts.ByOperator;
import counterclaim.accounts.ByOperator.Act;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
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
    private final Event<ByOperator> happened;

    DisableCommand(Clock clock, Event<ByOperator> happened) {
        this.clock = clock;
        this.happened = happened;
    }

    @Override
    public Integer call() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var account = Account.namedToChange(name);
            if (account.isEmpty()) {
                System.err.println("Nobody signs in as " + name + ".");
                return 1;
            }
            if (enable) account.get().disabledAt = null;
            else account.get().disable(clock.instant());
            happened.fire(new ByOperator(account.get().id, enable ? Act.ENABLED : Act.DISABLED));
            return 0;
        });
    }
}
