package counterclaim.annotations;

import java.util.List;

/** Words the reasons of decisions as the workspace of a note calls them; answered by the room that decides. */
public interface ReasonWords {

    /** @param kept as history keeps them, null for none; in the same order, one lookup for all */
    List<String> of(Annotation note, List<String> kept);
}
