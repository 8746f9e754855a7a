package counterclaim.claims;

import java.util.Arrays;
import java.util.Locale;

/** What kind of speaker; only office-holders and institutions have a page of their own. */
public enum PartyKind {
    OFFICE_HOLDER,
    INSTITUTION,
    PERSON,
    UNNAMED;

    /** By its lower-case name; null for what is none. */
    static PartyKind named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(null);
    }

    public boolean hasPage() {
        return this == OFFICE_HOLDER || this == INSTITUTION;
    }
}
