package counterclaim.interchange.bundle;

import com.fasterxml.jackson.core.JsonParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that one run tells everything. */
final class Faults {

    private final BundleTree tree;
    private final List<Fault> found = new ArrayList<>();

    Faults(BundleTree tree) {
        this.tree = tree;
    }

    void add(Fault fault) {
        found.add(fault);
    }

    void at(String pointer, String what, String expected) {
        add(new Fault(tree.line(pointer), path(pointer), what, expected));
    }

    void at(JsonParser parser, String pointer, String what, String expected) {
        add(new Fault(parser.currentTokenLocation().getLineNr(), path(pointer), what, expected));
    }

    void inFile(String what, String expected) {
        add(new Fault(0, "", what, expected));
    }

    /** In the order of the file; the same thing said twice of one place stands once. */
    List<Fault> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Fault::line))
                .toList();
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** A key as a step of a JSON pointer (RFC 6901 §3). */
    static String step(String key) {
        return "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** {@code /claims/3/question} as people write it: {@code claims[3].question}. */
    static String path(String pointer) {
        var path = new StringBuilder();
        for (var step : pointer.split("/")) {
            if (step.isEmpty()) continue;
            var name = step.replace("~1", "/").replace("~0", "~");
            if (name.chars().allMatch(Character::isDigit))
                path.append('[').append(name).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(name);
        }
        return path.toString();
    }
}
