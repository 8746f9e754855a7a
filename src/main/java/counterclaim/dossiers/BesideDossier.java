package counterclaim.dossiers;

import counterclaim.web.Fragment;
import java.util.Optional;

/** What a room to the right adds to the page of a dossier for who works there. */
public interface BesideDossier {

    Optional<Fragment> of(Dossier dossier);
}
