package counterclaim.dossiers;

import java.util.UUID;

/**
 * What somebody contributed to a dossier: a question, an event, a source or a speaker in their place there, a claim, a
 * statement, an argument; or what it says of itself. It counts, or waits, or was taken back; every state of it is kept.
 */
public interface Contribution {

    UUID id();

    Dossier dossier();

    /** The noun of its room, as history names it. */
    String subject();

    /** Null for what has none. */
    Integer number();

    /** What people call it in its dossier. */
    String key();

    /** What it says, in one text. */
    String words();

    /** Where it is shown. */
    String path();

    /** Below which its own acts are found. */
    String ownPath();

    /** Below which every state is found that it had. */
    default String historyPath() {
        return ownPath() + "/history";
    }

    /** The full state, with what its keys stand for looked up. */
    Record state();

    Acceptance acceptance();

    /** With what it was withdrawn: itself, or what it hung on; null unless it is. */
    UUID withdrawnWith();

    /** One act further: it counts, waits or was taken back, and its version says so. */
    void become(Acceptance acceptance, UUID withdrawnWith);

    /** Whether it counts. */
    default boolean counts() {
        return acceptance() == Acceptance.ACCEPTED;
    }
}
