package counterclaim.claims;

import counterclaim.web.Named;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** Stances, and how a wording shifted, as a page tells them. */
@TemplateExtension
class StanceWords {

    private static final Named<Stance> SAYS = Named.by(ClaimMessages.class, ClaimMessages::stance);
    private static final Named<ShiftKind> SHIFTS = Named.by(ClaimMessages.class, ClaimMessages::shift);

    private StanceWords() {}

    static String says(Stance stance) {
        return SAYS.of(stance);
    }

    /** The class of style. */
    static String css(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    static String says(ShiftKind shift) {
        return SHIFTS.of(shift);
    }
}
