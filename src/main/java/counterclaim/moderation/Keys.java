package counterclaim.moderation;

import counterclaim.web.Fields;
import counterclaim.web.Messages;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * By which keys somebody moderates; to ban anybody there is none (WCAG 2.2 §2.1.4: they can be changed and put off).
 *
 * @param active whether they do anything
 */
public record Keys(boolean active, Map<Act, String> by) {

    /** What a key does. */
    public enum Act {
        NEXT("j"),
        PREVIOUS("k"),
        APPROVE("f"),
        REJECT("d"),
        LANE("t"),
        FOCUS("z"),
        SELECT("x"),
        UNDO("u"),
        REASON("r"),
        HELP("?");

        private final String usual;

        Act(String usual) {
            this.usual = usual;
        }

        /** The name of its field, and of what the page tells the script. */
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Keys USUAL = new Keys(true, usual());

    private static Map<Act, String> usual() {
        var by = new EnumMap<Act, String>(Act.class);
        for (var act : Act.values()) by.put(act, act.usual);
        return by;
    }

    /** Those that somebody chose, or the usual ones. */
    static Keys of(UUID account) {
        return of(ModerationKeys.<ModerationKeys>findById(account));
    }

    /** @param chosen null for the usual ones */
    static Keys of(ModerationKeys chosen) {
        return chosen == null ? USUAL : chosen.read();
    }

    /** What the fields say; two acts by one key, or a key that is none, is a fault. */
    static Keys read(Fields form) {
        var by = new EnumMap<Act, String>(Act.class);
        var taken = new HashSet<String>();
        for (var act : Act.values()) {
            var key = form.text(act.field());
            if (!key.matches("[^\\s\\d\\p{C}]")) form.fault(act.field(), say().notAKey());
            else if (!taken.add(key)) form.fault(act.field(), say().keyTwice(key));
            by.put(act, key);
        }
        return new Keys(form.text("active").equals("1"), by);
    }

    Fields form(Map<String, String> labels) {
        var fields = Fields.empty(labels);
        if (active) fields.with("active", "1");
        by.forEach((act, key) -> fields.with(act.field(), key));
        return fields;
    }

    /** Each with the name of its field, as {@code next=j}; for the script, with blanks between them. */
    public String written() {
        return String.join(
                " ",
                Arrays.stream(Act.values())
                        .map(act -> act.field() + "=" + by.get(act))
                        .toList());
    }

    private static ModerationMessages say() {
        return Messages.of(ModerationMessages.class);
    }
}
