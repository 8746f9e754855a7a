package counterclaim.arguments;

import counterclaim.arguments.standing.Word;
import java.util.Map;
import java.util.UUID;

/** For rooms to the right: claims that are connected stand anew, in the same act and under the same lock. */
public interface AfterStanding {

    /** @param words where each claim of the part stands now, by its id */
    void stands(Connected part, Map<UUID, Word> words);
}
