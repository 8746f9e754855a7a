package counterclaim.reviews.life;

import java.util.Set;
import java.util.UUID;

/** Who acts, with the rights they have at this moment. */
public record Actor(UUID account, Set<Right> rights) {

    boolean is(UUID other) {
        return account.equals(other);
    }

    void must(Right right) {
        if (!rights.contains(right)) throw new Refusal(Refusal.Why.NO_RIGHT);
    }
}
