package counterclaim.annotations;

import com.fasterxml.jackson.core.type.TypeReference;
import counterclaim.history.JsonText;

/**
 * What held a note back, as data: it is worded in the language of who reads it.
 *
 * @param match what in the note did it; null where nothing in it did
 * @param found how many there are
 * @param allowed how many there may be, or how many come first
 */
public record Hold(Rule rule, String match, int found, int allowed) {

    /** What can hold a note. */
    public enum Rule {
        LINKS,
        WORD,
        LENGTH,
        /** Nobody has approved enough of its author's notes yet. */
        FIRST_NOTES
    }

    static Hold read(String json) {
        return JsonText.read(json, new TypeReference<Hold>() {});
    }

    /** For {@link Annotation#heldBy}. */
    public String written() {
        return JsonText.of(this);
    }
}
