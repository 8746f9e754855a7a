package counterclaim.workspaces;

import counterclaim.web.Held;
import counterclaim.web.Messages;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.ProblemDetails;
import counterclaim.web.Programs;
import counterclaim.web.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What can be seen cannot be done by everybody who sees it: a page that says who may. */
public class NotAllowed extends RuntimeException {

    private final transient Permission permission;

    public NotAllowed(Permission permission) {
        super(permission.name(), null, false, false);
        this.permission = permission;
    }

    /** Says it. */
    static class Answer {

        @CheckedTemplate(basePath = "workspaces")
        static class Templates {
            static native TemplateInstance notallowed(List<String> who, String reference, Held held);
        }

        private static final int FORBIDDEN = 403;

        private final Posted posted;

        Answer(Posted posted) {
            this.posted = posted;
        }

        @ServerExceptionMapper
        Response say(NotAllowed refusal, @Context UriInfo asked) {
            var who = refusal.permission.roles().stream().map(RoleWords::says).toList();
            if (Programs.ask(asked.getPath()))
                return ProblemDetails.of(
                        FORBIDDEN, "not_allowed", say().notAllowed(), say().whoMay() + " " + String.join(", ", who));
            return Page.of(FORBIDDEN, Templates.notallowed(who, Reference.current(), Held.orNothing(posted, asked)));
        }

        private static WorkspaceMessages say() {
            return Messages.of(WorkspaceMessages.class);
        }
    }
}
