package counterclaim.interchange.bundle;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What the rows of a bundle have in common: names of things, words of lists. */
final class Row {

    private Row() {}

    static <T> T byId(List<T> rows, Function<T, String> id, String wanted) {
        return rows.stream()
                .filter(row -> id.apply(row).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    /** C7 has the number 7. */
    static int number(String id) {
        return Integer.parseInt(id.replaceAll("[^0-9]", ""));
    }

    /** A word of a list; null where there is none. */
    static <E extends Enum<E>> E of(Class<E> type, String word) {
        return word == null ? null : Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
