package counterclaim.claims;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** Who a speaker is, is said better. A statement or a reason names them first. */
@Path("/dossiers/{slug}/speakers/{party}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class SpeakersOfDossier {

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance party(
                Dossier dossier,
                Speaker speaker,
                Fields form,
                List<Choice> kinds,
                List<Choice> parties,
                String speakersAt,
                String token);
    }

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Telling telling;

    SpeakersOfDossier(Viewer viewer, Rights rights, Posted posted, Sending sending, Telling telling) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.telling = telling;
    }

    @GET
    @Path("/edit")
    public Response edit(@RestPath String slug, @RestPath String party) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var speaker = accepted(dossier, party);
        rights.demand(Permission.WRITE, dossier.workspace);
        return Page.of(page(speaker, of(speaker.state(), dossier), Sending.newToken()));
    }

    @POST
    @Path("/revisions")
    public Response revise(@RestPath String slug, @RestPath String party) {
        var dossier = Dossier.toWrite(viewer, slug);
        var speaker = accepted(dossier, party);
        rights.demand(Permission.WRITE, dossier.workspace);
        // They may speak in other dossiers too.
        Party.getEntityManager().refresh(speaker.party(), LockModeType.PESSIMISTIC_WRITE);
        return sending.once(() -> {
            var form = Fields.of(posted, labels());
            var from = posted.number("version", 0);
            if (from != speaker.party().version) return conflict(speaker, from, form);
            var same = Party.named(dossier.workspace.id, form.text("name"));
            if (same != null && !same.id.equals(speaker.id())) form.fault("name", forms().speakerThere());
            var whole = whole(form, speaker);
            var state = read(form, speaker.party(), whole);
            var why = Why.of(form, posted);
            if (form.faulty()) return Page.invalid(page(speaker, form, form.text(Sending.FIELD)));
            if (state.equals(speaker.state())) return sending.done(speaker.path(), say().nothingChanged(), null);
            speaker.party().take(state, whole);
            speaker.party().version++;
            telling.tell(dossier, "party", speaker.id(), null, why.kind(), state, why.reason());
            return sending.done(speaker.path(), say().saved(speaker.key()), null);
        });
    }

    private static Speaker accepted(Dossier dossier, String party) {
        var speaker = Speaker.of(dossier, party);
        if (!speaker.counts()) throw new NotFoundException();
        return speaker;
    }

    private Response conflict(Speaker speaker, int from, Fields yours) {
        var base = Revision.of("party", speaker.id(), from)
                .as(PartyState.class)
                .map(state -> of(state, speaker.dossier()))
                .orElse(Fields.empty(labels()));
        return Conflict.page(
                speaker.dossier(),
                speaker.ownPath() + "/revisions",
                speaker.party().version,
                base,
                of(speaker.state(), speaker.dossier()),
                yours);
    }

    private static TemplateInstance page(Speaker speaker, Fields form, String token) {
        return Templates.party(
                speaker.dossier(),
                speaker,
                form,
                PartyPicking.kinds(),
                PartyPicking.offered(speaker.dossier()),
                PartyPicking.offeredAt(speaker.dossier()),
                token);
    }

    private static PartyState read(Fields fields, Party party, Party whole) {
        return new PartyState(
                party.slug,
                fields.required("name", Fields.LINE),
                fields.chosen("kind", PartyKind.class),
                whole == null ? null : whole.slug,
                fields.optional("description", Fields.LINE));
    }

    // What it belongs to: known by name, and no part of it in turn.
    private static Party whole(Fields fields, Speaker speaker) {
        var name = fields.optional("part-of", Fields.LINE);
        if (name == null) return null;
        var whole = Party.named(speaker.dossier().workspace.id, name);
        for (var above = whole; above != null; above = above.partOf)
            if (above.id.equals(speaker.id())) {
                fields.fault("part-of", forms().partOfItself());
                return null;
            }
        if (whole == null) fields.fault("part-of", forms().noSuchSpeaker());
        return whole;
    }

    private static Fields of(PartyState state, Dossier dossier) {
        var whole = state.partOf() == null ? null : Party.in(dossier.workspace.id, state.partOf());
        return Fields.empty(labels())
                .with("name", state.name())
                .with("kind", state.kind())
                .with("part-of", whole == null ? null : whole.name)
                .with("description", state.description());
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("name", forms().speakerName());
        labels.put("kind", forms().speakerKind());
        labels.put("part-of", forms().partOf());
        labels.put("description", forms().speakerDescription());
        labels.put("reason", say().reason());
        return labels;
    }

    private static ClaimFormMessages forms() {
        return Messages.of(ClaimFormMessages.class);
    }

    private static DossierFormMessages say() {
        return Messages.of(DossierFormMessages.class);
    }
}
