package counterclaim.annotations;

import counterclaim.passages.TextSelector;
import counterclaim.web.Typed;
import jakarta.persistence.Embeddable;

/**
 * A passage that somebody marked, on a named revision of its target: the words with their surroundings (W3C Web
 * Annotation Data Model §4.2.4) and their place in Unicode code points (§4.2.5).
 *
 * @param revision number of the revision, or the SHA-256 of a saved copy
 * @param exact null, as the rest is, where the note is about all of it
 * @param endAt behind the last one
 */
@Embeddable
public record Mark(String revision, String exact, String prefix, String suffix, Integer startAt, Integer endAt) {

    private static final int BRIEF = 200;

    /** All of a revision. */
    public static Mark all(String revision) {
        return new Mark(revision, null, null, null, null, null);
    }

    public static Mark of(String revision, TextSelector at) {
        return new Mark(revision, at.exact(), at.prefix(), at.suffix(), at.start(), at.end());
    }

    public boolean isAll() {
        return exact == null;
    }

    /** Whether there is more of the text before the surroundings that are kept. */
    public boolean goesOnBefore() {
        return startAt > length(prefix);
    }

    /** Whether there may be more of the text behind the surroundings that are kept. */
    public boolean mayGoOnAfter() {
        return length(suffix) >= TextSelector.AROUND;
    }

    /** How the words begin. */
    public String brief() {
        var brief = Typed.text(exact, BRIEF);
        return brief.length() < exact.length() ? brief + " …" : brief;
    }

    TextSelector selector() {
        return new TextSelector(exact, prefix, suffix, startAt, endAt);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
