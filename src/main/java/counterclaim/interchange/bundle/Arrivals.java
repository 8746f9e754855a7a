package counterclaim.interchange.bundle;

import counterclaim.dossiers.Dossier;
import counterclaim.history.Happening;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Tells the history what came in, and whoever waits how far it is. */
final class Arrivals {

    private final Dossier dossier;
    private final Event<Happening> happened;
    private final Progress progress;
    private final int total;
    private int done;

    /** @param total of all rows that are counted */
    Arrivals(Dossier dossier, Event<Happening> happened, Progress progress, int total) {
        this.dossier = dossier;
        this.happened = happened;
        this.progress = progress;
        this.total = total;
    }

    /** Brings in one row after the other. */
    <T> void each(List<T> rows, Consumer<T> act) {
        for (var row : rows) {
            act.accept(row);
            progress.done(++done, total);
        }
    }

    /** @param number of the thing in its dossier; null for what has none */
    void tell(String subject, UUID id, Integer number, Record state) {
        happened.fire(Imported.into(dossier, subject, id, number, state));
    }
}
