package counterclaim.sources;

import counterclaim.web.Fragment;
import java.util.Optional;

/** What rooms that use sources add to the page of one: where it is used. Bounded queries, whatever its use. */
public interface BesideSource {

    Optional<Fragment> usesOf(Source source);
}
