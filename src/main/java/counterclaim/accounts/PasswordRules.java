package counterclaim.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which passwords are taken (NIST SP 800-63B §3.1.1, OWASP ASVS 6.2): long enough, not one of those that are tried
 * first, not made of words of this place. Which characters it is made of is nobody's business.
 */
public final class PasswordRules {

    /** Why one is not taken. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        /** Among the first that anybody would try: a common one, a row of keys, a name of this place. */
        TOO_EASY
    }

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    /** zxcvbn compares every part with every other: what comes after says nothing new about how easy it is. */
    private static final int LOOKED_AT = 64;
    /** Of zxcvbn's 0 to 4: fewer than a hundred million guesses. */
    private static final int TOO_EASY = 2;

    private static final List<String> OF_THIS_PLACE =
            List.of("counterclaim", "claim", "workbench", "dossier", "soleimani", "rebuttal", "argument");

    private PasswordRules() {}

    /** @param context words that an attacker would try first: the person's name, the workspace's */
    public static Fault of(String password, String... context) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Fault.TOO_SHORT;
        if (length > LONGEST) return Fault.TOO_LONG;
        var words =
                Stream.concat(OF_THIS_PLACE.stream(), Arrays.stream(context)).toList();
        var start = password.substring(0, Math.min(password.length(), LOOKED_AT));
        return new Zxcvbn().measure(start, words).getScore() < TOO_EASY ? Fault.TOO_EASY : null;
    }
}
