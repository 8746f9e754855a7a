package counterclaim.passages;

/**
 * Some words of a text, with what stands before and after them (W3C Web Annotation §4.2.4): so that the same words can
 * be found again after the text was edited, or are known to be gone.
 *
 * @param prefix at most {@value #AROUND} characters, as {@code suffix} is
 */
public record TextQuote(String exact, String prefix, String suffix) {

    static final int AROUND = 32;

    /** The first place where a text has these words; all of it where it has them nowhere, or they are none. */
    public static TextQuote in(String text, String words) {
        var at = words.isEmpty() ? -1 : text.indexOf(words);
        if (at < 0) return new TextQuote(text, "", "");
        var end = at + words.length();
        return new TextQuote(
                words,
                text.substring(within(text, Math.max(0, at - AROUND)), at),
                text.substring(end, within(text, Math.min(text.length(), end + AROUND))));
    }

    /** Whether another text has the same words in the same surroundings, or has them once. */
    public boolean isIn(String text) {
        if (text.contains(prefix + exact + suffix)) return true;
        var at = text.indexOf(exact);
        return at >= 0 && text.indexOf(exact, at + 1) < 0;
    }

    // Never between the halves of a surrogate pair.
    private static int within(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
