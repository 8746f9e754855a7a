package counterclaim.sources;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Event;
import counterclaim.web.Fragment;
import counterclaim.web.OneTransaction;
import counterclaim.web.Page;
import counterclaim.workspaces.Acts;
import counterclaim.workspaces.Rights;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A source: what we know of it, and everything that rests on it. */
@Path("/sources/{id}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class Sources {

    @CheckedTemplate(basePath = "sources")
    static class Templates {
        static native TemplateInstance sources(
                Source source,
                List<SourceUse> numbers,
                List<Fragment> uses,
                List<Event> events,
                List<Snapshot.Facts> copies,
                Acts acts,
                Set<UUID> seen);
    }

    private final Viewer viewer;
    private final Rights rights;
    private final List<BesideSource> beside;

    Sources(Viewer viewer, Rights rights, @All List<BesideSource> beside) {
        this.viewer = viewer;
        this.rights = rights;
        this.beside = beside;
    }

    @GET
    public Response read(@RestPath UUID id) {
        var source = Source.visibleTo(viewer, id);
        var uses = beside.stream()
                .map(room -> room.usesOf(source, viewer))
                .flatMap(Optional::stream)
                .toList();
        return Page.of(Templates.sources(
                source,
                SourceUse.visible(source, viewer),
                uses,
                Event.from(source.id, viewer),
                Snapshot.factsOf(source),
                rights.acts(source.workspaceId),
                Source.seenThrough(List.of(source), viewer)));
    }

    /** Where a source is found. */
    @TemplateExtension
    static String path(Source source) {
        return "/sources/" + source.id;
    }

    @TemplateExtension
    static String path(SourceUse use) {
        return path(use.source);
    }
}
