package counterclaim.web;

import java.util.Locale;

/** Words that somebody looks for in a list: a text holds them as they stand, whatever the case of their letters. */
public record Sought(String words) {

    private static final int LONGEST = 200;

    /** Nothing is sought where nothing but blanks was given. */
    public static Sought of(String given) {
        return new Sought(Typed.text(given, LONGEST));
    }

    public boolean any() {
        return !words.isEmpty();
    }

    public boolean in(String text) {
        return text != null && lower(text).contains(lower(words));
    }

    /** For {@code like … escape '!'} on lower-case text; fits everything when nothing is sought. */
    public String pattern() {
        return "%" + lower(words).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
