package counterclaim.claims;

import java.util.Arrays;
import java.util.List;

/** Where a party puts itself with a statement. */
public enum Stance {
    ASSERTS,
    DENIES,
    QUALIFIES,
    QUESTIONS,
    WITHDRAWS;

    /** Whether it puts the claim in dispute (design §4). */
    public boolean disputes() {
        return this == DENIES || this == QUESTIONS || this == WITHDRAWS;
    }

    static List<Stance> disputing() {
        return Arrays.stream(values()).filter(Stance::disputes).toList();
    }
}
