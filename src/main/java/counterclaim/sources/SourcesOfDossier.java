package counterclaim.sources;

import counterclaim.accounts.Pace;
import counterclaim.accounts.Paced;
import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Conflict;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.dossiers.Telling;
import counterclaim.dossiers.Why;
import counterclaim.history.Revision;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** Sources are written, and copies of them saved. */
@Path("/dossiers/{slug}/sources")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class SourcesOfDossier {

    @CheckedTemplate(basePath = "sources")
    static class Templates {
        static native TemplateInstance source(
                Dossier dossier, SourceUse use, Fields form, List<Choice> types, boolean accepts, String token);

        static native TemplateInstance snapshot(Dossier dossier, SourceUse use, Fields form, String token);
    }

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Telling telling;
    private final Clock clock;

    SourcesOfDossier(Viewer viewer, Rights rights, Posted posted, Sending sending, Telling telling, Clock clock) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.telling = telling;
        this.clock = clock;
    }

    @GET
    @Path("/new")
    public Response begin(@RestPath String slug) {
        var dossier = Dossier.visibleTo(viewer, slug);
        rights.demand(Permission.PROPOSE, dossier.workspace);
        return Page.of(page(dossier, null, SourceForm.empty(), Sending.newToken()));
    }

    @POST
    @Paced(Pace.Kind.POSTS)
    public Response post(@RestPath String slug) {
        var dossier = Dossier.toWrite(viewer, slug);
        rights.demand(Permission.PROPOSE, dossier.workspace);
        return sending.once(() -> {
            var form = SourceForm.of(posted);
            var state = SourceForm.read(form, "S" + dossier.nextSource, dossier);
            if (form.faulty()) return Page.invalid(page(dossier, null, form, form.text(Sending.FIELD)));
            var source = new Source();
            source.workspaceId = dossier.workspace.id;
            source.take(state, via(dossier, state));
            source.persist();
            var use = SourceUse.of(source, dossier, dossier.nextSource++);
            use.acceptance = Acceptance.begins(rights, dossier);
            use.persist();
            telling.tell(dossier, "source", source.id, use.number, use.acceptance.begun(), state, null);
            var said = use.counts() ? say().saved(use.key()) : say().proposed(use.key());
            return sending.done(use.path(), said, null);
        });
    }

    @GET
    @Path("/{number: [0-9]{1,7}}/edit")
    public Response edit(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var use = use(dossier, number);
        rights.demand(Permission.WRITE, dossier.workspace);
        return Page.of(page(dossier, use, SourceForm.of(use.state()), Sending.newToken()));
    }

    @POST
    @Path("/{number: [0-9]{1,7}}/revisions")
    public Response revise(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.toWrite(viewer, slug);
        var use = use(dossier, number);
        rights.demand(Permission.WRITE, dossier.workspace);
        // Other dossiers may rest on it too.
        Source.getEntityManager().refresh(use.source, LockModeType.PESSIMISTIC_WRITE);
        return sending.once(() -> {
            var form = SourceForm.of(posted);
            var from = posted.number("version", 0);
            if (from != use.source.version) return conflict(dossier, use, from, form);
            var state = SourceForm.read(form, use.key(), dossier);
            var why = Why.of(form, posted);
            if (form.faulty()) return Page.invalid(page(dossier, use, form, form.text(Sending.FIELD)));
            if (state.equals(use.state())) return sending.done(use.path(), say().nothingChanged(), null);
            use.source.take(state, via(dossier, state));
            use.source.version++;
            telling.tell(dossier, "source", use.source.id, use.number, why.kind(), state, why.reason());
            return sending.done(use.path(), say().saved(use.key()), null);
        });
    }

    @GET
    @Path("/{number: [0-9]{1,7}}/snapshots/new")
    public Response copy(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var use = use(dossier, number);
        rights.demand(Permission.WRITE, dossier.workspace);
        return Page.of(Templates.snapshot(dossier, use, Fields.empty(copyLabels()), Sending.newToken()));
    }

    @POST
    @Path("/{number: [0-9]{1,7}}/snapshots")
    public Response keep(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.toWrite(viewer, slug);
        var use = use(dossier, number);
        rights.demand(Permission.WRITE, dossier.workspace);
        return sending.once(() -> {
            var form = Fields.of(posted, copyLabels());
            var text = text(form);
            if (form.faulty()) return Page.invalid(Templates.snapshot(dossier, use, form, form.text(Sending.FIELD)));
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var path = "/sources/" + use.source.id + "#copies";
            var copy = Snapshot.taken(use.source, text);
            if (copy.isPresent()) return sending.done(path, forms().copyThere(), null);
            var kept = Snapshot.take(use.source, text, now);
            telling.tell(dossier, "snapshot", kept.id, null, "entered", kept.state(use.key()), null);
            return sending.done(path, forms().copySaved(), null);
        });
    }

    private String text(Fields form) {
        try {
            var file = posted.upload("file");
            return file == null ? Reduction.of(form.text("text")) : Reduction.of(file.name(), file.bytes());
        } catch (NotText problem) {
            form.fault(posted.upload("file") == null ? "text" : "file", forms().notText(problem.reason()));
            return null;
        }
    }

    private Response conflict(Dossier dossier, SourceUse use, int from, Fields yours) {
        var base = Revision.of("source", use.source.id, from)
                .as(SourceState.class)
                .map(SourceForm::of)
                .orElse(SourceForm.empty());
        return Conflict.page(
                dossier, use.ownPath() + "/revisions", use.source.version, base, SourceForm.of(use.state()), yours);
    }

    private TemplateInstance page(Dossier dossier, SourceUse use, Fields form, String token) {
        return Templates.source(
                dossier, use, form, SourceForm.types(), rights.may(Permission.WRITE, dossier.workspace), token);
    }

    private static Source via(Dossier dossier, SourceState state) {
        return state.via() == null ? null : SourceUse.in(dossier, state.via()).source;
    }

    private static SourceUse use(Dossier dossier, int number) {
        var use = SourceUse.in(dossier, "S" + number);
        if (use == null || !use.counts()) throw new NotFoundException();
        return use;
    }

    private static Map<String, String> copyLabels() {
        return Map.of("text", forms().text(), "file", forms().file());
    }

    private static SourceFormMessages forms() {
        return Messages.of(SourceFormMessages.class);
    }

    private static DossierFormMessages say() {
        return Messages.of(DossierFormMessages.class);
    }
}
