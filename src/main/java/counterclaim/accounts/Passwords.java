package counterclaim.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** How passwords are kept: Argon2id (RFC 9106) with 19 MiB, two passes, one lane, as OWASP's cheat sheet asks at least. */
final class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private static final Argon2Function NOW =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    /** What the library makes and leaves behind for one; the heap must hold it beside all the rest. */
    private static final long MEMORY_LEFT_BEHIND = 128L << 20;

    /** Each takes its 19 MiB, and a twentieth of a second: as many at once as there are processors and room for. */
    private static final Semaphore AT_ONCE = new Semaphore(atOnce(), true);

    /** Checked where there is no account: a name that does not exist takes as long as one that does. */
    private static final String NOBODYS = hash("nobody has this password");

    private Passwords() {}

    static String hash(String password) {
        return inTurn(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(NOW).getResult());
    }

    /** @param hash of the account, or null where there is none: then it takes as long, and is never right */
    static boolean isRight(String password, String hash) {
        var kept = hash == null ? NOBODYS : hash;
        var same = inTurn(() -> Password.check(password, kept).with(Argon2Function.getInstanceFromHash(kept)));
        return same && hash != null;
    }

    private static int atOnce() {
        var room = Runtime.getRuntime().maxMemory() / MEMORY_LEFT_BEHIND;
        return (int) Math.max(1, Math.min(room, Runtime.getRuntime().availableProcessors()));
    }

    private static <T> T inTurn(Supplier<T> computing) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return computing.get();
        } finally {
            AT_ONCE.release();
        }
    }

    /** Whether it was made with weaker settings than today's. */
    static boolean isDated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(NOW);
    }
}
