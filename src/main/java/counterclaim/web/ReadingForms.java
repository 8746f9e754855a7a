package counterclaim.web;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Keeps the fields of every form that comes, so that whatever goes wrong later can give them back. */
class ReadingForms {

    /** Before anything that can refuse the request. */
    static final int FIRST = 100;

    private final Posted posted;

    ReadingForms(Posted posted) {
        this.posted = posted;
    }

    @WithFormRead
    @ServerRequestFilter(priority = FIRST)
    void read() {
        var form = CurrentRequestManager.get().getFormData();
        if (form != null) posted.take(form);
    }
}
