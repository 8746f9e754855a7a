package counterclaim.dossiers;

import counterclaim.web.Fragment;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What the room of sources adds to a list of events: where each is known from, for the whole list in one query. */
public interface BesideEvents {

    /** The source of each event, with its number in the dossier, by the id of the source. */
    Map<UUID, Fragment> sourcesOf(Dossier dossier, Collection<Event> events);
}
