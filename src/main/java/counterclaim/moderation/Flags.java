package counterclaim.moderation;

import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.annotations.Annotation;
import counterclaim.dossiers.Dossier;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Vocabulary;
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
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A reader reports a note to those who decide, and takes it back. */
@Path("/dossiers/{slug}/annotations/{id}/flags")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Flags {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance flags(
                Annotation note,
                List<Flag> flags,
                Map<String, String> reasons,
                Fields form,
                List<Choice> choices,
                String token,
                String refused);
    }

    static final int LONGEST = 1_000;
    private static final int CONFLICT = 409;

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Clock clock;

    Flags(Viewer viewer, Rights rights, Posted posted, Sending sending, Clock clock) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.clock = clock;
    }

    @GET
    public Response read(@RestPath String slug, @RestPath UUID id) {
        var note = note(slug, id);
        return Page.of(page(note, Fields.empty(labels()), Sending.newToken(), refusal(note)));
    }

    @POST
    public Response post(@RestPath String slug, @RestPath UUID id) {
        var note = note(slug, id).locked();
        return sending.once(() -> {
            var form = Fields.of(posted, labels());
            var token = form.text(Sending.FIELD);
            var refused = refusal(note);
            if (refused.isEmpty() && posted.number("version", 0) != note.shownVersion) refused = say().changed();
            if (!refused.isEmpty()) return Page.of(CONFLICT, page(note, form, token, refused));
            var word = form.chosen("reason", ReasonCode.class);
            var comment = form.optional("comment", LONGEST);
            if (form.faulty()) return Page.invalid(page(note, form, token, ""));
            var reason = Vocabulary.of(ReasonCode.class, word);
            refused = barred(note, reason);
            if (!refused.isEmpty()) return Page.of(CONFLICT, page(note, form, token, refused));
            Flag.raise(note, viewer.account(), reason, comment, clock.instant());
            return sending.done(note.path(), say().sent(), null);
        });
    }

    /** Of one that waits. */
    @POST
    @Path("/retraction")
    public Response retract(@RestPath String slug, @RestPath UUID id) {
        var note = note(slug, id).locked();
        return sending.once(() -> {
            var word = posted.text("reason");
            if (!Vocabulary.has(ReasonCode.class, word)) throw new NotFoundException();
            Flag.of(note, viewer.account(), Vocabulary.of(ReasonCode.class, word))
                    .filter(flag -> flag.retractedAt == null && flag.outcome == null)
                    .orElseThrow(NotFoundException::new)
                    .retract(clock.instant());
            return sending.done(note.path(), say().retracted(), null);
        });
    }

    // What one may not see is not there, for who may not report as well.
    private Annotation note(String slug, UUID id) {
        var note = Annotation.visibleTo(viewer, Dossier.visibleTo(viewer, slug), id);
        rights.demand(Permission.FLAG, note.dossier.workspace);
        return note;
    }

    private String refusal(Annotation note) {
        if (note.authorId.equals(viewer.account())) return say().ownNote();
        return note.shown() == null ? say().notShown() : "";
    }

    private String barred(Annotation note, ReasonCode reason) {
        if (Flag.wasKept(note, reason)) return say().keptBefore();
        var before = Flag.of(note, viewer.account(), reason).filter(flag -> flag.retractedAt == null);
        return before.isPresent() ? say().reportedBefore() : "";
    }

    private TemplateInstance page(Annotation note, Fields form, String token, String refused) {
        var all = Reason.all(note.workspaceId);
        return Templates.flags(
                note, Flag.of(List.of(note), viewer.account()), Reason.labels(all), form, choices(all), token, refused);
    }

    static List<Choice> choices(List<Reason> reasons) {
        return Reason.offered(reasons).stream()
                .map(reason -> new Choice(Vocabulary.word(reason.code()), reason.label()))
                .toList();
    }

    static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("reason", say().reason());
        labels.put("comment", say().comment());
        return labels;
    }

    static FlagMessages say() {
        return Messages.of(FlagMessages.class);
    }
}
