package counterclaim.history;

import java.util.Collection;
import java.util.UUID;

/** The texts beside the rows: they can be erased, and the rows still vouch for each other. */
public final class Texts {

    private Texts() {}

    /** Of everything that ever happened to some things; their salts go with them, so nothing can be guessed back. */
    public static void erase(Collection<UUID> subjects) {
        if (subjects.isEmpty()) return;
        HistoryBody.delete("place in (select r.place from HistoryRow r where r.subjectId in ?1)", subjects);
    }
}
