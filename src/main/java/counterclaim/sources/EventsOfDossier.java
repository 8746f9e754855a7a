package counterclaim.sources;

import counterclaim.accounts.Pace;
import counterclaim.accounts.Paced;
import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Conflict;
import counterclaim.dossiers.DateField;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.DossierFormMessages;
import counterclaim.dossiers.Event;
import counterclaim.dossiers.EventState;
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
import org.jboss.resteasy.reactive.RestPath;

/** What happened in the world is written down, with the source that it is known from. */
@Path("/dossiers/{slug}/events")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class EventsOfDossier {

    @CheckedTemplate(basePath = "sources")
    static class Templates {
        static native TemplateInstance event(
                Dossier dossier, Event event, Fields form, List<Choice> sources, String sourcesAt, String token);
    }

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Telling telling;
    private final SourcePicking picking;

    EventsOfDossier(
            Viewer viewer, Rights rights, Posted posted, Sending sending, Telling telling, SourcePicking picking) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.telling = telling;
        this.picking = picking;
    }

    @GET
    @Path("/new")
    public Response begin(@RestPath String slug) {
        var dossier = Dossier.visibleTo(viewer, slug);
        rights.demand(Permission.WRITE, dossier.workspace);
        return Page.of(page(dossier, null, Fields.empty(labels()), Sending.newToken()));
    }

    @POST
    @Paced(Pace.Kind.POSTS)
    public Response post(@RestPath String slug) {
        var dossier = Dossier.toWrite(viewer, slug);
        rights.demand(Permission.WRITE, dossier.workspace);
        return sending.once(() -> {
            var form = Fields.of(posted, labels());
            var state = read(form, "E" + dossier.nextEvent, dossier);
            if (form.faulty()) return Page.invalid(page(dossier, null, form, form.text(Sending.FIELD)));
            var source = SourceUse.in(dossier, state.source());
            var made = new EventInDossier(Event.in(dossier, dossier.nextEvent++, state, source.source.id), source);
            telling.tell(dossier, "event", made.id(), made.number(), "entered", made.state(), null);
            return sending.done(made.path(), say().saved(made.key()), null);
        });
    }

    @GET
    @Path("/{number: [0-9]{1,7}}/edit")
    public Response edit(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var there = accepted(dossier, number);
        rights.demand(Permission.WRITE, dossier.workspace);
        return Page.of(page(dossier, there.event(), of(there.state(), dossier), Sending.newToken()));
    }

    @POST
    @Path("/{number: [0-9]{1,7}}/revisions")
    public Response revise(@RestPath String slug, @RestPath int number) {
        var dossier = Dossier.toWrite(viewer, slug);
        var there = accepted(dossier, number);
        rights.demand(Permission.WRITE, dossier.workspace);
        return sending.once(() -> {
            var form = Fields.of(posted, labels());
            var from = posted.number("version", 0);
            if (from != there.event().version) return conflict(dossier, there, from, form);
            var why = Why.of(form, posted);
            var state = read(form, there.key(), dossier);
            if (form.faulty()) return Page.invalid(page(dossier, there.event(), form, form.text(Sending.FIELD)));
            if (state.equals(there.state())) return sending.done(there.path(), say().nothingChanged(), null);
            there.event().take(state, SourceUse.in(dossier, state.source()).source.id);
            there.event().version++;
            telling.tell(dossier, "event", there.id(), there.number(), why.kind(), state, why.reason());
            return sending.done(there.path(), say().saved(there.key()), null);
        });
    }

    private static EventInDossier accepted(Dossier dossier, int number) {
        var event = EventInDossier.of(dossier, number);
        if (!event.counts()) throw new NotFoundException();
        return event;
    }

    private Response conflict(Dossier dossier, EventInDossier there, int from, Fields yours) {
        var base = Revision.of("event", there.id(), from)
                .as(EventState.class)
                .map(state -> of(state, dossier))
                .orElse(Fields.empty(labels()));
        return Conflict.page(
                dossier,
                there.ownPath() + "/revisions",
                there.event().version,
                base,
                of(there.state(), dossier),
                yours);
    }

    private TemplateInstance page(Dossier dossier, Event event, Fields form, String token) {
        return Templates.event(
                dossier, event, form, SourcePicking.offered(dossier), SourcePicking.offeredAt(dossier), token);
    }

    private EventState read(Fields fields, String key, Dossier dossier) {
        var on = DateField.required(fields, "on");
        var text = fields.required("text", Fields.LINE);
        var place = fields.optional("place", Fields.LINE);
        var source = picking.required(fields, "source", dossier);
        return new EventState(key, on, text, place, source == null ? null : source.key());
    }

    private static Fields of(EventState state, Dossier dossier) {
        var source = SourceUse.in(dossier, state.source());
        return Fields.empty(labels())
                .with("on", state.on())
                .with("text", state.text())
                .with("place", state.place())
                .with("source", source == null ? state.source() : SourcePicking.typed(source));
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("on", say().happened());
        labels.put("text", say().eventText());
        labels.put("place", say().place());
        labels.put("source", say().knownFrom());
        labels.put("reason", say().reason());
        return labels;
    }

    private static DossierFormMessages say() {
        return Messages.of(DossierFormMessages.class);
    }
}
