package counterclaim.claims;

import counterclaim.web.Fragment;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the room of arguments adds to the page of a speaker; each method answers for the whole page at once. */
public interface BesideStatements {

    /** Where each claim stands, by its id. */
    Map<UUID, Fragment> standingsOf(Collection<Claim> claims);

    /** The reasons that a speaker gives. */
    Optional<Fragment> reasonsOf(Party party);
}
