package counterclaim.web;

import java.util.Arrays;
import java.util.List;

/** Several names in one field, with semicolons between them: names have commas of their own. */
public final class NameList {

    private static final String BETWEEN = ";";

    private NameList() {}

    /** The names that somebody typed, without blanks around them; what is empty is none. */
    public static List<String> of(String typed) {
        return Arrays.stream(typed.split(BETWEEN))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** As a field shows them. */
    public static String text(List<String> names) {
        return String.join(BETWEEN + " ", names);
    }

    /** The name that is being typed: what stands after the others. */
    public static String last(String typed) {
        return typed.substring(typed.lastIndexOf(BETWEEN) + 1).strip();
    }

    /** What a field holds before the name that is being typed; empty where that is the first. */
    public static String beforeLast(String typed) {
        var end = typed.lastIndexOf(BETWEEN) + 1;
        return end == 0 ? "" : typed.substring(0, end) + " ";
    }
}
