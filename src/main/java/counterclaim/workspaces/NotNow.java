package counterclaim.workspaces;

import counterclaim.accounts.Viewer;
import counterclaim.web.Held;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What somebody may do by their role cannot be done just now: they are suspended, or nobody writes there. */
public class NotNow extends NotAllowed {

    private final transient UUID workspace;

    NotNow(Permission permission, UUID workspace) {
        super(permission);
        this.workspace = workspace;
    }

    /** Says until when and why, and gives back what they wrote. */
    static class Answer {

        @CheckedTemplate(basePath = "workspaces")
        static class Templates {
            static native TemplateInstance notnow(
                    Suspension suspension, Standstill standstill, String reference, Held held);
        }

        private static final int FORBIDDEN = 403;

        private final Viewer viewer;
        private final Posted posted;
        private final Clock clock;

        Answer(Viewer viewer, Posted posted, Clock clock) {
            this.viewer = viewer;
            this.posted = posted;
            this.clock = clock;
        }

        @ServerExceptionMapper
        Response say(NotNow refusal, @Context UriInfo asked) {
            var suspension = Suspension.holding(refusal.workspace, viewer.account(), clock.instant());
            var standstill = Standstill.in(refusal.workspace);
            return Page.unkept(Page.of(
                    FORBIDDEN,
                    Answer.Templates.notnow(
                            suspension.orElse(null),
                            standstill.orElse(null),
                            Reference.current(),
                            Held.orNothing(posted, asked))));
        }
    }
}
