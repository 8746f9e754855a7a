package counterclaim.ops;

import counterclaim.accounts.Account;
import counterclaim.accounts.NewPassword;
import counterclaim.accounts.OneTimeLink;
import counterclaim.accounts.OneTimeLink.Purpose;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code new-password NAME}: for whoever lost theirs. The operator gets a link and never sees a password (OWASP ASVS
 * 6.4.6); the person is told of it after they next signed in.
 */
@Command(
        name = "new-password",
        mixinStandardHelpOptions = true,
        description = "Makes a link that works once, within 24 hours: whoever opens it sets a new password.")
class NewPasswordCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "Sign-in name.")
    String name;

    private final Clock clock;
    private final Optional<URI> base;

    NewPasswordCommand(Clock clock, @ConfigProperty(name = "counterclaim.base-url") Optional<URI> base) {
        this.clock = clock;
        this.base = base;
    }

    @Override
    public Integer call() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var account = Account.named(name).filter(found -> found.disabledAt == null);
            if (account.isEmpty()) {
                System.err.println("Nobody signs in as " + name + ".");
                return 1;
            }
            var token = OneTimeLink.make(Purpose.NEW_PASSWORD, account.get(), clock.instant());
            System.out.println(base.map(Object::toString).orElse("").replaceAll("/$", "") + NewPassword.address(token));
            return 0;
        });
    }
}
