package counterclaim.claims;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Fragment;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the room of arguments adds to the pages of speakers; each method answers for the whole page at once. */
public interface BesideStatements {

    /** Where each claim stands, by its id. */
    Map<UUID, Fragment> standingsOf(Collection<Claim> claims);

    /** How many reasons each speaker gives in a dossier, in words, by the id of the speaker; who gives none is left out. */
    Map<UUID, Fragment> reasonCounts(Dossier dossier, Collection<Party> speakers);

    /** The reasons that a speaker gives. */
    Optional<Fragment> reasonsOf(Party party, Viewer viewer);
}
