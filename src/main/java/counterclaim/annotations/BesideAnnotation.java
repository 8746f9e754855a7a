package counterclaim.annotations;

import counterclaim.web.Fragment;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What a room to the right adds to notes, for a whole page at once: bounded queries, however many they are. */
public interface BesideAnnotation {

    /** Fragments by the id of the note; what has none is left out. */
    Map<UUID, Fragment> of(Collection<Annotation> notes);
}
