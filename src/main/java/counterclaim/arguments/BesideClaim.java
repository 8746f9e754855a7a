package counterclaim.arguments;

import counterclaim.web.Fragment;
import java.util.Map;

/** What a room to the right adds to the page of a claim. Bounded queries, whatever is argued. */
public interface BesideClaim {

    /**
     * @param verdict above how the arguments stand
     * @param linked schema.org data of the page in place of that of the claim, which it holds
     */
    record Beside(Fragment verdict, Map<String, Object> linked) {}

    /** @param linked schema.org data of the claim */
    Beside of(Case claimCase, Map<String, Object> linked);
}
