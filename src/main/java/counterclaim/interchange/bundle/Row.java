package counterclaim.interchange.bundle;

import java.util.List;
import java.util.function.Function;

/** What the rows of a bundle have in common: the names of things. */
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
}
