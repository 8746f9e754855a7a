package counterclaim.accounts;

import counterclaim.web.Posted;
import java.time.Instant;
import java.util.Locale;

/**
 * Somebody chooses a sign-in name and a password.
 *
 * @param again the password once more
 */
public record Enrolment(String name, String password, String again) {

    /** What is wrong with it. */
    public enum Problem {
        NONE,
        NAME_UNFIT,
        NAME_TAKEN,
        UNLIKE,
        TOO_SHORT,
        TOO_LONG,
        TOO_EASY
    }

    public static Enrolment of(Posted posted) {
        return new Enrolment(
                posted.text("name").toLowerCase(Locale.ROOT),
                posted.exactly("password"),
                posted.exactly("password-again"));
    }

    /** @param context words of this place that make bad passwords */
    public Problem problem(String... context) {
        if (!name.matches(Account.NAME) || name.length() > Account.LONGEST_NAME) return Problem.NAME_UNFIT;
        if (Account.named(name).isPresent()) return Problem.NAME_TAKEN;
        if (!password.equals(again)) return Problem.UNLIKE;
        var words = new String[context.length + 1];
        System.arraycopy(context, 0, words, 0, context.length);
        words[context.length] = name;
        var fault = PasswordRules.of(password, words);
        return fault == null ? Problem.NONE : Problem.valueOf(fault.name());
    }

    public Account make(Instant now) {
        return Account.make(name, password, now);
    }
}
