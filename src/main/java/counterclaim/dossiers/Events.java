package counterclaim.dossiers;

import counterclaim.accounts.Viewer;
import counterclaim.web.Fragment;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.web.Slice;
import counterclaim.web.Sought;
import counterclaim.workspaces.Acts;
import counterclaim.workspaces.Rights;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What happened in the world, as far as nobody disputes it, in the order of time. */
@Path("/dossiers/{slug}/events")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Events {

    @CheckedTemplate(basePath = "dossiers")
    static class Templates {
        static native TemplateInstance events(
                Dossier dossier,
                Slice<Event> events,
                Map<UUID, Fragment> sources,
                Sought sought,
                Between between,
                Acts acts);
    }

    private final Viewer viewer;
    private final Rights rights;
    private final BesideEvents beside;

    Events(Viewer viewer, Rights rights, BesideEvents beside) {
        this.viewer = viewer;
        this.rights = rights;
        this.beside = beside;
    }

    /** Leads to where an event stands in the list. */
    @GET
    @Path("/{number}")
    public Response one(@RestPath String slug, @RestPath int number) {
        var event = Event.in(Dossier.visibleTo(viewer, slug), number);
        if (event.acceptance != Acceptance.ACCEPTED) throw new NotFoundException();
        var page = event.before() / Slice.SIZE + 1;
        return Response.seeOther(UriBuilder.fromPath("/dossiers/{slug}/events")
                        .queryParam("page", page)
                        .fragment(event.key())
                        .build(slug))
                .build();
    }

    @GET
    public Response read(
            @RestPath String slug,
            @RestQuery String q,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery @DefaultValue("1") int page) {
        var dossier = Dossier.visibleTo(viewer, slug);
        var sought = Sought.of(q);
        var between = Between.of(from, to);
        var events = Slice.of(Event.in(dossier, sought, between), page);
        return Page.of(Templates.events(
                dossier,
                events,
                beside.sourcesOf(dossier, events.items()),
                sought,
                between,
                rights.acts(dossier.workspace)));
    }
}
