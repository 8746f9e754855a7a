package counterclaim.dossiers;

import java.util.UUID;

/** A thing of a dossier of which every state is kept. */
public interface Recorded {

    UUID id();

    Dossier dossier();

    /** The noun of its room, as history names it. */
    String subject();

    /** Null for what has none. */
    Integer number();

    /** What people call it in its dossier. */
    String key();

    /** Where it is shown. */
    String path();

    /** Below which its own acts are found. */
    String ownPath();

    /** The full state, with what its keys stand for looked up. */
    Record state();
}
