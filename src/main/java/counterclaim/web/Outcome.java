package counterclaim.web;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** What followed from what is being done: whoever listens adds a sentence, and the next page says them. */
@RequestScoped
public class Outcome {

    /**
     * Why nothing was done, for a program; people read it on the page that answers.
     *
     * @param type one name for all that are stopped so, as {@code stale}
     */
    public record Stop(String type, String says) {}

    private final List<String> lines = new ArrayList<>();
    private Stop stop;

    public void add(String line) {
        lines.add(line);
    }

    /** Says of the request that is being answered why nothing is done. */
    public static void stop(String type, String says) {
        Arc.container().instance(Outcome.class).get().stopped(new Stop(type, says));
    }

    void stopped(Stop why) {
        stop = why;
    }

    /** Null where nothing was said. */
    public Stop stopped() {
        return stop;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
