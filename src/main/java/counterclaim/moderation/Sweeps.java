package counterclaim.moderation;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.annotations.Annotation;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Membership;
import counterclaim.workspaces.NotAllowed;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import counterclaim.workspaces.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Taking back at once what one person did within a time: first what it would be, then the act, then perhaps its undoing. */
@Path("/workspaces/{slug}/people/{id}/sweeps")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Sweeps {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance sweeps(
                Workspace workspace,
                Membership member,
                Sweep.Kind kind,
                boolean span,
                int count,
                boolean more,
                List<Annotation> notes,
                boolean reads,
                List<Decision> decisions,
                Map<String, String> reasons,
                Fields form,
                List<Choice> choices,
                String token);
    }

    private static final int SHOWN = 20;
    private static final int LONGEST = 1_000;

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Sweeping sweeping;

    Sweeps(Viewer viewer, Rights rights, Posted posted, Sending sending, Sweeping sweeping) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.sweeping = sweeping;
    }

    @GET
    public Response read(
            @RestPath String slug,
            @RestPath UUID id,
            @RestQuery String kind,
            @RestQuery String from,
            @RestQuery String until) {
        var wanted = kind(kind);
        var member = member(slug, id, wanted);
        var form = Fields.empty(labels()).with("from", from).with("until", until);
        return Page.of(page(member, wanted, form, Sending.newToken()));
    }

    @POST
    public Response post(@RestPath String slug, @RestPath UUID id) {
        var kind = kind(posted.text("kind"));
        var member = member(slug, id, kind);
        member.locked();
        return sending.once(() -> {
            var form = Fields.of(posted, labels());
            var span = Span.of(form.text("from"), form.text("until"));
            if (span == null) form.fault("from", People.say().noSpan());
            var code = kind == Sweep.Kind.NOTES ? form.chosen("code", ReasonCode.class) : null;
            var reason = form.required("reason", LONGEST);
            if (form.faulty()) return Page.invalid(page(member, kind, form, form.text(Sending.FIELD)));
            var of = kind == Sweep.Kind.NOTES
                    ? Sweep.notes(member, span, viewer.account()).size()
                    : Sweep.decisions(member, span).size();
            var sweep = kind == Sweep.Kind.NOTES
                    ? sweeping.notes(member, span, Vocabulary.of(ReasonCode.class, code), reason)
                    : sweeping.decisions(member, span, reason);
            return sending.done(
                    People.personPath(member),
                    People.say().tookBack(sweep.counted, of - sweep.counted),
                    People.personPath(member) + "/sweeps/" + sweep.id + "/undoing");
        });
    }

    @POST
    @Path("/{sweep}/undoing")
    public Response undo(@RestPath String slug, @RestPath UUID id, @RestPath UUID sweep) {
        var member = member(slug, id, null);
        var found = Sweep.locked(member, sweep);
        demand(member.workspace, found.kind);
        return sending.once(() -> {
            if (found.undoneAt != null) throw new NotFoundException();
            return sending.done(People.personPath(member), People.say().undid(sweeping.undo(found)), null);
        });
    }

    private Membership member(String slug, UUID id, Sweep.Kind kind) {
        var workspace = Workspace.visibleTo(viewer, slug);
        rights.demand(Permission.HEAR, workspace);
        var member = Membership.found(workspace, id);
        if (kind != null) demand(workspace, kind);
        // Nobody decides on what is their own.
        if (member.accountId.equals(viewer.account())) throw new NotAllowed(Permission.HEAR);
        return member;
    }

    private void demand(Workspace workspace, Sweep.Kind kind) {
        if (kind == Sweep.Kind.NOTES && rights.may(Permission.MODERATE, workspace)) return;
        rights.demand(Permission.MANAGE, workspace);
    }

    private static Sweep.Kind kind(String word) {
        if (word == null || !Vocabulary.has(Sweep.Kind.class, word)) throw new NotFoundException();
        return Vocabulary.of(Sweep.Kind.class, word);
    }

    private TemplateInstance page(Membership member, Sweep.Kind kind, Fields form, String token) {
        var span = Span.of(form.text("from"), form.text("until"));
        List<Annotation> notes =
                span != null && kind == Sweep.Kind.NOTES ? Sweep.notes(member, span, viewer.account()) : List.of();
        List<Decision> decisions =
                span != null && kind == Sweep.Kind.DECISIONS ? Sweep.decisions(member, span) : List.of();
        var count = notes.size() + decisions.size();
        var reasons = Reason.all(member.workspace.id);
        return Templates.sweeps(
                member.workspace,
                member,
                kind,
                span != null,
                count,
                count == Sweep.MOST,
                notes.subList(0, Math.min(SHOWN, notes.size())),
                rights.may(Permission.MODERATE, member.workspace),
                decisions.subList(0, Math.min(SHOWN, decisions.size())),
                Reason.labels(reasons),
                form,
                Flags.choices(reasons),
                token);
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("from", People.say().from());
        labels.put("until", People.say().until());
        labels.put("code", People.say().code());
        labels.put("reason", People.say().why());
        return labels;
    }
}
