package counterclaim.claims;

import counterclaim.dossiers.Dossier;
import java.util.List;

/** Recognises what was claimed before. */
public interface SimilarClaims {

    /**
     * Claims of the dossier's workspace that the viewer may read and that say nearly the same, the nearest first.
     *
     * @return a few at most
     */
    List<Claim> to(String wording, Dossier dossier);
}
