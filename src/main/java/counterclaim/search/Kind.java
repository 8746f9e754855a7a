package counterclaim.search;

import java.util.Locale;

/** What can be found; in this order where they match equally well. */
public enum Kind {
    CLAIM("C"),
    SPEAKER(""),
    STATEMENT("ST"),
    ARGUMENT("A"),
    SOURCE("S");

    private final String letters;

    Kind(String letters) {
        this.letters = letters;
    }

    /** What people call it in its dossier: ST12; nothing for a speaker. */
    String key(Integer number) {
        return number == null ? "" : letters + number;
    }

    /** Whether it belongs to the workspace: it stands in several dossiers, with an entry in each. */
    boolean isShared() {
        return this == SOURCE || this == SPEAKER;
    }

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
