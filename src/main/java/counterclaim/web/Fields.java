package counterclaim.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form as it stands on its page: what each field is called, what is in it, and what is wrong with it. */
public final class Fields {

    /** The most characters of a line, and of a text: half of what the columns hold, which may count a character twice. */
    public static final int LINE = 1_000;

    public static final int TEXT = 20_000;

    /** Something that does not do, with the field it stands in. */
    public record Fault(String field, String says) {}

    private final Map<String, String> labels;
    private final boolean sent;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    private Fields(Map<String, String> labels, boolean sent) {
        this.labels = labels;
        this.sent = sent;
    }

    /** @param labels what people call the fields, in their order */
    public static Fields empty(Map<String, String> labels) {
        return new Fields(labels, false);
    }

    /** What was sent. */
    public static Fields of(Posted posted, Map<String, String> labels) {
        var fields = new Fields(labels, true);
        for (var name : posted.names()) fields.values.put(name, posted.texts(name));
        posted.readAs(fields);
        return fields;
    }

    /** Whether somebody sent it and has it before them again, rather than seeing it for the first time. */
    public boolean sent() {
        return sent;
    }

    /** Puts something into a field; nothing for null. */
    public Fields with(String name, Object value) {
        if (value != null)
            values.computeIfAbsent(name, first -> new ArrayList<>()).add(value.toString());
        return this;
    }

    /** Puts something into a field in place of what was there. */
    public void put(String name, String value) {
        values.put(name, List.of(value));
    }

    /** What stands in a field; never null. */
    public String text(String name) {
        var all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The name of a field that stands in several rows: source-2. */
    public String row(String name, int row) {
        return name + "-" + row;
    }

    /** Whether what stands in a field has several lines, which a field of one line would lose. */
    public boolean hasLines(String name) {
        return text(name).indexOf('\n') >= 0;
    }

    /** What people call a field. */
    public String label(String name) {
        return labels.getOrDefault(name, name);
    }

    /** The names of all fields, in their order. */
    public List<String> names() {
        return List.copyOf(labels.keySet());
    }

    /** What has to be there; null, and a fault, where it is not or is too long. */
    public String required(String name, int longest) {
        var text = optional(name, longest);
        if (text == null && !faults.containsKey(name)) fault(name, say().missing(label(name)));
        return text;
    }

    /** What may be there: null where nothing is; too long is a fault. */
    public String optional(String name, int longest) {
        var text = text(name);
        if (text.isEmpty()) return null;
        var length = text.codePointCount(0, text.length());
        if (length <= longest) return text;
        fault(name, say().tooLong(label(name), length, longest));
        return null;
    }

    /** The word of a list that has to be chosen. */
    public <E extends Enum<E>> String chosen(String name, Class<E> list) {
        var word = optionally(name, list);
        if (word == null && !faults.containsKey(name)) fault(name, say().missing(label(name)));
        return word;
    }

    /** The word of a list that may be chosen; null where none was. */
    public <E extends Enum<E>> String optionally(String name, Class<E> list) {
        var word = text(name);
        if (word.isEmpty() || Vocabulary.has(list, word)) return word.isEmpty() ? null : word;
        fault(name, say().notOnTheList(label(name)));
        return null;
    }

    /** Says what is wrong with a field; the first thing that is wrong is what is said. */
    public void fault(String name, String says) {
        faults.putIfAbsent(name, says);
    }

    /** What is wrong with a field; empty if nothing is. */
    public String problem(String name) {
        return faults.getOrDefault(name, "");
    }

    public boolean faulty() {
        return !faults.isEmpty();
    }

    /** For the head of the page, in the order in which the fields were read. */
    public List<Fault> faults() {
        return faults.entrySet().stream()
                .map(fault -> new Fault(fault.getKey(), fault.getValue()))
                .toList();
    }

    private static WebMessages say() {
        return Messages.of(WebMessages.class);
    }
}
