package counterclaim.passages;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether a passage was copied: it stood twice, but for what surrounds it on one side, or some of it stands in a text
 * more often than it did. Where people copy a passage and then edit it in its first place, or take it away there, the
 * copy looks like the passage and is none; only what is left of the first tells, or what stood before.
 */
final class Copied {

    /** Characters in a row that do not come together by chance. */
    static final int PIECE = 16;

    /** Characters around a passage that are looked at too. */
    private static final int FURTHER = 96;

    private Copied() {}

    static boolean anything(TextSelector selector, Known known, String now) {
        return stoodTwice(selector.prefix(), selector.exact(), selector.suffix(), known.text())
                || standsMoreOften(widely(selector, known), known.text(), now);
    }

    // A sentence is copied whole: its first words, which stay behind, may stand further off than a selector keeps.
    private static String widely(TextSelector selector, Known known) {
        var before = known.before();
        var behind = known.behind();
        return before.substring(Math.max(0, before.length() - FURTHER))
                + selector.exact()
                + behind.substring(0, Math.min(behind.length(), FURTHER));
    }

    private static boolean stoodTwice(String prefix, String exact, String suffix, String then) {
        return !prefix.isEmpty() && isTwiceIn(then, prefix + exact)
                || !suffix.isEmpty() && isTwiceIn(then, exact + suffix);
    }

    private static boolean isTwiceIn(String text, String words) {
        return text.indexOf(words) != text.lastIndexOf(words);
    }

    private static boolean standsMoreOften(String passage, String then, String now) {
        var more = new HashMap<String, Integer>();
        int length = Math.min(PIECE, passage.length());
        for (int at = 0; at + length <= passage.length(); at++) more.put(passage.substring(at, at + length), 0);
        count(more, then, length, -1);
        count(more, now, length, 1);
        return more.values().stream().anyMatch(times -> times > 0);
    }

    private static void count(Map<String, Integer> pieces, String text, int length, int by) {
        for (int at = 0; at + length <= text.length(); at++)
            pieces.computeIfPresent(text.substring(at, at + length), (piece, times) -> times + by);
    }
}
