package counterclaim.claims;

import counterclaim.accounts.Viewer;
import counterclaim.claims.timeline.Mark;
import counterclaim.claims.timeline.Picture;
import counterclaim.dossiers.BesideEvents;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Event;
import counterclaim.dossiers.Question;
import counterclaim.web.Fragment;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Slice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The timeline of a dossier: when things happened and who asserted or denied what, as a picture and as a list. */
@Path("/dossiers/{slug}/timeline")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Timelines {

    /** Entries on a page of the list, to read and to print. */
    static final int SHORT = 50;

    static final int LONG = 1000;

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance timelines(
                Dossier dossier,
                Timeline timeline,
                TimelineWords words,
                Fragment picture,
                Slice<Mark> slice,
                List<TimelinePart> parts,
                Map<UUID, Fragment> sources,
                boolean whole);

        static native TemplateInstance picture(
                Picture picture, Timeline timeline, TimelineWords words, Slice<Mark> slice);
    }

    private final Viewer viewer;
    private final BesideEvents beside;

    Timelines(Viewer viewer, BesideEvents beside) {
        this.viewer = viewer;
        this.beside = beside;
    }

    @GET
    public Response read(
            @RestPath String slug,
            @RestQuery String speaker,
            @RestQuery String question,
            @RestQuery String kind,
            @RestQuery @DefaultValue("false") boolean whole,
            @RestQuery @DefaultValue("1") int page) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var filter = TimelineFilter.of(speaker, question, kind);
        var timeline = Timeline.of(Event.datedIn(dossier), DatedStatement.in(dossier), Question.of(dossier), filter);
        var slice = Slice.of(timeline.marks(), page, whole ? LONG : SHORT);
        var ids = slice.items().stream().map(Mark::id).toList();
        var events = Event.in(dossier, ids);
        var sources = beside.sourcesOf(dossier, events.values());
        var parts = TimelinePart.of(slice, timeline.columns(), events, Reported.in(dossier, ids));
        var words = TimelineWords.in(Page.locale());
        var picture = Picture.of(timeline.columns(), words.labels(timeline.columns()));
        var drawn = Fragment.of(Templates.picture(picture, timeline, words, slice));
        return Page.of(Templates.timelines(dossier, timeline, words, drawn, slice, parts, sources, whole));
    }
}
