package counterclaim.claims;

import counterclaim.web.Named;
import io.quarkus.qute.TemplateExtension;

/** Stances as a page tells them. */
@TemplateExtension
class StanceWords {

    private static final Named<Stance> SAYS = Named.by(ClaimMessages.class, ClaimMessages::stance);

    private StanceWords() {}

    static String says(Stance stance) {
        return SAYS.of(stance);
    }
}
