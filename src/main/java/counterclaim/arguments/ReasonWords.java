package counterclaim.arguments;

import counterclaim.web.Named;
import io.quarkus.qute.TemplateExtension;

/** How a reason stands, and what it does to what it is aimed at, as a page tells it. */
@TemplateExtension
class ReasonWords {

    private static final Named<Reason.State> STATES = Named.by(ArgumentMessages.class, ArgumentMessages::state);
    private static final Named<Reason.Relation> RELATIONS =
            Named.by(ArgumentMessages.class, ArgumentMessages::relation);

    private ReasonWords() {}

    static String says(Reason.State state) {
        return STATES.of(state);
    }

    static String says(Reason.Relation relation) {
        return RELATIONS.of(relation);
    }
}
