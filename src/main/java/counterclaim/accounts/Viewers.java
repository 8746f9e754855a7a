package counterclaim.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Tells who is looking. */
class Viewers {

    @Produces
    @Dependent
    Viewer viewer() {
        return Viewer.anonymous();
    }
}
