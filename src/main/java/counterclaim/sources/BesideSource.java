package counterclaim.sources;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Fragment;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What rooms that use sources add to their pages. Bounded queries, whatever their use. */
public interface BesideSource {

    /** Where one is used, on its own page. */
    Optional<Fragment> usesOf(Source source, Viewer viewer);

    /** How often each is used in a dossier, in words, by its id; what is not used is left out. */
    Map<UUID, Fragment> usesIn(Dossier dossier, Collection<Source> sources);
}
