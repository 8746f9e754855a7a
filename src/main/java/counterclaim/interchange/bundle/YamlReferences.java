package counterclaim.interchange.bundle;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Anchors, aliases and tags of YAML: a few lines of them can stand for gigabytes or name a class, and a bundle needs
 * none. They are looked for before anything is built of them.
 */
final class YamlReferences {

    private static final String EXPECTED = "plain values, written out";

    /** A collection that is being read: a list counts its items, a map waits for a key or for its value. */
    private static final class Frame {
        private final String pointer;
        private final boolean map;
        private int items;
        private String key;

        private Frame(String pointer, boolean map) {
            this.pointer = pointer;
            this.map = map;
        }
    }

    private final BundleTree tree;
    private final Deque<Frame> open = new ArrayDeque<>();
    private boolean refused;

    private YamlReferences(BundleTree tree) {
        this.tree = tree;
    }

    /** Whether there are any; each is a fault of the tree then. A text that is no YAML is left to its parser. */
    static boolean refusedIn(String text, BundleTree tree) {
        var references = new YamlReferences(tree);
        try {
            for (var event : new Yaml(BundleTree.loaderOptions()).parse(new StringReader(text))) {
                references.read(event);
                if (references.open.size() > BundleTree.MAX_DEPTH) break;
            }
        } catch (YAMLException notYaml) {
            return references.refused;
        }
        return references.refused;
    }

    private void read(Event event) {
        if (event instanceof CollectionEndEvent) open.pop();
        if (!(event instanceof NodeEvent node)) return;
        var pointer = place(node);
        look(node, pointer);
        if (node instanceof CollectionStartEvent) open.push(new Frame(pointer, node instanceof MappingStartEvent));
    }

    /** Where the node stands; a key stands where its value will. */
    private String place(NodeEvent node) {
        var around = open.peek();
        if (around == null) return "";
        if (!around.map) return around.pointer + "/" + around.items++;
        if (around.key == null) {
            around.key = node instanceof ScalarEvent scalar ? scalar.getValue() : "?";
            return around.pointer + Faults.step(around.key);
        }
        var pointer = around.pointer + Faults.step(around.key);
        around.key = null;
        return pointer;
    }

    private void look(NodeEvent node, String pointer) {
        if (node instanceof AliasEvent) refuse(node, pointer, "the YAML alias *" + node.getAnchor());
        else if (node.getAnchor() != null) refuse(node, pointer, "the YAML anchor &" + node.getAnchor());
        var tag = node instanceof ScalarEvent scalar
                ? scalar.getTag()
                : node instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) refuse(node, pointer, "the YAML tag " + tag);
    }

    private void refuse(NodeEvent node, String pointer, String found) {
        refused = true;
        tree.faults().add(new Fault(node.getStartMark().getLine() + 1, Faults.path(pointer), found, EXPECTED));
    }
}
