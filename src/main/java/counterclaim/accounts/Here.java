package counterclaim.accounts;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateGlobal;

/** Who looks at the page that is being written, for its layout and its forms. */
@TemplateGlobal
class Here {

    private Here() {}

    static Viewer visitor() {
        return Arc.container().instance(Viewer.class).get();
    }

    /** For a form that asks nothing, or a reason at most. */
    static String freshToken() {
        return Sending.newToken();
    }
}
