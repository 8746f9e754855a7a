package counterclaim.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** The name of a thing in an address: lower-case letters and digits of ASCII, with dashes between them. */
public final class Slug {

    public static final int LONGEST = 80;

    private Slug() {}

    /** @param otherwise where nothing of the title can stand in an address */
    public static String of(String title, String otherwise) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var slug = trimmed(plain, LONGEST);
        return slug.isEmpty() ? otherwise : slug;
    }

    /** The wanted one if it is free, else with the first number that makes it free; nobody is told of the other. */
    public static String free(String wanted, Predicate<String> isFree) {
        var slug = wanted;
        for (int suffix = 2; !isFree.test(slug); suffix++) {
            var end = "-" + suffix;
            slug = trimmed(wanted, LONGEST - end.length()) + end;
        }
        return slug;
    }

    private static String trimmed(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest)).replaceAll("^-+|-+$", "");
    }
}
