package counterclaim.accounts;

import counterclaim.web.Secret;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a name has to wait at an address after wrong passwords. Counted for names that do not exist as well; by name
 * and address, so that nobody can lock somebody else out (quality T12).
 */
@Entity
class SignInWait extends PanacheEntityBase {

    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    /** After so long without a failure nothing is held against anybody. */
    private static final Duration FORGOTTEN = Duration.ofHours(12);

    @Id
    byte[] who;

    int failures;
    Instant failedAt;
    Instant until;

    /** How long still; zero for who may try. */
    static Duration of(String name, String address, Instant now) {
        SignInWait wait = findById(who(name, address));
        return wait == null || !wait.until.isAfter(now) ? Duration.ZERO : Duration.between(now, wait.until);
    }

    /** @return how long the name waits now */
    static Duration failed(String name, String address, Instant now) {
        delete("failedAt < ?1", now.minus(FORGOTTEN));
        SignInWait wait = findById(who(name, address), LockModeType.PESSIMISTIC_WRITE);
        if (wait == null) wait = first(name, address);
        wait.failures++;
        wait.failedAt = now;
        wait.until = now.plus(after(wait.failures));
        wait.persist();
        return after(wait.failures);
    }

    static void forget(String name, String address) {
        deleteById(who(name, address));
    }

    // One minute after the fifth, then twice as long each time.
    private static Duration after(int failures) {
        if (failures < FREE) return Duration.ZERO;
        var longer = FIRST.multipliedBy(1L << Math.min(failures - FREE, 10));
        return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }

    private static SignInWait first(String name, String address) {
        var wait = new SignInWait();
        wait.who = who(name, address);
        return wait;
    }

    private static byte[] who(String name, String address) {
        return Secret.hash(name + " " + address);
    }
}
