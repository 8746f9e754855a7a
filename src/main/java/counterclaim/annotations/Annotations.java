package counterclaim.annotations;

import counterclaim.accounts.Pace;
import counterclaim.accounts.Paced;
import counterclaim.accounts.Sending;
import counterclaim.accounts.Viewer;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Dossier;
import counterclaim.passages.TextSelector;
import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Posted;
import counterclaim.web.Slice;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The notes of a dossier: all of them, those beside a text, and a new one. */
@Path("/dossiers/{slug}/annotations")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Annotations {

    @CheckedTemplate(basePath = "annotations")
    static class Templates {
        static native TemplateInstance annotations(
                Dossier dossier,
                Slice<Card> cards,
                Filter filter,
                List<Choice> kinds,
                boolean may,
                boolean writes,
                int looked);

        static native TemplateInstance margin(
                Dossier dossier,
                Target target,
                List<Margin> margins,
                Filter filter,
                List<Choice> kinds,
                boolean may,
                boolean writes);

        static native TemplateInstance annotation(
                Dossier dossier,
                Target target,
                Fields form,
                List<TextSelector> places,
                List<Choice> kinds,
                String token);
    }

    private final Viewer viewer;
    private final Rights rights;
    private final Posted posted;
    private final Sending sending;
    private final Noting noting;
    private final Cards cards;

    Annotations(Viewer viewer, Rights rights, Posted posted, Sending sending, Noting noting, Cards cards) {
        this.viewer = viewer;
        this.rights = rights;
        this.posted = posted;
        this.sending = sending;
        this.noting = noting;
        this.cards = cards;
    }

    @GET
    public Response list(
            @RestPath String slug,
            @RestQuery String kind,
            @RestQuery String state,
            @RestQuery String by,
            @RestQuery String tag,
            @RestQuery @DefaultValue("1") int page) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var filter = Filter.of(kind, state, by, tag);
        var decides = rights.may(Permission.MODERATE, dossier.workspace);
        var query = new Listing(dossier, viewer, filter, decides).query();
        var unplaced = filter.isUnplaced() ? Unplaced.of(query) : null;
        var notes = unplaced == null ? Slice.of(query, page) : Slice.of(unplaced.notes(), page, Slice.SIZE);
        var shown = cards.of(dossier, notes.items(), Annotated.of(notes.items()), Filter.none());
        return Page.of(Templates.annotations(
                dossier,
                new Slice<>(shown, notes.number(), notes.size(), notes.total()),
                filter,
                AnnotationForm.kinds(),
                may(dossier),
                rights.may(Permission.WRITE, dossier.workspace),
                unplaced == null || unplaced.all() ? 0 : Unplaced.MOST));
    }

    /** A text with its notes beside it; under a claim, all that is said and argued there too. */
    @GET
    @Path("/on/{key}")
    public Response read(
            @RestPath String slug,
            @RestPath String key,
            @RestQuery String kind,
            @RestQuery String state,
            @RestQuery String by,
            @RestQuery String tag) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var target = Target.in(dossier, key);
        var targets = Annotated.with(dossier, target);
        var filter = Filter.of(kind, state, by, tag);
        var shown = cards.on(dossier, targets, filter);
        var margins = targets.stream().map(one -> Margin.of(one, shown)).toList();
        return Page.of(Templates.margin(
                dossier,
                target,
                margins,
                filter,
                AnnotationForm.kinds(),
                may(dossier),
                rights.may(Permission.WRITE, dossier.workspace)));
    }

    @GET
    @Path("/new")
    public Response begin(
            @RestPath String slug,
            @RestQuery String on,
            @RestQuery String exact,
            @RestQuery String start,
            @RestQuery Integer end,
            @RestQuery String kind) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var target = Target.in(dossier, on == null ? "" : on);
        rights.demand(Permission.ANNOTATE, dossier.workspace);
        var words = exact == null ? AnnotationForm.words(target, start, end) : exact;
        var form = AnnotationForm.empty().with("exact", words).with("start", start);
        if (kind != null) form.put("kind", kind);
        return Page.of(page(dossier, target, form, Sending.newToken()));
    }

    @POST
    @Paced(Pace.Kind.NOTES)
    public Response post(@RestPath String slug) {
        var dossier = Dossier.toWrite(viewer, slug);
        noting.demand(dossier.workspace);
        var target = Target.in(dossier, posted.text("on"));
        return sending.once(() -> {
            var form = AnnotationForm.of(posted);
            var says = AnnotationForm.content(form);
            var mark = AnnotationForm.mark(form, target);
            if (form.faulty()) return Page.invalid(page(dossier, target, form, form.text(Sending.FIELD)));
            var note = noting.make(dossier, target, mark, says);
            return sending.done(
                    path(dossier, target) + "#n-" + note.id,
                    say().kept(note.approval == Approval.APPROVED),
                    note.path() + "/withdrawal");
        });
    }

    private TemplateInstance page(Dossier dossier, Target target, Fields form, String token) {
        return Templates.annotation(
                dossier, target, form, AnnotationForm.places(form, target), AnnotationForm.kinds(), token);
    }

    // Who is not signed in is offered it too: signing in comes first, then.
    private boolean may(Dossier dossier) {
        return !viewer.signedIn() || rights.may(Permission.ANNOTATE, dossier.workspace);
    }

    private static String path(Dossier dossier, Target target) {
        return path(dossier) + "/on/" + target.key();
    }

    static String path(Dossier dossier) {
        return "/dossiers/" + dossier.slug + "/annotations";
    }

    /** Where the notes on a claim stand beside it. */
    @TemplateExtension
    static String annotationsPath(Claim claim) {
        return path(claim.dossier) + "/on/" + claim.key();
    }

    @TemplateExtension
    static String annotationsPath(Dossier dossier) {
        return path(dossier);
    }

    @TemplateExtension
    static String annotationsOn(Dossier dossier, String key) {
        return path(dossier) + "/on/" + key;
    }

    private static AnnotationMessages say() {
        return Messages.of(AnnotationMessages.class);
    }
}
