package counterclaim.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** What followed from what is being done: whoever listens adds a sentence, and the next page says them. */
@RequestScoped
public class Outcome {

    private final List<String> lines = new ArrayList<>();

    public void add(String line) {
        lines.add(line);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
