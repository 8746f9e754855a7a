package counterclaim.accounts;

import java.util.UUID;

/** Who looks: every lookup goes through it, and what one may not see does not exist. */
public record Viewer(UUID account) {

    public static Viewer anonymous() {
        return new Viewer(null);
    }
}
