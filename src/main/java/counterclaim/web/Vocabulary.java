package counterclaim.web;

import java.util.Arrays;
import java.util.Locale;

/** The words of a list, as formats, forms and addresses write them: in lower case. */
public final class Vocabulary {

    private Vocabulary() {}

    /** The word for a value; null for none. */
    public static String word(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value that a word stands for; null where there is none.
     *
     * @throws IllegalArgumentException for a word that is not on the list
     */
    public static <E extends Enum<E>> E of(Class<E> type, String word) {
        return word == null ? null : Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    public static <E extends Enum<E>> boolean has(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(value -> word(value).equals(word));
    }
}
