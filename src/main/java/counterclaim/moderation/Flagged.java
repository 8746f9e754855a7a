package counterclaim.moderation;

import counterclaim.web.Fragment;
import counterclaim.workspaces.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What readers reported and authors contest, for the queue; answered by whoever keeps that. */
public interface Flagged {

    /** Ids of the notes that wait in each lane of its own, the most urgent first; of a whole workspace at once. */
    Map<Lane, List<UUID>> waiting(Workspace workspace, Instant now);

    /**
     * What is said of a note, and what can be done about it; nothing for most.
     *
     * @param reasons what each is called there, by its code
     */
    Optional<Fragment> beside(Queued item, Map<String, String> reasons);
}
