package counterclaim.accounts;

import java.util.UUID;

/** What whoever runs the installation did to somebody's account. */
public record ByOperator(UUID account, Act act) {

    /** What it was. */
    public enum Act {
        /** The password was set anew by a link of theirs. */
        NEW_PASSWORD,
        DISABLED,
        ENABLED
    }
}
