package counterclaim.moderation;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Slice;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What authors contest, for those who hear it. */
@Path("/moderation/appeals")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Appeals {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance appeals(Slice<Appeal> appeals, UUID viewer);

        static native TemplateInstance appeal(
                Appeal appeal,
                Appeal.Hears hearing,
                Map<UUID, String> bylines,
                String code,
                Fields form,
                List<Choice> outcomes,
                String token);
    }

    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int LONGEST = 5_000;

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Hearing hearing;

    Appeals(Viewer viewer, Rights rights, Posted posted, Sending sending, Hearing hearing) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.hearing = hearing;
    }

    @GET
    public Response list(@RestQuery @DefaultValue("1") int page) {
        var account = viewer.mustBeSomebody();
        rights.demandAnywhere(Permission.HEAR);
        return Page.of(Templates.appeals(Slice.of(Appeal.heardBy(account), page), account));
    }

    @GET
    @Path("/{id}")
    public Response read(@RestPath UUID id) {
        return Page.of(page(heard(id), Fields.empty(labels()), Sending.newToken()));
    }

    @POST
    @Path("/{id}/decision")
    public Response decide(@RestPath UUID id) {
        var appeal = heard(id).locked();
        appeal.annotation.locked();
        return sending.once(() -> {
            var form = Fields.of(posted, labels());
            var token = form.text(Sending.FIELD);
            if (appeal.hearing(viewer.account()) != Appeal.Hears.MAY)
                return Page.of(FORBIDDEN, page(appeal, form, token));
            // Somebody else was quicker: who, when, and with which reason.
            if (!appeal.isOpen()) return Page.of(CONFLICT, page(appeal, form, token));
            var word = form.chosen("outcome", Appeal.Outcome.class);
            var reason = form.required("reason", LONGEST);
            if (form.faulty()) return Page.invalid(page(appeal, form, token));
            var outcome = Vocabulary.of(Appeal.Outcome.class, word);
            hearing.decide(appeal, outcome, reason);
            var said = outcome == Appeal.Outcome.KEPT ? say().kept() : say().reversed();
            return sending.done("/moderation/appeals", said, null);
        });
    }

    private Appeal heard(UUID id) {
        var appeal = Appeal.heardBy(viewer.mustBeSomebody(), id);
        rights.demand(Permission.HEAR, appeal.annotation.dossier.workspace);
        return appeal;
    }

    private TemplateInstance page(Appeal appeal, Fields form, String token) {
        var decision = appeal.decision;
        var people = Arrays.asList(appeal.authorId, decision.decidedBy, appeal.decidedBy);
        return Templates.appeal(
                appeal,
                appeal.hearing(viewer.account()),
                Membership.bylines(appeal.workspaceId, people),
                Reason.labels(Reason.all(appeal.workspaceId)).get(decision.code),
                form,
                outcomes(),
                token);
    }

    private static List<Choice> outcomes() {
        return Arrays.stream(Appeal.Outcome.values())
                .map(outcome -> new Choice(Vocabulary.word(outcome), say().choose(outcome)))
                .toList();
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("outcome", say().yourDecision());
        labels.put("reason", say().yourReason());
        return labels;
    }

    static AppealMessages say() {
        return Messages.of(AppealMessages.class);
    }
}
