package counterclaim.search;

import counterclaim.accounts.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a database finds; each does it with its own means. */
interface Matches {

    /** The most that are looked at: more than anybody reads, and few enough to be ranked and counted at once. */
    int MOST = 1000;

    /** What the viewer may read of what is sought, the best first: {@link #MOST} and one more, if there are more. */
    List<Match> of(Viewer viewer, Inquiry inquiry);

    /**
     * Accepted claims of a workspace that the viewer may read and that hold one of some words: {@link #MOST} at most,
     * those with more of them first.
     *
     * @param words folded: letters and digits only
     */
    List<UUID> claimsWithAnyOf(Viewer viewer, UUID workspace, List<String> words);

    /** Nearly the same words, spelled as something is that the viewer may read. */
    Optional<Asked> nearlyAs(Viewer viewer, Asked asked);
}
