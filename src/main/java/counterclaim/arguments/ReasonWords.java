package counterclaim.arguments;

import counterclaim.web.Named;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** What kind of reason it is, how it stands, and what it does to what it is aimed at, as a page tells it. */
@TemplateExtension
class ReasonWords {

    private static final Named<Reason.State> STATES = Named.by(ArgumentMessages.class, ArgumentMessages::state);
    private static final Named<Reason.Relation> RELATIONS =
            Named.by(ArgumentMessages.class, ArgumentMessages::relation);
    private static final Named<Scheme> SCHEMES = Named.by(ArgumentMessages.class, ArgumentMessages::scheme);

    private ReasonWords() {}

    static String says(Reason.State state) {
        return STATES.of(state);
    }

    /** The class of style. */
    static String css(Reason.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static String css(Reason.Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT);
    }

    static String says(Reason.Relation relation) {
        return RELATIONS.of(relation);
    }

    static String says(Scheme scheme) {
        return SCHEMES.of(scheme);
    }
}
